// Looks at local HTML files in the system's Chromium: `node e2e/assets/shoot.mjs OUT FILE.html…` writes one picture per file and width,
// reports what scrolls sideways and what axe-core finds, and fails on either. `--print` also writes the page as an A4 PDF.
import { readFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../crates/balcao/assets/dist')
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const WIDTHS = [320, 768, 1280]
const ORIGIN = 'http://balcao.test'
const KINDS = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.html': 'text/html; charset=utf-8' }
// What the service itself allows, so that a page which needs more is seen at once.
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'"

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const [out, ...files] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!out || !files.length) { console.error('node e2e/assets/shoot.mjs OUT FILE.html…'); process.exit(2) }
mkdirSync(out, { recursive: true })

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] })
let wrong = 0
for (const file of files) {
  const name = path.basename(file, '.html')
  for (const width of WIDTHS) wrong += await look(file, name, width)
}
await browser.close()
if (wrong) process.exit(1)

async function look (file, name, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: false, deviceScaleFactor: 1 })
  const page = await context.newPage()
  const complaints = []
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  await page.route('**/*', (route) => answer(route, file))
  await page.goto(`${ORIGIN}/page.html`, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path.join(out, `${name}-${width}.png`), fullPage: true })
  if (flags.includes('--print') && width === 1280) await page.pdf({ path: path.join(out, `${name}.pdf`), preferCSSPageSize: true })
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const small = await page.evaluate(smallTargets)
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }))
  console.log(`${name} ${width}: axe ${violations.length}, sideways ${sideways}px, small targets ${small.length}, console ${complaints.length}`)
  for (const { id, nodes } of violations) for (const node of nodes.slice(0, 4)) console.log(`  axe ${id}: ${node.html.slice(0, 160)}\n      ${node.failureSummary.split('\n').slice(1, 3).join(' ').slice(0, 240)}`)
  for (const line of [...small.slice(0, 12), ...complaints.slice(0, 5)]) console.log(`  ${line}`)
  await context.close()
  return violations.length + complaints.length + small.length + (sideways > 0 ? 1 : 0)
}

/** Links and controls under 44 × 44 px that do not stand in a sentence and have no larger label. */
function smallTargets () {
  const seen = []
  for (const element of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
    const { width, height } = element.getBoundingClientRect()
    const label = element.id && document.querySelector(`label[for="${element.id}"]`)?.getBoundingClientRect()
    const inSentence = element.tagName === 'A' && getComputedStyle(element).display === 'inline' && element.parentElement.textContent.trim() !== element.textContent.trim()
    if (!width || inSentence || element.closest('.govuk-skip-link, label') || element.matches('.govuk-skip-link')) continue
    if (/radio|checkbox/.test(element.type) && label && label.height >= 43.5) continue
    if (width < 43.5 || height < 43.5) seen.push(`target ${Math.round(width)}×${Math.round(height)}: ${element.outerHTML.slice(0, 110)}`)
  }
  return seen
}

async function answer (route, file) {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/page.html') return route.fulfill({ body: readFileSync(file), contentType: KINDS['.html'], headers: { 'content-security-policy': POLICY } })
  const [, stem, end] = /^\/assets\/(.+)\.[0-9a-f]{10}(\.\w+)$/.exec(pathname) ?? []
  if (!stem) return route.fulfill({ status: 404, body: '' })
  return route.fulfill({ body: readFileSync(path.join(dist, stem + end)), contentType: KINDS[end] ?? 'text/plain' })
}
