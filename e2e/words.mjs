// The words of the pages, read from the service's own catalogues: a journey names a text by its key, and both languages follow.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const texts = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../crates/service/src/texts')
const catalogues = new Map()

function catalogue (lang) {
  if (!catalogues.has(lang)) {
    const known = new Map()
    for (const file of readdirSync(path.join(texts, lang)).filter((name) => name.endsWith('.ftl'))) {
      for (const [, key, value] of readFileSync(path.join(texts, lang, file), 'utf8').matchAll(/^([a-z][a-z0-9-]*) = *(.*(?:\n[ }]+.*)*)/gm)) known.set(key, value)
    }
    catalogues.set(lang, known)
  }
  return catalogues.get(lang)
}

/** The text of a key with its values put in; a key that is not there is a mistake of the journey. */
export function say (lang, key, values = {}) {
  const text = catalogue(lang).get(key)
  if (text === undefined) throw new Error(`there is no text ${key} in ${lang}`)
  return chosen(text, values).replace(/\{ \$(\w+) \}/g, (whole, name) => values[name] ?? whole)
}

/** One variant of a text that has several, by the value it turns on. */
function chosen (text, values) {
  const turn = /^\s*\{ \$(\w+) ->/.exec(text)
  if (!turn) return text
  const variants = [...text.matchAll(/\n\s+\*?\[([\w-]+)\] (.*)/g)]
  return (variants.find(([, name]) => name === values[turn[1]]) ?? variants.at(-1))[2]
}

