// What a journey does on a page, found by the words that people read.
import { must } from './checks.mjs'

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
