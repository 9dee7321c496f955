// What a journey does on a page, found by the words that people read.
import { must } from './checks.mjs'
import { say } from './words.mjs'

// A button's name may end with its key: words are matched from the beginning.
export const button = (page, words) => page.getByRole('button', { name: words instanceof RegExp ? words : new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\S)?$`) })
export const link = (page, words) => page.getByRole('link', { name: words, exact: true })

/** What one presses to go on: a link may be drawn, and named, as a button. */
export const act = (page, words) => button(page, words).or(link(page, words)).first()

/** The same page until it says what it should: jobs run beside the request. */
export async function until (page, address, words, limitMs = 20_000) {
  const end = Date.now() + limitMs
  for (;;) {
    await page.goto(address)
    const text = await page.getByRole('main').innerText()
    if (words(text)) return text
    must(Date.now() < end, `${address} still says: ${text.slice(0, 900)}`)
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
}

/** The code in the newest letter to an address: the mailbox shows what the mail server took. */
export async function letterCode (context, demo, lang, address) {
  const box = await context.newPage()
  try {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      await box.goto(`${demo.origin}/${lang}/demo/caixa`)
      const row = box.locator('dl > div').filter({ hasText: address }).filter({ hasText: say(lang, 'letter-sign-in-subject') }).first()
      if (await row.count()) {
        await row.getByRole('link').click()
        const found = /\b(\d{3})[ \u00a0]?(\d{3})\b/.exec(await box.getByRole('main').innerText())
        if (found) return found[1] + found[2]
      }
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  } finally { await box.close() }
  throw new Error(`no letter with a code came to ${address}`)
}
