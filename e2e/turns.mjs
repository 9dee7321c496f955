// Turns that change hands: more is asked and answered, a refusal is proposed, answered and signed by another; a request is withdrawn and
// taken up again; a slip lapses, is reopened by its person, and the next time by an officer. After each step both sides are looked at, at once.
import { check, must } from './checks.mjs'
import { addressOf, become } from './crawl.mjs'
import { act, button, until } from './hands.mjs'
import { pdf } from './papers.mjs'
import { moveClock } from './street.mjs'
import { say } from './words.mjs'

const ASKED = 'O contrato acabou em setembro. Envie o novo.'
const GROUND = 'Os recibos de agosto a outubro ficam abaixo do valor da lei.'
const ANSWER = 'Em novembro voltei a trabalhar. O contrato novo já está no processo.'
const REASON = 'Esteve no hospital, como escreveu.'
/** Whose request is which: one in review that nobody has, one that waits to be paid, one whose slip lapsed. */
const PEOPLE = { reviewed: 'mamadu', withdrawing: 'nilton', lapsed: 'wei' }

/** All of it in one language, on one demonstration. */
export async function turns ({ browser, demo, lang }) {
  const trip = { demo, lang, t: (key, values) => say(lang, key, values), contexts: [] }
  const as = async (who) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    trip.contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(12_000)
    await become(page, demo, who)
    return page
  }
  const step = (words, doing) => check(`turns ${lang}: ${words}`, () => doing(trip, as))
  try {
    await step('an officer takes a case, and its person is told that somebody has it', take)
    await step('more is asked for, and the person reads it with the same last day', askMore)
    await step('nothing can be sent before the new document is there', notYet)
    await step('the answer brings the case back to the officer', answerMore)
    await step('a refusal is proposed, and the person reads why and until when', propose)
    await step('nobody signs before the person is heard', unsigned)
    await step('the person answers in the hearing, and the officer reads it', answerHearing)
    await step('who proposed does not sign; a supervisor does', sign)
    await step('the person reads the refusal, its grounds and how to contest it', refused)
    await step('a request is withdrawn after a second asking, and the desk sees it', withdraw)
    await step('the withdrawal is undone, and the request stands where it stood', undo)
    await step('a lapsed slip is reopened with one press', reopen)
    await step('lapsed again, it is for an officer to open it', lapseAgain)
  } catch (error) {
    if (process.env.VERBOSE) for (const context of trip.contexts) console.log(context.pages()[0]?.url(), (await context.pages()[0]?.locator('body').innerText().catch(() => ''))?.slice(0, 1500))
    throw error
  } finally {
    for (const context of trip.contexts) await context.close()
  }
}

/** The addresses of somebody's request, on both sides. */
function of ({ demo, lang }, key) {
  return { own: addressOf(demo, key, 'pedidos/REF', lang), desk: addressOf(demo, key, 'int/processos/REF', lang) }
}

/** A page as it is now, not as it becomes: both sides see a step when it is done. */
async function reads (page, address, ...words) {
  await page.goto(address)
  const text = await page.getByRole('main').innerText()
  for (const part of words) must(text.includes(part), `${address} does not say “${part}”: ${text.slice(0, 700)}`)
}

/** Since when it is whose turn, and until when: what the turn line of the page that is open says. */
const facts = (page) => page.locator('.bl-turn dd').allInnerTexts()

async function sameDays (person, officer) {
  const [here, there] = [await facts(person), await facts(officer)]
  must(there.length >= 2 && there.every((day) => here.includes(day)), `the person reads ${here.join(' – ')}, the officer ${there.join(' – ')}`)
}

/** Opens a case at the desk with a reason, which its person can see. */
async function openCase ({ t }, page, address, reason) {
  await page.goto(address)
  await page.getByLabel(t(`look-reason-${reason}`)).check()
  await button(page, t('look-go')).click()
}

async function take (trip, as) {
  const { t } = trip
  const { own, desk } = of(trip, PEOPLE.reviewed)
  trip.person = await as(PEOPLE.reviewed)
  trip.officer = await as('case_officer')
  await reads(trip.person, own, t('case-title-in-review'), t('turn-in-review-waiting'))
  await openCase(trip, trip.officer, desk, 'distribution')
  await button(trip.officer, t('desk-case-take')).click()
  await button(trip.officer, t('desk-case-hand-back')).waitFor()
  await reads(trip.person, own, t('turn-in-review'))
}

async function askMore (trip) {
  const { t, person, officer } = trip
  const { own, desk } = of(trip, PEOPLE.reviewed)
  await officer.goto(`${desk}/pedir`)
  await officer.getByLabel(t('slot-employment'), { exact: true }).check()
  await officer.getByLabel(t('ask-reason-outdated')).check()
  await officer.getByLabel(t('ask-words')).fill(ASKED)
  await button(officer, t('ask-go')).click()
  await officer.getByText(t('desk-what-more-asked')).first().waitFor()
  await reads(person, own, t('case-title-more-asked'), t('turn-you'), ASKED)
  await sameDays(person, officer)
}

async function notYet ({ t, person }) {
  await act(person, t('case-answer')).click()
  await person.getByRole('heading', { level: 1, name: t('after-answer-title') }).waitFor()
  await button(person, t('after-answer-send')).click()
  await person.getByRole('alert').getByText(t('after-answer-missing', { slot: t('slot-employment') })).waitFor()
}

async function answerMore (trip) {
  const { t, person, officer } = trip
  const { own, desk } = of(trip, PEOPLE.reviewed)
  await person.getByRole('main').getByRole('link', { name: new RegExp(`^${t('after-answer-change')}`) }).click()
  await person.getByLabel(t('slot-replace'), { exact: true }).setInputFiles({ name: 'contrato.pdf', mimeType: 'application/pdf', buffer: pdf(['DEMO', 'Contrato novo']) })
  // The field that takes the file is a button too, of the same name.
  await button(person, t('slot-replace')).last().click()
  await person.getByText(t('after-answer-added-all')).waitFor({ timeout: 30_000 })
  await button(person, t('after-answer-send')).click()
  await person.waitForURL(/\/estado$/)
  await reads(officer, desk, t('desk-what-in-review'))
  await reads(person, own, t('case-title-in-review'), t('turn-us'))
}

async function propose (trip) {
  const { t, person, officer } = trip
  const { own, desk } = of(trip, PEOPLE.reviewed)
  await officer.goto(`${desk}/decidir`)
  await officer.getByLabel(t('ground-means'), { exact: true }).check()
  await officer.locator('textarea[name="means"]').fill(GROUND)
  await button(officer, t('decide-propose-go')).click()
  await officer.getByText(t('desk-what-hearing')).first().waitFor()
  await reads(person, own, t('case-title-hearing'), t('turn-you'))
  await sameDays(person, officer)
  await reads(person, `${own}/audiencia`, t('ground-means'), GROUND)
}

async function unsigned (trip, as) {
  const { t } = trip
  trip.supervisor = await as('supervisor')
  const { desk } = of(trip, PEOPLE.reviewed)
  await openCase(trip, trip.supervisor, `${desk}/decidir`, 'second-signature')
  await trip.supervisor.getByText(t('decide-hearing-no-answer')).waitFor()
  must(await button(trip.supervisor, t('decide-sign-go')).count() === 0, 'the refusal can be signed before the hearing')
}

async function answerHearing (trip) {
  const { t, person, officer } = trip
  const { own, desk } = of(trip, PEOPLE.reviewed)
  await person.goto(`${own}/audiencia`)
  await person.getByLabel(t('after-hearing-words'), { exact: true }).fill(ANSWER)
  await button(person, t('after-hearing-send')).click()
  await person.getByText(t('after-hearing-yours')).waitFor()
  await reads(officer, desk, t('desk-what-heard'))
  await reads(officer, `${desk}/decidir`, ANSWER, t('decide-sign-supervisor'))
  await reads(person, own, t('turn-us'), t('turn-heard'))
}

async function sign (trip) {
  const { t, officer, supervisor } = trip
  const { desk } = of(trip, PEOPLE.reviewed)
  must(await button(officer, t('decide-sign-go')).count() === 0, 'the officer who proposed can sign')
  // The reason stands in the address.
  await reads(supervisor, supervisor.url(), ANSWER)
  await button(supervisor, t('decide-sign-go')).click()
  await supervisor.getByText(t('desk-what-refused')).first().waitFor()
  await reads(officer, desk, t('desk-what-refused'))
}

async function refused (trip) {
  const { t, person } = trip
  const { own } = of(trip, PEOPLE.reviewed)
  await reads(person, own, t('case-title-refused'))
  await act(person, t('case-see-decision')).click()
  const text = await person.getByRole('main').innerText()
  for (const words of [t('after-decision-grounds'), GROUND, t('after-decision-contest')]) must(text.includes(words), `the decision does not say “${words}”`)
}

async function withdraw (trip, as) {
  const { t, officer } = trip
  const { own, desk } = of(trip, PEOPLE.withdrawing)
  const page = trip.withdrawing = await as(PEOPLE.withdrawing)
  await page.goto(own)
  trip.stood = await page.getByRole('heading', { level: 1 }).innerText()
  await act(page, t('case-withdraw')).click()
  await act(page, t('after-withdraw-on')).click()
  await page.getByRole('heading', { level: 1, name: t('after-withdraw-confirm-title') }).waitFor()
  await button(page, t('after-withdraw-yes')).click()
  await page.getByRole('heading', { level: 1, name: t('after-withdraw-done-title') }).waitFor()
  await openCase(trip, officer, desk, 'distribution')
  await officer.getByText(t('desk-what-withdrawn')).first().waitFor()
}

async function undo (trip) {
  const { t, officer, withdrawing: page } = trip
  const { own, desk } = of(trip, PEOPLE.withdrawing)
  await reads(page, own, t('case-title-withdrawn'))
  await act(page, t('case-undo')).click()
  await page.getByRole('heading', { level: 1, name: trip.stood, exact: true }).waitFor()
  await page.goto(own)
  must(await page.getByRole('heading', { level: 1 }).innerText() === trip.stood, 'the request does not stand where it stood')
  await reads(officer, officer.url(), t('desk-what-hold'))
}

async function reopen (trip, as) {
  const { t, officer } = trip
  const { own, desk } = of(trip, PEOPLE.lapsed)
  const page = trip.lapsed = await as(PEOPLE.lapsed)
  await reads(page, own, t('case-title-lapsed'), t('turn-lapsed'))
  await openCase(trip, officer, desk, 'distribution')
  await officer.getByText(t('desk-what-lapsed')).first().waitFor()
  await page.goto(own)
  await act(page, t('case-reopen')).click()
  await page.waitForURL(/\/pagar$/)
  must(!(await page.getByRole('main').innerText()).includes(t('turn-lapsed')), 'the slip is still lapsed')
  // The new reference is asked of the payment system beside the request.
  await until(page, `${own}/pagar`, (text) => /\b\d{3}[ \u00a0]\d{3}[ \u00a0]\d{3}\b/.test(text))
  await reads(officer, officer.url(), t('desk-what-hold'))
  await page.goto(own)
  await sameDays(page, officer)
}

/** The rule lets a person reopen a slip once; the officer's press gives a new one. */
async function lapseAgain (trip) {
  const { t, demo, officer, lapsed: page } = trip
  const { own, desk } = of(trip, PEOPLE.lapsed)
  const later = new Date(Date.parse(demo.now) + 40 * 24 * 3600_000)
  await moveClock(demo, later.toISOString().replace(/\.\d+Z$/, 'Z'))
  await until(page, own, (text) => text.includes(t('turn-lapsed-limit')))
  must(await button(page, t('case-reopen')).count() === 0, 'the slip can be reopened again and again')
  await reads(officer, officer.url(), t('desk-what-lapsed-limit'))
  await officer.getByLabel(t('desk-reopen-why')).fill(REASON)
  await button(officer, t('desk-reopen-go')).click()
  await officer.getByText(t('desk-what-lapsed-limit')).waitFor({ state: 'detached' })
  await reads(page, `${own}/estado`, REASON)
  await until(page, `${own}/pagar`, (text) => /\b\d{3}[ \u00a0]\d{3}[ \u00a0]\d{3}\b/.test(text))
}
