// Opens pages as each kind of visitor, in both languages and at three widths: nothing that axe-core finds, nothing that scrolls sideways,
// the same skeleton in both languages, no complaint of the browser, and pages no larger than their budget.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { fail, pass } from './checks.mjs'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const WIDTHS_PX = [320, 768, 1280]
const BUDGET_BYTES = { public: 12 * 1024, resident: 12 * 1024, staff: 30 * 1024 }
const LANGS = ['pt', 'en']
/** Addresses that answer with a no, by their end, and the status of that. */
const NO = [['nao-existe', 404], ['tem=residence_permit', 422]]
/** Reading these is itself a row of theirs: the second visit shows one row more than the first, so kinds of elements are compared. */
const GROWS = /historico$|auditoria$|acessos$|caixa$/

/** Which pages, seen by whom; REF is the reference of that person's request. */
export const VISITS = [
  { kind: 'public', tails: ['', 'situacao', 'situacao/resultado/55JSQXTX', 'situacao/2?goal=renew', 'situacao/2?asked=goal', 'situacao/3?goal=renew&holds=residence_permit', 'situacao/4?goal=renew&holds=residence_permit&basis=88-1', 'situacao/4?goal=renew&holds=residence_permit&basis=88-1&expires-day=31&expires-month=2&expires-year=2027', 'situacao/5?goal=renew&holds=residence_permit&basis=88-1&expires=2026-12-15', 'situacao/3?goal=renew&holds=none&expires=2026-12-15', 'situacao/codigo?codigo=AAAA', 'situacao/resultado/54F7Q40V', 'situacao/resultado/7NXS0CWC', 'caminhos', 'caminhos/renewal-online', 'caminhos/special-category', 'entrar', 'verificar', 'verificar/offline', 'demo', 'demo/relogio', 'demo/caixa', 'demo/vizinhos', 'int/entrar', 'nao-existe'] },
  { kind: 'resident', who: 'ana', tails: ['inicio', 'pedidos/REF', 'pedidos/REF/dados/identity', 'pedidos/REF/dados/address', 'pedidos/REF/dados/household', 'pedidos/REF/dados/livelihood', 'pedidos/REF/dados/niss', 'pedidos/REF/dados/declarations', 'pedidos/REF/documentos', 'pedidos/REF/documentos/passport', 'pedidos/REF/rever'] },
  { kind: 'resident', who: 'ravi', tails: ['pedidos/REF', 'pedidos/REF/rever', 'pedidos/REF/enviar'] },
  { kind: 'resident', who: 'nilton', tails: ['pedidos/REF', 'pedidos/REF/recibo', 'pedidos/REF/pagar', 'pedidos/REF/estado', 'pedidos/REF/desistir', 'comprovativos'] },
  { kind: 'resident', who: 'ion', tails: ['pedidos/REF', 'pedidos/REF/estado', 'pedidos/REF/perguntas', 'conta/acessos'] },
  { kind: 'resident', who: 'valentina', tails: ['pedidos/REF', 'pedidos/REF/audiencia'] },
  { kind: 'resident', who: 'carla', tails: ['pedidos/REF', 'pedidos/REF/decisao', 'pedidos/REF/estado'] },
  { kind: 'resident', who: 'thiago', tails: ['pedidos/REF/decisao'] },
  { kind: 'resident', who: 'marina', tails: ['inicio', 'pedidos/novo'] },
  { kind: 'staff', who: 'case_officer', tails: ['int', 'int/processos/R:ayesha', 'int/processos/R:ayesha/rever', 'int/processos/R:ayesha/espelho', 'int/processos/R:ayesha/pedir', 'int/processos/R:ayesha/decidir', 'int/processos/R:ayesha/historico'] },
  { kind: 'staff', who: 'supervisor', tails: ['int', 'int/processos/R:youssef/decidir'] },
  { kind: 'staff', who: 'auditor', tails: ['int/auditoria'] },
  { kind: 'staff', who: 'administrator', tails: ['admin', 'admin/utilizadores', 'admin/chaves', 'admin/componentes'] }
]

/** Opens all of it; one line a page. Pages in `notYet` are left out by their tail. */
export async function crawl ({ browser, demo, notYet, shots }) {
  for (const visit of VISITS) {
    const context = await browser.newContext({ viewport: { width: WIDTHS_PX[2], height: 900 } })
    const page = await context.newPage()
    if (visit.who) await become(page, demo, visit.who)
    for (const tail of visit.tails.filter((tail) => !notYet.includes(tail))) await both(page, demo, visit, tail, shots)
    await context.close()
  }
}

/** Signs in by the role switcher, as the demonstration offers it. */
export async function become (page, demo, who) {
  const person = demo.people.find((one) => one.key === who)
  const value = person ? `resident:${person.id}` : `officer:${demo.officers.find((one) => one.role === who).id}`
  await page.goto(`${demo.origin}/pt/demo`)
  // The first page of a role must be one that the role can open.
  const [landed] = await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.locator(`button[value="${value}"]`).click()])
  if (landed?.status() !== 200) fail(`${who} comes in`, `${page.url()} answered ${landed?.status()}`)
}

async function both (page, demo, visit, tail, shots) {
  const name = `${visit.who ?? 'anybody'} /${tail}`
  const address = tailFor(demo, visit.who, tail)
  const faults = []
  const skeletons = {}
  try {
    for (const lang of LANGS) skeletons[lang] = await one(page, `${demo.origin}/${lang}/${address}`, { visit, lang, faults, name, shots })
    const [pt, en] = LANGS.map((lang) => GROWS.test(tail) ? [...new Set(skeletons[lang])] : skeletons[lang])
    const at = pt.findIndex((line, place) => line !== en[place])
    if (at >= 0 || pt.length !== en.length) faults.push(`the skeletons differ at element ${at}: pt ${pt[at]} – en ${en[at]} (${pt.length} and ${en.length} elements)`)
  } catch (error) { faults.push(error.message) }
  if (faults.length) fail(`page ${name}`, faults.join('\n'))
  else pass(`page ${name}`)
}

/** The tail of an address with the references of this demonstration in it. */
export function tailFor (demo, who, tail) {
  const of = (key) => demo.people.find((one) => one.key === key)?.reference
  return tail.replace('REF', of(who)).replace(/R:(\w+)/, (_, key) => of(key))
}

async function one (page, address, { visit, lang, faults, name, shots }) {
  const say = (words) => faults.push(`${lang}: ${words}`)
  // Pages that say no are looked at too: the browser notes their status, and nothing else.
  const missing = NO.find(([end]) => address.endsWith(end))?.[1]
  const heard = (message) => { if (message.type() === 'error' && !(missing && message.text().includes(String(missing)))) say(`console: ${message.text()}`) }
  const broke = (error) => say(`script: ${error.message}`)
  page.on('console', heard)
  page.on('pageerror', broke)
  await page.setViewportSize({ width: WIDTHS_PX[2], height: 900 })
  const answer = await page.goto(address, { waitUntil: 'load' })
  if (answer.status() !== (missing ?? 200)) say(`status ${answer.status()}`)
  if (!missing && new URL(page.url()).pathname !== new URL(address).pathname) say(`leads to ${new URL(page.url()).pathname}`)
  const bytes = gzipSync(await answer.body()).length
  if (bytes > BUDGET_BYTES[visit.kind]) say(`${bytes} bytes of HTML, the budget is ${BUDGET_BYTES[visit.kind]}`)
  const skeleton = await page.evaluate(skeletonOf)
  await page.evaluate(axe)
  for (const width of WIDTHS_PX) {
    await page.setViewportSize({ width, height: 900 })
    const sideways = await page.evaluate(widest)
    if (sideways) say(`${width} px: scrolls sideways: ${sideways}`)
    const found = await page.evaluate((tags) => globalThis.axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }), TAGS)
    for (const { id, nodes } of found.violations) say(`${width} px: axe ${id} ×${nodes.length}: ${nodes[0].html.slice(0, 140)} ${nodes[0].failureSummary.split('\n')[1]?.trim().slice(0, 160) ?? ''}`)
    await shots(page, `${name}-${lang}-${width}`)
  }
  page.off('console', heard)
  page.off('pageerror', broke)
  return skeleton
}

/** Tag, class and name of every element of the page, in order: what must not depend on the language. */
function skeletonOf () {
  return [...document.body.querySelectorAll('*')].filter((element) => !element.closest('svg') || element.tagName === 'svg').map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}#${element.getAttribute('name') ?? ''}`)
}

function widest () {
  const root = document.documentElement
  if (root.scrollWidth <= root.clientWidth) return ''
  const over = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
  return `${root.scrollWidth - root.clientWidth} px by ${over.slice(-1)[0]?.outerHTML.slice(0, 120) ?? '?'}`
}
