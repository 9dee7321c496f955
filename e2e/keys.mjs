// The keyboard alone: every stop can be seen and shows that it has the focus, none holds it fast, and the ways end where a mouse would.
import { gate, must } from './checks.mjs'
import { remember } from './stops.mjs'
import { say as word } from './words.mjs'

/** More stops than any page has: whoever gets there goes in circles. */
const STOPS_AT_MOST = 200
/** The window of a small laptop, and of a telephone with a keyboard, where things that stick cover most. */
const WINDOWS = [{ width: 1280, height: 720 }, { width: 320, height: 480 }]
const t = (key) => word('pt', key)

export async function keyboard ({ visitor }) {
  await Promise.all([
    walk(visitor, 'gates: keys alone lead from the front door to a result', undefined, toResult),
    walk(visitor, 'gates: keys alone lead an officer from the queue to a decision', 'case_officer', toDecision),
    walk(visitor, 'gates: keys alone lead from the start page to the receipt', 'ravi', toReceipt)
  ])
}

async function walk (visitor, name, who, doing) {
  const one = await visitor()
  await gate(name, async (say) => {
    await one.as(who)
    await doing(one, (words) => say(`${new URL(one.page.url()).pathname}: ${words}`))
  })
  await one.close()
}

async function toResult (one, say) {
  const { page } = one
  await one.open('')
  await rounds(page, say)
  await go(page, say, (stop) => stop.href === '/pt/situacao' && stop.main, 'Enter')
  await rounds(page, say)
  await skip(page, say)
  for (const name of ['goal', 'holds', 'basis']) {
    await reach(page, say, (stop) => stop.name === name)
    await page.keyboard.press('Space')
    must(await page.evaluate(() => document.activeElement.checked), `Space does not choose an answer of ${name}`)
    await press(page, say, t('finder-next'), 'Enter')
    await rounds(page, say)
    await skip(page, say)
  }
  for (const [name, typed] of [['expires-day', '15'], ['expires-month', '12'], ['expires-year', '2026']]) {
    await reach(page, say, (stop) => stop.name === name)
    await page.keyboard.type(typed)
  }
  await press(page, say, t('finder-next'), 'Enter')
  must(new URL(page.url()).pathname.includes('situacao/resultado/'), `the answers lead to ${page.url()}`)
  await rounds(page, say)
}

async function toDecision (one, say) {
  const { page, url } = one
  const desk = new URL(url('int/processos/R:ayesha')).pathname
  await one.open('int')
  await rounds(page, say)
  await go(page, say, (stop) => stop.href === '/pt/int?vista=meus', 'Enter')
  await go(page, say, (stop) => stop.href === desk, 'Enter')
  await rounds(page, say)
  await go(page, say, (stop) => stop.href === `${desk}/rever`, 'Enter')
  await rounds(page, say)
  await one.open('int/processos/R:ayesha')
  await go(page, say, (stop) => stop.href === `${desk}/decidir`, 'Enter')
  await rounds(page, say)
}

async function toReceipt (one, say) {
  const { page, url } = one
  const own = new URL(url('pedidos/REF')).pathname
  await one.open('inicio')
  await rounds(page, say)
  await go(page, say, (stop) => stop.href === own && stop.main, 'Enter')
  await rounds(page, say)
  await go(page, say, (stop) => stop.href === `${own}/rever` && stop.button, 'Enter')
  await rounds(page, say)
  await go(page, say, (stop) => stop.href === `${own}/enviar` && stop.button, 'Enter')
  await rounds(page, say)
  await skip(page, say)
  await press(page, say, t('send-button'), 'Space')
  must(new URL(page.url()).pathname === `${own}/recibo`, `sending leads to ${page.url()}`)
  await rounds(page, say)
}

/** Follows the link or button that `wanted` knows, past the skip link, as somebody without a mouse does on every page. */
async function go (page, say, wanted, key) {
  await skip(page, say)
  await reach(page, say, wanted)
  await follow(page, key)
}

async function press (page, say, words, key) {
  await reach(page, say, (stop) => stop.words.startsWith(words))
  await follow(page, key)
}

async function follow (page, key) {
  const answer = page.waitForNavigation({ waitUntil: 'load' })
  await page.keyboard.press(key)
  must((await answer)?.status() === 200, `${page.url()} answers no`)
}

/** The first stop of a page just opened is the skip link, and it leads into the main part. */
async function skip (page, say) {
  await again(page)
  await page.evaluate(remember)
  const first = await step(page, 'Tab')
  if (!first?.skip) return say(`the first stop is ${first?.called}, not the skip link`)
  for (const fault of first.faults) say(fault)
  await page.keyboard.press('Enter')
  if (!(await page.evaluate(() => location.hash === '#main' && document.activeElement?.id === 'main'))) say('the skip link does not lead to the main part')
}

/** Tab until the stop is found: every stop on the way is looked at. */
async function reach (page, say, wanted) {
  for (let place = 0; place < STOPS_AT_MOST; place += 1) {
    const stop = await step(page, 'Tab')
    must(stop, 'the keyboard does not get to what it looks for')
    for (const fault of stop.faults) say(fault)
    if (wanted(stop)) return stop
  }
  throw new Error('the keyboard goes in circles')
}

/** All stops of a page in each window: each once, all that a mouse can reach, and the same ones backwards. */
async function rounds (page, say) {
  for (const window of WINDOWS) {
    await page.setViewportSize(window)
    await again(page)
    const stops = await page.evaluate(remember)
    const told = (words) => say(`${window.width} px: ${words}`)
    const there = await round(page, told, 'Tab')
    for (const stop of stops) if (!there.includes(stop)) told(`the keyboard never gets to ${stop}`)
    if (window !== WINDOWS[0]) continue
    const back = (await round(page, told, 'Shift+Tab')).reverse()
    if (there.join() !== back.join()) told(`other stops backwards: ${back.filter((stop) => !there.includes(stop))} – ${there.filter((stop) => !back.includes(stop))}`)
  }
  await page.setViewportSize(WINDOWS[0])
}

async function round (page, say, key) {
  const seen = []
  // Where the round before ended is not ours to say: in the page or in the browser's own controls.
  let stop = await step(page, key) ?? await step(page, key)
  for (;; stop = await step(page, key)) {
    // After the last stop the browser's own controls follow, or the first stop again.
    if (!stop || stop.key === seen[0]) return seen
    if (seen.includes(stop.key) || seen.length > STOPS_AT_MOST) { say(`${key} does not get past ${stop.called}`); return seen }
    seen.push(stop.key)
    for (const fault of stop.faults) say(fault)
  }
}

/** The page as it comes, with the focus nowhere. */
async function again (page) {
  await page.goto(page.url().split('#')[0], { waitUntil: 'load' })
}

async function step (page, key) {
  await page.keyboard.press(key)
  return page.evaluate(() => globalThis.focusNow())
}
