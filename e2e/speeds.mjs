// A slow line and a slow machine. Sizes, numbers and what jumps are judged; seconds depend on who else is at work, so they are only told.
import { gate, note } from './checks.mjs'

const PAGES = [{ tails: ['', 'situacao', 'entrar'] }, { who: 'ana', tails: ['inicio', 'pedidos/REF'] }]
const LINES = [
  { name: '1.6 Mbit/s', bits: 1_600_000, wait_ms: 150, slower: 4, budget: { FCP: 1000, LCP: 1500, TBT: 50 } },
  { name: '400 kbit/s', bits: 400_000, wait_ms: 400, slower: 6, budget: { FCP: 2000, DOMContentLoaded: 3500 } }
]
const FIRST = { bytes: 80 * 1024, requests: 8 }
const AGAIN_BYTES = 8 * 1024
const JUMPS = 0.02

export async function speeds ({ visitor }) {
  const faults = { weight: [], jumps: [] }
  let ended
  try {
    for (const { who, tails } of PAGES) {
      const one = await visitor()
      await one.as(who)
      const session = await one.context.newCDPSession(one.page)
      await session.send('Network.enable')
      for (const tail of tails) for (const line of LINES) await view(one, session, `${who ?? 'anybody'} /${tail} at ${line.name}`, tail, line, faults)
      await one.close()
    }
  } catch (error) { ended = error.stack }
  for (const [name, list] of [['a first view and a second one are as light as promised', faults.weight], ['nothing jumps while a page comes over a slow line', faults.jumps]]) {
    await gate(`gates: ${name}`, async (say) => {
      if (ended) say(ended)
      for (const fault of list) say(fault)
    })
  }
}

/** A page with nothing kept from before; over the faster line once more, with everything kept. */
async function view (one, session, name, tail, line, faults) {
  // Nothing of the page before goes on while this one is measured.
  await one.page.goto('about:blank')
  await session.send('Network.clearBrowserCache')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: line.wait_ms, downloadThroughput: line.bits / 8, uploadThroughput: line.bits / 8 })
  await session.send('Emulation.setCPUThrottlingRate', { rate: line.slower })
  const first = await traffic(session, () => whole(one, tail))
  const told = await one.page.evaluate(figures)
  const figure = ([what, value]) => `${what} ${what === 'CLS' ? value.toFixed(3) : `${Math.round(value)} ms`}${line.budget[what] ? ` (budget ${line.budget[what]})` : ''}`
  note(`speed ${name}: ${Object.entries(told).map(figure).join(', ')}, ${first.requests} requests, ${first.bytes} bytes`)
  if (told.CLS > JUMPS) faults.jumps.push(`${name}: ${told.CLS}`)
  if (first.bytes > FIRST.bytes || first.requests > FIRST.requests || !first.bytes) faults.weight.push(`${name}: ${first.bytes} bytes in ${first.requests} requests, the budget is ${FIRST.bytes} in ${FIRST.requests}`)
  if (line !== LINES[0]) return
  await one.page.goto('about:blank')
  const again = await traffic(session, () => whole(one, tail))
  if (again.bytes > AGAIN_BYTES || !again.bytes) faults.weight.push(`${name}: ${again.bytes} bytes in ${again.requests} requests the second time, the budget is ${AGAIN_BYTES}`)
}

/** A page with its fonts, which come after it. */
async function whole (one, tail) {
  await one.open(tail)
  await one.page.evaluate(async () => { await document.fonts.ready })
}

/** What comes over the line meanwhile: the kept copies and what stands in the page itself do not. */
async function traffic (session, doing) {
  const sum = { bytes: 0, requests: 0 }
  const kept = new Set()
  const heard = {
    'Network.requestWillBeSent': ({ request }) => { if (!request.url.startsWith('data:')) sum.requests += 1 },
    'Network.requestServedFromCache': ({ requestId }) => kept.add(requestId),
    'Network.loadingFinished': ({ requestId, encodedDataLength }) => { if (!kept.has(requestId)) sum.bytes += encodedDataLength }
  }
  for (const [name, listen] of Object.entries(heard)) session.on(name, listen)
  await doing()
  for (const [name, listen] of Object.entries(heard)) session.off(name, listen)
  return sum
}

/** Runs in the page, after it is there and has been painted. */
async function figures () {
  // What was is told soon after one asks; a first paint that is still to come is waited for.
  const entries = (type, some) => new Promise((resolve) => {
    const found = []
    const watch = new PerformanceObserver((list) => { found.push(...list.getEntries()); if (some) resolve(found) })
    watch.observe({ type, buffered: true })
    if (!some) requestAnimationFrame(() => requestAnimationFrame(() => { found.push(...watch.takeRecords()); resolve(found) }))
  })
  await document.fonts.ready
  await entries('paint', true)
  await entries('largest-contentful-paint', true)
  const [paint, largest, shifts, tasks] = await Promise.all(['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map((type) => entries(type)))
  const first = paint.find((entry) => entry.name === 'first-contentful-paint')?.startTime ?? NaN
  return {
    FCP: first,
    LCP: largest.at(-1)?.startTime ?? NaN,
    TBT: tasks.filter((task) => task.startTime + task.duration > first).reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
    DOMContentLoaded: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
    CLS: shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, shift) => sum + shift.value, 0)
  }
}
