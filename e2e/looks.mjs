// Wider text, larger text and forced colours, on pages that stand for all: what a person set up for their eyes must not break the page.
import { gate } from './checks.mjs'
import { remember } from './stops.mjs'

const PAGES = [
  { tails: ['', 'taxas', 'prazos?prazo=payment&desde-day=1&desde-month=6&desde-year=2026', 'locais', 'locais/porto', 'situacao', 'situacao/resultado/55JSQTMJ', 'entrar', 'verificar'] },
  { who: 'ana', tails: ['inicio', 'pedidos/REF', 'pedidos/REF/dados/address', 'pedidos/REF/documentos/passport'] },
  { who: 'ravi', tails: ['pedidos/REF/enviar'] },
  { who: 'nilton', tails: ['pedidos/REF/recibo', 'pedidos/REF/estado'] },
  { who: 'ion', tails: ['pedidos/REF/perguntas'] },
  { who: 'carla', tails: ['pedidos/REF/decisao'] },
  { who: 'case_officer', tails: ['int', 'int/processos/R:ayesha', 'int/processos/R:ayesha/rever', 'int/processos/R:ayesha/espelho', 'int/processos/R:ayesha/decidir'] },
  { who: 'administrator', tails: ['admin/chaves'] }
]
/** What SC 1.4.12 lets a reader set. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'
const HEIGHT = 900

export async function looks ({ visitor, shots }) {
  // Twice as many dots, as a screen has at 200 %.
  const one = await visitor({ deviceScaleFactor: 2 })
  const faults = { spacing: [], zoom: [], colours: [] }
  const reached = await visitAll(one, faults, shots)
  await one.close()
  for (const [name, list] of [['text with more space is not cut and does not scroll sideways', faults.spacing], ['text of twice the size does not scroll sideways', faults.zoom], ['forced colours leave the focus, the buttons, the turn line and the icons visible', faults.colours]]) {
    await gate(`gates: ${name}`, async (say) => {
      if (reached) say(reached)
      for (const fault of list) say(fault)
    })
  }
}

/** One visit of each page for all three; words where the visits ended early. */
async function visitAll (one, faults, shots) {
  try {
    for (const { who, tails } of PAGES) {
      await one.as(who)
      for (const tail of tails) await look(one, `${who ?? 'anybody'} /${tail.split('?')[0]}`, tail, faults, shots)
    }
  } catch (error) { return error.stack }
}

async function look (one, name, tail, faults, shots) {
  const { page } = one
  const answer = await one.open(tail)
  if (answer.status() !== 200) faults.spacing.push(`${name}: status ${answer.status()}`)
  await page.evaluate(spaced, SPACED)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: HEIGHT })
    for (const fault of await page.evaluate(cut)) faults.spacing.push(`${name} at ${width} px: ${fault}`)
    if (width === 320) await shots(page, `spacing-${name}`)
  }
  await page.evaluate(spaced, '')
  await page.setViewportSize({ width: 640, height: 450 })
  for (const fault of await page.evaluate(cut)) faults.zoom.push(`${name}: ${fault}`)
  await page.setViewportSize({ width: 1280, height: HEIGHT })
  await page.emulateMedia({ forcedColors: 'active' })
  // A key, so that the browser takes the focus for one that must be shown.
  await page.keyboard.press('Tab')
  await page.evaluate(() => document.activeElement.blur())
  await page.evaluate(remember)
  for (const fault of [...await page.evaluate(() => globalThis.unmarked()), ...await page.evaluate(faint)]) faults.colours.push(`${name}: ${fault}`)
  await shots(page, `forced-${name}`)
  await page.emulateMedia({ forcedColors: null })
}

/** Runs in the page. The policy of content allows no style of a stranger in the page; a reader's own stands beside it. */
function spaced (css) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
}

/** Runs in the page: does it scroll sideways, and is a line of text cut off by the box around it? */
function cut () {
  const faults = []
  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
    faults.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth} px: ${wide.at(-1)?.outerHTML.slice(0, 100)}`)
  }
  const cuts = (style) => /hidden|clip/.test(style.overflowX + style.overflowY)
  const boxes = [...document.body.querySelectorAll('*')].filter((element) => !element.closest('svg') && cuts(getComputedStyle(element)))
  for (const box of boxes) {
    const frame = box.getBoundingClientRect()
    // Only for those who listen: such a text is cut off everywhere.
    if (frame.width <= 1 || frame.height <= 1 || !box.checkVisibility()) continue
    const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const { currentNode: text } = words
      if (!text.data.trim() || !text.parentElement.checkVisibility({ visibilityProperty: true }) || text.parentElement.closest('.govuk-visually-hidden, svg')) continue
      const line = document.createRange()
      line.selectNodeContents(text)
      const out = [...line.getClientRects()].some((at) => at.left < frame.left - 1 || at.right > frame.right + 1 || at.top < frame.top - 1 || at.bottom > frame.bottom + 1)
      // Whatever scrolls between the box and the text can be scrolled.
      if (out && !scrolls(text.parentElement, box)) faults.push(`“${text.data.trim().slice(0, 40)}” is cut by <${box.tagName.toLowerCase()} class="${box.className}">`)
    }
  }
  return faults

  function scrolls (from, to) {
    for (let at = from; at && at !== to; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflow)) return true
    return false
  }
}

/** Runs in the page, in forced colours: buttons and the turn line have an edge, icons are drawn in a colour of the system, a current place differs. */
function faint () {
  const faults = []
  const clear = (colour) => colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour)
  const edges = (element) => {
    const style = getComputedStyle(element)
    return ['top', 'right', 'bottom', 'left'].filter((side) => style[`border-${side}-style`] !== 'none' && parseFloat(style[`border-${side}-width`]) > 0 && !clear(style[`border-${side}-color`])).length
  }
  const called = (element) => `${element.className} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`
  const visible = (query) => [...document.querySelectorAll(query)].filter((element) => element.checkVisibility())
  for (const button of visible('.govuk-button')) if (edges(button) < 4) faults.push(`${called(button)} has no edge all round`)
  for (const turn of visible('.bl-turn, .bl-note, .bl-card')) if (!edges(turn)) faults.push(`${called(turn)} has no edge`)
  const system = document.createElement('i')
  document.body.append(system)
  const known = ['CanvasText', 'LinkText', 'ButtonText', 'Highlight', 'HighlightText', 'GrayText', 'VisitedText', 'Canvas', 'ButtonFace'].map((name) => {
    system.style.setProperty('forced-color-adjust', 'none')
    system.style.setProperty('color', name)
    return getComputedStyle(system).color
  })
  system.remove()
  for (const shape of visible('svg :is(path, circle, rect, line, polyline, polygon, ellipse)')) {
    const style = getComputedStyle(shape)
    const inks = [style.fill, style.stroke].filter((ink) => ink !== 'none')
    const strange = inks.filter((ink) => !known.includes(ink))
    if (strange.length) faults.push(`an icon in <${shape.closest('svg').parentElement.outerHTML.slice(0, 70)}> is drawn in ${strange}`)
    if (inks.length && inks.every((ink) => ink === ground(shape))) faults.push(`an icon in <${shape.closest('svg').parentElement.outerHTML.slice(0, 70)}> has the colour of its ground`)
  }
  for (const current of visible('[aria-current]')) {
    const other = [...current.closest('ul')?.querySelectorAll(':not([aria-current])') ?? []].find((one) => one.tagName === current.tagName && one.getAttribute('class') === current.getAttribute('class'))
    const item = (element) => [element, element.parentElement].map((one) => { const style = getComputedStyle(one); return [style.fontWeight, style.textDecorationLine, edges(one), style.borderBlockEndWidth].join() }).join()
    if (other && item(other) === item(current)) faults.push(`${called(current)} looks like ${called(other)}`)
  }
  return faults

  function ground (from) {
    for (let at = from; at; at = at.parentElement) { const colour = getComputedStyle(at).backgroundColor; if (!clear(colour)) return colour }
    return 'rgb(255, 255, 255)'
  }
}
