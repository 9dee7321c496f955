// Pages on paper: what can only be clicked is left out, ink is black, and a sheet says which page it came from.
import { mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gate } from './checks.mjs'
import { run } from './street.mjs'

const CASE_PAGES = ['pedidos/REF', 'pedidos/REF/recibo']
const PAGES = [
  { tails: ['situacao/resultado/55JSQTMJ'] },
  { who: 'nilton', tails: [...CASE_PAGES, 'pedidos/REF/estado', 'comprovativos'] }
]
/** What nobody can use on paper. */
const OF_THE_SCREEN = 'nav, button, input, select, .govuk-button, .govuk-skip-link, .govuk-back-link, .bl-lang, .bl-tools, .bl-tabs'

export async function prints ({ visitor, demo, notYet, shots }) {
  const one = await visitor()
  const faults = { screen: [], ink: [], foot: [] }
  let ended
  try {
    for (const { who, tails } of PAGES) {
      // One signs in on the screen: paper has no buttons.
      await one.page.emulateMedia({ media: null })
      await one.as(who)
      await one.page.emulateMedia({ media: 'print' })
      for (const tail of tails) await sheet(one, demo, tail, faults, shots)
    }
  } catch (error) { ended = error.stack }
  await one.close()
  for (const [name, list] of [['gates: paper has no navigation and no buttons', faults.screen], ['gates: paper is black on white', faults.ink], ['gates: the pages of a request print their reference and a code that leads back', faults.foot]]) {
    if (notYet.includes(name)) continue
    await gate(name, async (say) => {
      if (ended) say(ended)
      for (const fault of list) say(fault)
    })
  }
}

async function sheet (one, demo, tail, faults, shots) {
  const { page } = one
  await one.open(tail)
  const name = `/${tail.split('?')[0]}`
  for (const left of await page.evaluate(visible, OF_THE_SCREEN)) faults.screen.push(`${name}: ${left} is printed`)
  for (const coloured of await page.evaluate(inked)) faults.ink.push(`${name}: ${coloured}`)
  await shots(page, `print-${name}`)
  const paper = await printed(demo.folder, await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const heading = (await page.locator('h1').first().innerText()).replace(/\s+/g, ' ')
  if (!paper.text.includes(heading)) faults.screen.push(`${name}: the heading is not on the paper`)
  if (!CASE_PAGES.includes(tail)) return
  const reference = /R-\d{4}-[0-9A-Z]+-[0-9A-Z]/.exec(page.url())[0]
  const foot = await page.evaluate(() => document.querySelector('.bl-print')?.innerText ?? '')
  if (!foot.includes(reference) || !paper.text.includes(foot.replace(/\s+/g, ' ').trim())) faults.foot.push(`${name}: the foot says “${foot}”`)
  // The address on the sheet leads back to the page.
  if (paper.codes.join() !== page.url()) faults.foot.push(`${name}: the code says “${paper.codes}”, the page is ${page.url()}`)
}

/** The words of a PDF in a row, and what its QR codes say. */
async function printed (folder, bytes) {
  const here = mkdtempSync(path.join(folder, 'sheet-'))
  const file = path.join(here, 'sheet.pdf')
  writeFileSync(file, bytes)
  const { stdout: text } = await run('pdftotext', [file, '-'])
  await run('pdftoppm', ['-r', '200', '-gray', '-png', file, path.join(here, 'page')])
  const { stdout: codes } = await run('bash', ['-c', 'zbarimg -q --raw -Sdisable -Sqrcode.enable "$0"/page*.png || true', here])
  return { text: text.replace(/\s+/g, ' '), codes: codes.split('\n').filter(Boolean) }
}

/** Runs in the page. */
function visible (query) {
  return [...document.querySelectorAll(query)].filter((element) => element.checkVisibility() && element.getBoundingClientRect().height).map((element) => element.outerHTML.slice(0, 80))
}

/** Runs in the page: text that is not black, or that stands on something that is not white. */
function inked () {
  const faults = []
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (words.nextNode()) {
    const { parentElement: owner, data } = words.currentNode
    if (!data.trim() || !owner.checkVisibility() || owner.closest('svg, script')) continue
    const { color } = getComputedStyle(owner)
    const shown = `“${data.trim().slice(0, 40)}” in ${owner.className || owner.tagName}`
    if (color !== 'rgb(0, 0, 0)') faults.push(`${shown} is ${color}`)
    for (let at = owner; at; at = at.parentElement) {
      const { backgroundColor: ground, backgroundImage: picture } = getComputedStyle(at)
      if (picture !== 'none' || !/^rgb\(255, 255, 255\)$|^rgba\(.*, 0\)$/.test(ground)) { faults.push(`${shown} stands on ${ground} ${picture.slice(0, 30)}`); break }
      if (ground === 'rgb(255, 255, 255)') break
    }
  }
  return faults
}
