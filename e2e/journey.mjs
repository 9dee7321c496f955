// A resident renews, pays and is decided: from the front door to a proof that a stranger verifies, all in the pages.
import { check, must } from './checks.mjs'
import { button, letterCode, link, until } from './hands.mjs'
import { moveClock, run } from './street.mjs'
import { inspect, jpeg, pdf, totp } from './papers.mjs'
import { say } from './words.mjs'

/** One person's renewal in one language, with or without scripts. */
export async function renewal ({ browser, demo, lang, scripts, key, shots }) {
  const who = demo.people.find((person) => person.key === key)
  const name = (step) => `journey ${lang}${scripts ? '' : ' without scripts'}: ${step}`
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(12_000)
  const trip = { browser, demo, lang, who, page, context, url: (tail) => `${demo.origin}/${lang}/${tail}`, t: (key, values) => say(lang, key, values), shot: shots(page, `journey-${lang}`) }
  const step = (words, doing) => check(name(words), () => doing(trip))
  try {
    await step('the route is a renewal whose month is open', route)
    await step('a code that came by e-mail signs in', signIn)
    await step('the record is found by three facts', claim)
    await step('the draft is opened', start)
    await step('every question is answered', questions)
    await step('every document the law asks for is taken', documents)
    await step('everything is checked and sent', send)
    await step('the receipt is signed, and readable by machines and people', receipt)
    await step('the slip says the amount and the term', slip)
    await step('the term goes into a calendar', calendar)
    await step('the proof of pending renewal carries a seal', proof)
    await step('a stranger scans the seal and has three answers', verify)
    await step('the slip is paid when its day has come', pay)
    await step('the checks are answered and the case waits for a person', checked)
    await step('an officer signs in and takes the case', officer)
    await step('the officer judges every document', judge)
    await step('the officer approves', approve)
    await step('the resident reads the decision and its declaration', decision)
    await step('every step is on the timeline', timeline)
  } catch (error) {
    if (process.env.SHOTS) await trip.shot('stopped').catch(() => {})
    if (process.env.VERBOSE) console.log(trip.deskPage ? (await trip.deskPage.locator('body').innerText().catch(() => '')).slice(0, 1500) : '', (await page.locator('body').innerText().catch(() => '')).slice(0, 2500))
    throw error
  } finally {
    await context.close()
    await trip.desk?.close()
  }
}

async function date (page, question, iso, t) {
  const [year, month, day] = iso.split('-')
  const group = page.getByRole('group', { name: question })
  await group.getByLabel(t('date-day')).fill(String(Number(day)))
  await group.getByLabel(t('date-month')).fill(String(Number(month)))
  await group.getByLabel(t('date-year')).fill(year)
}

async function route ({ page, t, url, who, shot }) {
  await page.goto(url(''))
  await shot('home')
  await page.getByRole('link', { name: t('home-start'), exact: true }).or(button(page, t('home-start'))).first().click()
  const next = () => button(page, t('finder-next')).click()
  for (const [question, answer] of [['goal', 'goal-renew'], ['holds', 'holds-residence-permit'], ['basis', 'permit-88-1']]) {
    await page.getByRole('heading', { level: 1, name: t(`question-${question}`) }).waitFor()
    await page.getByRole('radio', { name: t(answer), exact: true }).check()
    await next()
  }
  await date(page, t('question-expires'), who.expires_on, t)
  await shot('route-asked')
  await next()
  await page.getByRole('heading', { level: 1, name: t('route-renewal-online') }).waitFor()
  await shot('route')
  await page.getByRole('button', { name: t('situation-start') }).or(page.getByRole('link', { name: t('situation-start') })).first().click()
}

async function signIn ({ page, t, who, demo, lang, context, shot }) {
  await page.getByLabel(t('entrance-email')).fill(who.email)
  await shot('entrance')
  await button(page, t('entrance-button')).click()
  await page.getByRole('heading', { level: 1, name: t('code-title') }).waitFor()
  const code = await letterCode(context, demo, lang, who.email)
  await page.getByLabel(t('code-label')).fill(code)
  await button(page, t('code-button')).click()
}

async function claim ({ page, t, who, shot }) {
  await page.getByRole('heading', { level: 1, name: t('claim-title') }).waitFor()
  await page.getByLabel(t('claim-permit')).fill(who.permit)
  await date(page, t('claim-birth'), who.born_on, t)
  await page.getByLabel(t('claim-other')).fill(who.passport)
  await shot('claim')
  await button(page, t('claim-button')).click()
  await page.waitForURL(/\/inicio$/)
  await shot('start')
}

async function start (trip) {
  const { page, t, url, shot } = trip
  const renew = page.locator('a[href*="/pedidos/novo"]').first()
  if (await renew.count()) await renew.click()
  else await page.goto(url('pedidos/novo'))
  await shot('before')
  await button(page, t('before-start')).click()
  await page.waitForURL(/\/pedidos\/R-/)
  trip.reference = /R-\d{4}-[0-9A-Z]+-[0-9A-Z]/.exec(page.url())[0]
  trip.case = url(`pedidos/${trip.reference}`)
  await shot('tasks')
}

async function questions (trip) {
  const { page, t, shot } = trip
  const save = async (part) => {
    await shot(`question-${part}`)
    await button(page, t('question-save')).click()
    await page.waitForURL((now) => now.pathname.endsWith(trip.reference))
  }
  const open = (part) => page.getByRole('link', { name: t(`part-${part}`) }).first().click()
  for (const part of ['identity', 'permit']) {
    await open(part)
    await page.getByLabel(t('question-right')).check()
    await save(part)
  }
  await open('address')
  await page.getByLabel(t('field-telephone')).fill('+351 912 345 678')
  await save('address')
  await open('household')
  await page.getByLabel(t('field-other-adults')).fill('1')
  await page.getByLabel(t('field-children')).fill('2')
  await save('household')
  await open('livelihood')
  await page.getByLabel(t('livelihood-employed')).check()
  await page.getByLabel(t('field-employer'), { exact: true }).fill('Padaria Exemplo, Lda.')
  await save('livelihood')
  await open('niss')
  const known = page.getByLabel(t('niss-number'), { exact: true })
  if (!(await known.inputValue())) await page.getByLabel(t('niss-does-not-know')).check()
  await save('niss')
  await open('declarations')
  for (const declaration of ['declaration-truth', 'declaration-criminal-record', 'declare-notice']) await page.getByLabel(t(declaration), { exact: true }).check()
  await save('declarations')
}

async function documents (trip) {
  const { page, t, browser, shot } = trip
  await page.goto(`${trip.case}/documentos`)
  await shot('documents')
  const photo = { name: 'pagina.jpg', mimeType: 'image/jpeg', buffer: await jpeg(browser, 'Contrato de demonstracao') }
  for (let place = 0; place < 12; place += 1) {
    const slot = page.locator('section').filter({ has: page.getByRole('heading', { level: 2 }) }).filter({ hasText: t('documents-missing') }).first()
    if (!(await slot.count())) break
    must(place < 11, 'a slot stays empty although files were sent')
    const words = await slot.getByRole('heading', { level: 2 }).innerText()
    await slot.getByRole('link').last().click()
    const sheet = { name: `${place}.pdf`, mimeType: 'application/pdf', buffer: pdf(['DEMO', `Slot ${place}`, trip.who.key, trip.lang, 'Documento de demonstracao']) }
    // Two files in the first slot: they are joined, and the PDF and the photograph become one paper.
    await page.getByLabel(t('slot-add'), { exact: true }).setInputFiles(place ? [sheet] : [sheet, photo])
    await button(page, t('slot-send')).click()
    await page.getByRole('heading', { name: t('slot-kept') }).waitFor({ timeout: 60_000 }).catch(async () => { throw new Error(`${words}: ${(await page.getByRole('main').innerText()).slice(0, 600)}`) })
    if (!place) await shot('slot')
    await page.goto(`${trip.case}/documentos`)
  }
}

async function send (trip) {
  const { page, t, shot } = trip
  await page.goto(trip.case)
  await shot('tasks-done')
  await page.goto(`${trip.case}/rever`)
  await shot('review')
  await page.getByRole('button', { name: t('answers-go') }).or(link(page, t('answers-go'))).first().click()
  await shot('send')
  await button(page, t('send-button')).click()
  await page.waitForURL(/\/recibo$/)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  must(heading.length > 0, 'the receipt has no heading')
}

/** A file of the case as the browser would get it, with its session. */
async function file ({ context }, address, type) {
  const answer = await context.request.get(address)
  must(answer.status() === 200, `${address}: ${answer.status()}`)
  must(answer.headers()['content-type']?.startsWith(type), `${address}: ${answer.headers()['content-type']}`)
  return answer.body()
}

function signed (found) {
  must(/Signature is Valid/i.test(found.signature), `pdfsig: ${found.signature}`)
  must(/Total document signed/i.test(found.signature), `pdfsig: ${found.signature}`)
  must(found.sound, 'qpdf --check complains')
  must(found.tagged, 'the PDF is not tagged')
}

async function receipt (trip) {
  const { page, shot, demo } = trip
  const found = await inspect(demo.folder, await file(trip, `${trip.case}/recibo.pdf`, 'application/pdf'))
  must(found.text.includes(trip.reference), 'the reference is not in the text of the receipt')
  signed(found)
  const text = await until(page, `${trip.case}/recibo`, (words) => /\b\d{3}[ \u00a0]\d{3}[ \u00a0]\d{3}\b/.test(words))
  trip.payment = text.match(/\b\d{3}[ \u00a0]\d{3}[ \u00a0]\d{3}\b/)[0].replace(/\D/g, '')
  await shot('receipt')
}

async function slip (trip) {
  const found = await inspect(trip.demo.folder, await file(trip, `${trip.case}/guia.pdf`, 'application/pdf'))
  must(found.sound, 'qpdf --check complains')
  must(found.text.replace(/\D/g, '').includes(trip.payment), 'the reference to pay is not on the slip')
  must(/€/.test(found.text), 'no amount on the slip')
}

async function calendar (trip) {
  const text = String(await file(trip, `${trip.case}/prazo.ics`, 'text/calendar'))
  must(/^BEGIN:VCALENDAR\r\n/.test(text) && /\r\nEND:VCALENDAR\r\n$/.test(text), 'not a calendar')
  must(text.includes('BEGIN:VEVENT') && text.replace(/\r\n /g, '').includes(trip.reference), 'no event of this case')
}

async function proof (trip) {
  const end = Date.now() + 20_000
  let answer
  do {
    answer = await trip.context.request.get(`${trip.case}/comprovativo`)
    if (answer.status() === 200 && answer.headers()['content-type'].startsWith('application/pdf')) break
    await new Promise((resolve) => setTimeout(resolve, 500))
  } while (Date.now() < end)
  must(answer.status() === 200 && answer.headers()['content-type'].startsWith('application/pdf'), `comprovativo: ${answer.status()} ${answer.headers()['content-type']} ${answer.url()}`)
  trip.proof = await inspect(trip.demo.folder, await answer.body())
  signed(trip.proof)
  must(/^HTTPS?:\/\/[^/]+\/S\/[0-9A-Z]+$/.test(trip.proof.qr), `the QR says: ${trip.proof.qr}`)
}

async function verify (trip) {
  await stranger(trip, trip.proof.qr, 'verify')
}

/** Opens the address of a QR as somebody who never was here. */
async function stranger ({ browser, demo, lang, shots, who, t, shot }, qr, name) {
  const context = await browser.newContext({ locale: lang === 'pt' ? 'pt-PT' : 'en-GB' })
  const page = await context.newPage()
  const answer = await page.goto(`${demo.origin}${new URL(qr).pathname.replace('/s/', '/S/')}`)
  const headers = answer.headers()
  const text = await page.getByRole('main').innerText()
  await shot(name, page)
  await context.close()
  must(answer.status() === 200, `the address of the seal answers ${answer.status()}`)
  must(/no-store/.test(headers['cache-control']), 'the verdict may be stored')
  must(headers['referrer-policy'] === 'no-referrer', 'the address of the seal travels on')
  must(!text.includes(who.permit), 'the number of the permit is not masked')
  for (const row of ['verify-signature', 'verify-dates', 'verify-status']) must(text.includes(t(row, { answer: 'valid' })), `not said: ${t(row, { answer: 'valid' })}; said: ${text.slice(0, 700)}`)
}

async function pay (trip) {
  const { page, demo, t, url } = trip
  const later = new Date(Date.parse(trip.now ?? demo.now) + 25 * 3600_000)
  await moveClock(demo, later.toISOString().replace(/\.\d+Z$/, 'Z'))
  await page.goto(url('demo/vizinhos'))
  const row = page.locator('dl > div').filter({ hasText: new RegExp(trip.payment.replace(/(\d{3})(?=\d)/g, '$1\\s?')) })
  await button(row, t('demo-pay')).click()
  await row.getByText(t('demo-payment-success')).waitFor()
}

async function checked (trip) {
  const { page, t, shot } = trip
  await until(page, trip.case, (text) => text.includes(t('case-title-in-review')) , 40_000)
  await shot('case-in-review')
  await page.goto(`${trip.case}/estado`)
  await shot('timeline')
}

async function officer (trip) {
  const { browser, demo, t, url, shot } = trip
  const account = demo.officers.find((one) => one.role === 'case_officer')
  trip.desk = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const desk = trip.deskPage = await trip.desk.newPage()
  desk.setDefaultTimeout(12_000)
  await desk.goto(url('int/entrar'))
  await desk.getByLabel(t('desk-sign-in-email')).fill(account.email)
  await desk.getByLabel(t('desk-sign-in-password'), { exact: true }).fill(account.password)
  await desk.getByLabel(t('desk-sign-in-code')).fill(totp(account.totp_secret))
  await button(desk, t('desk-sign-in-go')).click()
  await desk.waitForURL(/\/int$/)
  await shot('queue', desk)
  trip.deskCase = url(`int/processos/${trip.reference}`)
  await desk.goto(trip.deskCase)
  // Whoever opens a case that is not theirs says why, and the person can see it.
  await desk.getByRole('radio').first().check()
  await button(desk, t('look-go')).click()
  await shot('desk-case-free', desk)
  await button(desk, t('desk-case-take')).click()
  await button(desk, t('desk-case-hand-back')).waitFor()
  await shot('desk-case', desk)
}

async function judge (trip) {
  const { deskPage: desk, t, shot } = trip
  await desk.goto(`${trip.deskCase}/rever`)
  await shot('desk-review', desk)
  const papers = await desk.getByRole('main').getByRole('list').last().getByRole('link').evaluateAll((all) => all.map((one) => one.href))
  must(papers.length > 0, 'there are no documents to judge')
  for (const paper of papers) {
    await desk.goto(paper)
    const image = desk.getByRole('main').getByRole('img').first()
    must(await image.evaluate((picture) => picture.complete && picture.naturalWidth > 400).catch(() => false) || await pictured(trip, image), 'the document is not shown as an image')
    await button(desk, new RegExp(`^${t('review-accept')}`)).or(desk.getByRole('button', { name: t('review-accept') })).first().click()
  }
  await desk.goto(`${trip.deskCase}/rever`)
  await desk.getByText(t('desk-verdict-none'), { exact: true }).first().waitFor({ state: 'detached' })
}

/** Without scripts in the page, the picture is asked for by itself. */
async function pictured ({ desk }, image) {
  const answer = await desk.request.get(new URL(await image.getAttribute('src'), image.page().url()).href)
  return answer.status() === 200 && /^image\//.test(answer.headers()['content-type'])
}

async function approve (trip) {
  const { deskPage: desk, t, shot } = trip
  await desk.goto(`${trip.deskCase}/decidir`)
  await shot('desk-decide', desk)
  await button(desk, t('decide-approve-go')).click()
  await desk.getByText(t('desk-what-approved')).first().waitFor()
}

async function decision (trip) {
  const { page, t, shot, demo } = trip
  await until(page, trip.case, (text) => text.includes(t('case-title-approved')))
  await until(page, `${trip.case}/decisao`, (text) => text.includes(t('after-decision-declaration')))
  await shot('decision')
  const address = await link(page, t('after-decision-declaration')).or(page.getByRole('button', { name: t('after-decision-declaration') })).first().getAttribute('href')
  const found = await inspect(demo.folder, await file(trip, new URL(address, page.url()).href, 'application/pdf'))
  signed(found)
  must(/\/S\/[0-9A-Z]+$/.test(found.qr), `the QR says: ${found.qr}`)
  await stranger(trip, found.qr, 'verify-declaration')
}

async function timeline (trip) {
  const { page, shot } = trip
  await page.goto(`${trip.case}/estado`)
  await shot('timeline-end')
  const times = await page.getByRole('main').locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime')))
  must(times.length >= 6 && times.every(Boolean), `only ${times.length} moments on the timeline`)
  const { stdout } = await run(trip.demo.binary, ['audit', 'verify', '--json', '--data', `${trip.demo.folder}/data`])
  must(stdout.includes('{'), `audit verify says: ${stdout}`)
}
