// What a person meets and no scanner reports: the keyboard alone, wider text, larger text, forced colours, paper, and a slow line.
import { addressOf, become } from './crawl.mjs'
import { keyboard } from './keys.mjs'
import { looks } from './looks.mjs'
import { prints } from './prints.mjs'
import { rules } from './rules.mjs'
import { speeds } from './speeds.mjs'

/** Everything about one demonstration; `part` is "speed" for the figures alone, told without others at work. */
export async function gates ({ browser, demo, notYet, shots, part }) {
  const trip = { demo, notYet, shots, visitor: (options) => visitor(browser, demo, options) }
  if (part === 'speed') return speeds(trip)
  // A slow line is mostly waited for, so the other gates go on beside it.
  const slow = speeds(trip)
  await rules(trip)
  await looks(trip)
  await prints(trip)
  // Last, as it sends a request that the others look at.
  await keyboard(trip)
  await slow
}

/** A browser of its own for one visitor: `open` takes the tail of an address, `as` changes who is signed in. */
async function visitor (browser, demo, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options })
  const page = await context.newPage()
  let now
  const as = async (who) => {
    if (now && !who) await context.clearCookies()
    if (who && who !== now) await become(page, demo, who)
    now = who
  }
  const url = (tail, lang = 'pt') => addressOf(demo, now, tail, lang)
  const open = (tail, lang, waitUntil = 'load') => page.goto(url(tail, lang), { waitUntil })
  return { context, page, as, url, open, close: () => context.close() }
}
