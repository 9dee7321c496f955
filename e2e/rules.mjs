// Rules about all pages together, which a look at one page cannot judge.
import { VISITS } from './crawl.mjs'
import { gate } from './checks.mjs'

const LANGS = ['pt', 'en']
/** The forms of a moment, a day, a month, a year or a length of time that `datetime` may have. */
const MOMENT = /^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$|^\d{2}:\d{2}(:\d{2})?$|^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/

export async function rules ({ visitor, demo, notYet }) {
  const seen = []
  await gate('gates: every page of the crawl answers to its rules', async (say) => {
    const one = await visitor()
    for (const visit of VISITS) {
      await one.as(visit.who)
      await visit.before?.(one.page, demo)
      if (!visit.who) await one.open('')
      const tails = visit.tails.filter((tail) => !notYet.includes(tail))
      const found = await Promise.all(tails.flatMap((tail) => LANGS.map(async (lang) => ({ who: visit.who, visitor: visit.half ?? visit.who ?? 'anybody', tail, lang, name: `${lang} ${visit.who ?? 'anybody'} /${tail}`, ...await one.page.evaluate(facts, [one.url(tail, lang), lang]) }))))
      seen.push(...found)
      // Whether a paste is taken depends on the scripts, so these pages are opened: they are the same in both languages.
      for (const page of found.filter((one) => one.fields && one.lang === LANGS[0])) {
        await one.open(page.tail, page.lang, 'domcontentloaded')
        page.shut.push(...await one.page.evaluate(refused))
      }
    }
    await one.close()
    // Whether an answer of no is the right one, the crawl knows.
    for (const page of seen) if (page.status === 429 || page.status >= 500) say(`${page.name}: status ${page.status}`)
    if (!seen.length) say('no page was seen')
  })
  await gate('gates: every page of a language has a title of its own', async (say) => titles(seen, say))
  await gate('gates: every page has one first heading', async (say) => {
    for (const page of seen) if (page.h1 !== 1) say(`${page.name}: ${page.h1} elements h1`)
  })
  await gate('gates: every moment can be read by a machine', async (say) => {
    for (const page of seen) for (const moment of page.times) if (!MOMENT.test(moment) || (moment.includes('-') && Number.isNaN(Date.parse(moment)))) say(`${page.name}: a time says “${moment}”`)
    if (!seen.some((page) => page.times.length)) say('no page has a time')
  })
  await gate('gates: whatever is typed can be pasted', async (say) => {
    for (const page of seen) for (const field of page.shut) say(`${page.name}: ${field} takes no paste`)
    if (!seen.some((page) => page.fields)) say('no page has a field')
  })
  await gate('gates: places and help stand in one order', async (say) => order(seen, say))
}

/** The same page seen by two people, or in two states, may have one title; two pages may not. */
function titles (seen, say) {
  for (const lang of LANGS) {
    const owners = new Map()
    for (const { tail, title } of seen.filter((page) => page.lang === lang)) {
      const place = tail.replace(/R:\w+/, 'REF')
      if (!title) say(`${lang} /${tail}: no title`)
      else if (!owners.has(title)) owners.set(title, place)
      else if (owners.get(title) !== place) say(`${lang}: “${title}” is the title of /${owners.get(title)} and of /${place}`)
    }
  }
}

/** The foot of all pages has the same places; the head those of the visitor's kind; help, where there is any, comes between main part and foot. */
function order (seen, say) {
  const first = new Map()
  // The page of samples has a head and a foot that are samples too.
  for (const page of seen.filter((page) => page.tail !== 'admin/componentes')) {
    for (const [part, places] of [['foot', page.foot], [`head of ${page.visitor}`, page.head]]) {
      if (!first.has(part)) first.set(part, { name: page.name, places })
      else if (first.get(part).places !== places) say(`${page.name}: the ${part} has ${places}, on ${first.get(part).name} ${first.get(part).places}`)
    }
    if (!/^header main( help)? footer$/.test(page.frame)) say(`${page.name}: the order is ${page.frame}`)
  }
}

/** Runs in a page, about another page, which is read and not opened: there are many. */
async function facts ([address, lang]) {
  const answer = await fetch(address)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const places = (root) => [...page.querySelectorAll(`body > ${root} nav a[href]:not([hreflang])`)].map((link) => link.getAttribute('href').replace(`/${lang}/`, '/')).join(' ')
  const frame = { HEADER: 'header', MAIN: 'main', FOOTER: 'footer', ASIDE: 'help' }
  return {
    status: answer.status,
    title: page.title,
    h1: page.querySelectorAll('h1').length,
    times: [...page.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? ''),
    fields: page.querySelectorAll('input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea').length,
    shut: [...page.querySelectorAll('[onpaste]')].map((field) => field.outerHTML.slice(0, 80)),
    head: places('header'),
    foot: places('footer'),
    frame: [...page.body.children].map((part) => frame[part.tagName]).filter(Boolean).join(' ')
  }
}

/** Runs in the page: the fields that turn a paste away. */
function refused () {
  const paste = () => new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() })
  return [...document.querySelectorAll('input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea')].filter((field) => !field.dispatchEvent(paste())).map((field) => field.name)
}
