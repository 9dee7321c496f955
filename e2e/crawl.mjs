// Opens pages as each kind of visitor, in both languages and at three widths: nothing that axe-core finds, nothing that scrolls sideways,
// the same skeleton in both languages, no complaint of the browser, and pages no larger than their budget.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { fail, pass } from './checks.mjs'
import { button, letterCode } from './hands.mjs'
import { inspect } from './papers.mjs'
import { say as words } from './words.mjs'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const WIDTHS_PX = [320, 768, 1280]
const BUDGET_BYTES = { public: 12 * 1024, resident: 12 * 1024, staff: 30 * 1024 }
const LANGS = ['pt', 'en']
/** Addresses that answer with a no, by their end, and the status of that. */
const NO = [['nao-existe', 404], ['asked=goal', 422], ['expires-day=31', 422], ['holds=none&expires', 422], ['codigo=AAAA', 422]]
/** Reading these is itself a row of theirs: the second visit shows one row more than the first, so kinds of elements are compared. */
const GROWS = /historico$|auditoria$|acessos$|caixa$/

/** Pages of one case: whose turn it is comes first on each. */
const CASE = /\/(pedidos|processos)\/R-/

/** Which pages, seen by whom; REF is the reference of that person's request. `half`: who is on the way in has a head of their own. */
export const VISITS = [
  { kind: 'public', tails: ['', 'guias', 'documentos?artigo=88-1&pedido=renewal', 'documentos/morada?em=2025-11-01', 'taxas', 'prazos?prazo=decision_renewal&desde-day=2&desde-month=1&desde-year=2026', 'prazos?caduca-day=14&caduca-month=1&caduca-year=2027', 'locais', 'locais/porto', 'locais/irn-laranjeiras', 'prorrogacoes?caduca-day=31&caduca-month=7&caduca-year=2026', 'estado', 'burlas', 'privacidade', 'acessibilidade', 'avisos-legais', 'documentos/verificar', 'situacao', 'situacao/resultado/55JSQTMJ', 'situacao/2?goal=renew', 'situacao/2?asked=goal', 'situacao/3?goal=renew&holds=residence_permit', 'situacao/4?goal=renew&holds=residence_permit&basis=88-1', 'situacao/4?goal=renew&holds=residence_permit&basis=88-1&expires-day=31&expires-month=2&expires-year=2027', 'situacao/3?goal=first_permit&holds=none', 'situacao/3?goal=renew&holds=none&expires=2026-12-15', 'situacao/codigo?codigo=AAAA', 'situacao/resultado/54F7Q40V', 'situacao/resultado/7NXS0CWC', 'caminhos', 'caminhos/renovar', 'caminhos/caso-especial', 'entrar', 'verificar', 'verificar/offline', 'demo', 'demo/relogio', 'demo/caixa', 'demo/vizinhos', 'int/entrar', 'nao-existe'] },
  { kind: 'public', before: askCode, tails: ['entrar/codigo'] },
  { kind: 'public', half: 'who must find their record', before: enterCode, tails: ['conta/ligar'] },
  { kind: 'public', before: findSeal, tails: ['SEAL'] },
  { kind: 'resident', who: 'ana', tails: ['inicio', 'pedidos/REF', 'pedidos/REF/dados/identity', 'pedidos/REF/dados/address', 'pedidos/REF/dados/household', 'pedidos/REF/dados/livelihood', 'pedidos/REF/dados/niss', 'pedidos/REF/dados/declarations', 'pedidos/REF/documentos', 'pedidos/REF/documentos/passport', 'pedidos/REF/rever'] },
  { kind: 'resident', who: 'ravi', tails: ['pedidos/REF', 'pedidos/REF/rever', 'pedidos/REF/enviar'] },
  { kind: 'resident', who: 'nilton', tails: ['pedidos/REF', 'pedidos/REF/recibo', 'pedidos/REF/pagar', 'pedidos/REF/estado', 'pedidos/REF/desistir', 'pedidos/REF/desistir/confirmar', 'comprovativos', 'comprovativos/novo'] },
  { kind: 'resident', who: 'oksana', tails: ['pedidos/REF', 'pedidos/REF/pagar'] },
  { kind: 'resident', who: 'wei', tails: ['pedidos/REF', 'pedidos/REF/pagar'] },
  { kind: 'resident', who: 'sita', tails: ['pedidos/REF'] },
  { kind: 'resident', who: 'priya', tails: ['pedidos/REF'] },
  { kind: 'resident', who: 'george', tails: ['pedidos/REF'] },
  { kind: 'resident', who: 'sukarno', tails: ['pedidos/REF'] },
  { kind: 'resident', who: 'lucia', tails: ['pedidos/REF'] },
  { kind: 'resident', who: 'hassan', tails: ['pedidos/REF'] },
  { kind: 'resident', who: 'joao', tails: ['pedidos/REF', 'pedidos/REF/desistir'] },
  { kind: 'resident', who: 'ion', before: findAsk, tails: ['pedidos/REF', 'pedidos/REF/estado', 'pedidos/REF/perguntas', 'pedidos/REF/pedidos/ASK', 'conta/acessos'] },
  { kind: 'resident', who: 'valentina', tails: ['pedidos/REF', 'pedidos/REF/audiencia'] },
  { kind: 'resident', who: 'carla', tails: ['pedidos/REF', 'pedidos/REF/decisao', 'pedidos/REF/estado'] },
  { kind: 'resident', who: 'thiago', tails: ['pedidos/REF/decisao'] },
  { kind: 'resident', who: 'marina', tails: ['inicio', 'pedidos/novo'] },
  { kind: 'staff', who: 'case_officer', tails: ['int', 'int/processos/R:ayesha', 'int/processos/R:ayesha/rever', 'int/processos/R:ayesha/espelho', 'int/processos/R:ayesha/pedir', 'int/processos/R:ayesha/decidir', 'int/processos/R:ayesha/historico'] },
  { kind: 'staff', who: 'supervisor', tails: ['int', 'int/processos/R:youssef/decidir?motivo=second_signature'] },
  // Who opens a case of another is asked why first, and learns nothing of the case before.
  { kind: 'staff', who: 'supervisor', asked: true, tails: ['int/processos/R:youssef/decidir'] },
  { kind: 'staff', who: 'auditor', tails: ['int/auditoria'] },
  { kind: 'staff', who: 'administrator', tails: ['admin', 'admin/utilizadores', 'admin/chaves', 'admin/componentes'] }
]

/** Pages that no address opens: they answer a form. Each language gets there anew. */
const ANSWERS = [
  { name: 'a refusal', status: 409, reach: pressTooLate },
  { name: 'a session that has ended', status: 410, reach: pressWithoutSession }
]

/** Opens all of it; one line a page. Pages in `notYet` are left out by their tail. */
export async function crawl ({ browser, demo, notYet, shots }) {
  for (const visit of VISITS) {
    const page = await newPage(browser)
    await prepare(page, demo, visit)
    for (const tail of visit.tails.filter((tail) => !notYet.includes(tail))) {
      const to = (lang) => addressOf(demo, visit.who, tail, lang)
      await both(page, { name: `${visit.who ?? 'anybody'} /${tail}`, kind: visit.kind, asked: visit.asked, grows: GROWS.test(tail), to, shots })
    }
    await page.context().close()
  }
  for (const { name, status, reach } of ANSWERS) {
    const page = await newPage(browser)
    await both(page, { name, kind: 'resident', status, reach: (lang) => reach(page, demo, lang), shots })
    await page.context().close()
  }
}

async function newPage (browser) {
  const context = await browser.newContext({ viewport: { width: WIDTHS_PX[2], height: 900 } })
  return context.newPage()
}

/** Becomes the visitor, and does what a page needs that is not there by itself. */
async function prepare (page, demo, visit) {
  if (visit.who) await become(page, demo, visit.who)
  await visit.before?.(page, demo)
}

/** Asks for a code: the page that takes it opens only then, for an address on no record too. */
async function askCode (page, demo, email = 'ninguem@correio.example') {
  await page.goto(`${demo.origin}/pt/entrar`)
  await page.getByLabel(words('pt', 'entrance-email')).fill(email)
  await button(page, words('pt', 'entrance-button')).click()
  await page.waitForURL(/\/entrar\/codigo/)
  return email
}

/** Signs in with an address of e-mail that no record has alone: the record is still to be found. */
async function enterCode (page, demo) {
  const email = await askCode(page, demo, 'familia.moreira@correio.example')
  await page.getByLabel(words('pt', 'code-label')).fill(await letterCode(page.context(), demo, 'pt', email))
  await button(page, words('pt', 'code-button')).click()
  await page.waitForURL(/\/conta\/ligar/)
}

/** The address in the QR code of somebody's proof, for strangers. */
async function findSeal (page, demo) {
  if (demo.seal) return
  await become(page, demo, 'nilton')
  const paper = await page.context().request.get(addressOf(demo, 'nilton', 'pedidos/REF/comprovativo', 'pt'))
  demo.seal = new URL((await inspect(demo.folder, await paper.body())).qr).pathname.replace('/s/', '/S/')
  await page.context().clearCookies()
}

/** The page on which what was asked for is answered. */
async function findAsk (page, demo) {
  await page.goto(addressOf(demo, 'ion', 'pedidos/REF', 'pt'))
  demo.ask ??= /pedidos\/([0-9a-f-]{36})/.exec(await page.locator('main a[href*="/pedidos/"][role=button]').first().getAttribute('href'))[1]
}

/** Withdraws in another window, and then once more in this one; takes it back, so that it can be done again. */
async function pressTooLate (page, demo, lang) {
  if (!demo.late) await become(page, demo, 'jorge')
  demo.late = true
  const [confirm, undo] = ['pedidos/REF/desistir/confirmar', 'pedidos/REF/desistir'].map((tail) => addressOf(demo, 'jorge', tail, lang))
  const other = await page.context().newPage()
  for (const one of [page, other]) await one.goto(confirm)
  await pressed(other, words(lang, 'after-withdraw-yes'))
  await other.goto(undo)
  // In front and alone: a page behind another is not always drawn, and then it tells nothing of itself.
  await page.bringToFront()
  const answer = await pressed(page, words(lang, 'after-withdraw-yes'))
  await pressed(other, words(lang, 'after-withdraw-undo'))
  await other.close()
  await page.bringToFront()
  return answer
}

/** Sends words in a form whose session is over: they are shown again. */
async function pressWithoutSession (page, demo, lang) {
  await become(page, demo, 'jorge')
  await page.goto(addressOf(demo, 'jorge', 'pedidos/REF/perguntas', lang))
  await page.getByLabel(words(lang, 'after-question-words'), { exact: true }).fill('Posso viajar?')
  await page.context().clearCookies()
  return pressed(page, words(lang, 'after-question-send'))
}

async function pressed (page, name) {
  const [answer] = await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), button(page, name).click()])
  return answer
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

async function both (page, { name, to, reach, status, kind, asked, grows, shots }) {
  const faults = []
  const skeletons = {}
  try {
    for (const lang of LANGS) {
      const address = to?.(lang)
      // Pages that say no are looked at too: the browser notes their status, and nothing else.
      const no = status ?? NO.find(([part]) => address.includes(part))?.[1]
      const arrive = reach ? () => reach(lang) : () => page.goto(address, { waitUntil: 'load' })
      skeletons[lang] = await one(page, { arrive, address, no, kind, ofCase: !no && !asked && CASE.test(address), say: (words) => faults.push(`${lang}: ${words}`), shots: (width) => shots(page, `${name}-${lang}-${width}`) })
    }
    const [pt, en] = LANGS.map((lang) => grows ? [...new Set(skeletons[lang])] : skeletons[lang])
    const at = pt.findIndex((line, place) => line !== en[place])
    if (at >= 0 || pt.length !== en.length) faults.push(`the skeletons differ at element ${at}: pt ${pt[at]} – en ${en[at]} (${pt.length} and ${en.length} elements)`)
  } catch (error) { faults.push(error.message) }
  if (faults.length) fail(`page ${name}`, faults.join('\n'))
  else pass(`page ${name}`)
}

/** An address with the references of this demonstration in it. */
export function addressOf (demo, who, tail, lang) {
  const of = (key) => demo.people.find((one) => one.key === key)?.reference
  if (tail === 'SEAL') return `${demo.origin}${demo.seal}?lingua=${lang}`
  return `${demo.origin}/${lang}/${tail.replace('REF', of(who)).replace('ASK', demo.ask).replace(/R:(\w+)/, (_, key) => of(key))}`
}

async function one (page, { arrive, address, no, kind, ofCase, say, shots }) {
  const heard = (message) => { if (message.type() === 'error' && !(no && message.text().includes(String(no)))) say(`console: ${message.text()}`) }
  const broke = (error) => say(`script: ${error.message}`)
  page.on('console', heard)
  page.on('pageerror', broke)
  await page.setViewportSize({ width: WIDTHS_PX[2], height: 900 })
  const answer = await arrive()
  if (answer.status() !== (no ?? 200)) say(`status ${answer.status()}`)
  if (!no && new URL(page.url()).pathname !== new URL(address).pathname) say(`leads to ${new URL(page.url()).pathname}`)
  // What the page holds now: the body of an answer to a form is not always kept by the browser.
  const bytes = gzipSync(await page.content()).length
  if (bytes > BUDGET_BYTES[kind]) say(`${bytes} bytes of HTML, the budget is ${BUDGET_BYTES[kind]}`)
  if (ofCase) {
    const after = await page.evaluate(afterHeading, LANGS.map((lang) => words(lang, 'desk-fact-turn')))
    if (after !== 'turn') say(`the first thing after the heading is not whose turn it is: ${after}`)
  }
  const skeleton = await page.evaluate(skeletonOf)
  await page.evaluate(axe)
  for (const width of WIDTHS_PX) {
    await page.setViewportSize({ width, height: 900 })
    const sideways = await page.evaluate(widest)
    if (sideways) say(`${width} px: scrolls sideways: ${sideways}`)
    const found = await page.evaluate((tags) => globalThis.axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }), TAGS)
    for (const { id, nodes } of found.violations) say(`${width} px: axe ${id} ×${nodes.length}: ${nodes[0].html.slice(0, 140)} ${nodes[0].failureSummary.split('\n')[1]?.trim().slice(0, 160) ?? ''}`)
    await shots(width)
  }
  page.off('console', heard)
  page.off('pageerror', broke)
  return skeleton
}

/** Runs in the page of a case: what comes first after its heading. At the desk the bar of the case, heading and facts, says whose turn it is. */
function afterHeading (turn) {
  const heading = document.querySelector('main h1')
  if (!heading) return 'no heading'
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const follows = heading.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
    if (!follows || heading.contains(text) || !text.data.trim()) continue
    const bar = text.parentElement.closest('.bl-id')
    const told = bar ? [...bar.querySelectorAll('dt')].some((name) => turn.includes(name.innerText.trim())) : text.parentElement.closest('.bl-turn, #turn')
    return told ? 'turn' : text.parentElement.outerHTML.slice(0, 120)
  }
  return 'nothing'
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
