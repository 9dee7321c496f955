// The browser's part of the tests: `node e2e/run.mjs` starts demonstrations of its own and closes with "N passed, N failed".
// SHOTS=DIR writes pictures; ONLY=journey|turns|crawl|gates|speed runs one part; BALCAO names another program.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { Stopped, check, counted, fail, skip } from './checks.mjs'
import { crawl } from './crawl.mjs'
import { gates } from './gates.mjs'
import { renewal } from './journey.mjs'
import { demonstration, program } from './street.mjs'
import { turns } from './turns.mjs'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** What cannot pass yet, and why: printed as skipped, never counted as passed. */
const notYet = []

const only = process.env.ONLY ?? ''
const wanted = (part) => !only || only.split(',').includes(part)
const binary = await program()
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS })
const began = Date.now()

function shots (page, prefix) {
  let place = 0
  return async (name, other) => {
    const folder = process.env.SHOTS
    if (!folder) return
    mkdirSync(folder, { recursive: true })
    place += 1
    await (other ?? page).screenshot({ path: path.join(folder, `${prefix}-${String(place).padStart(2, '0')}-${name}.png`), fullPage: true })
  }
}

/** The picture of a page of the crawl, named after the page. */
async function pictures (page, name) {
  if (!process.env.SHOTS) return
  mkdirSync(process.env.SHOTS, { recursive: true })
  await page.screenshot({ path: path.join(process.env.SHOTS, `${name.replace(/[^\w-]+/g, '_')}.png`), fullPage: true })
}

/** A demonstration of its own for each track; whatever happens in it, it is ended. */
async function track (name, doing) {
  let demo
  try {
    demo = await check(`${name}: the demonstration starts`, () => demonstration(binary))
    await doing(demo)
  } catch (error) {
    if (!(error instanceof Stopped)) fail(name, error.stack ?? error)
  } finally { await demo?.end() }
}

const tracks = []
if (wanted('journey') || wanted('pt')) tracks.push(track('journey pt', (demo) => renewal({ browser, demo, lang: 'pt', scripts: true, key: 'marina', shots })))
if (wanted('journey') || wanted('en')) tracks.push(track('journey en', (demo) => renewal({ browser, demo, lang: 'en', scripts: false, key: 'marina', shots })))
if (wanted('turns')) tracks.push(track('turns', (demo) => turns({ browser, demo, lang: 'en' })))
if (wanted('crawl')) tracks.push(track('crawl', (demo) => crawl({ browser, demo, notYet: notYet.map(([name]) => name), shots: pictures })))
for (const part of ['gates', 'speed'].filter(wanted).slice(0, 1)) tracks.push(track(part, (demo) => gates({ browser, demo, part, notYet: notYet.map(([name]) => name), shots: pictures })))
await Promise.all(tracks)
await browser.close()
for (const [name, why] of notYet) skip(name, why)
console.log(`${counted.passed} passed, ${counted.failed} failed${counted.skipped ? `, ${counted.skipped} skipped` : ''} (${Math.round((Date.now() - began) / 1000)} s)`)
process.exit(counted.failed ? 1 : 0)
