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
      for (const [, key, value] of readFileSync(path.join(texts, lang, file), 'utf8').matchAll(/^([a-z][a-z0-9-]*) = *(.*(?:\n +.*)*)/gm)) known.set(key, value)
    }
    catalogues.set(lang, known)
  }
  return catalogues.get(lang)
}

/** The text of a key with its values put in; a key that is not there is a mistake of the journey. */
export function say (lang, key, values = {}) {
  const text = catalogue(lang).get(key)
  if (text === undefined) throw new Error(`there is no text ${key} in ${lang}`)
  return text.replace(/\{ \$(\w+) \}/g, (whole, name) => values[name] ?? whole)
}

/** The text of a key as a pattern, where any value may stand for what is not known. */
export function like (lang, key) {
  const parts = say(lang, key).split(/\{ \$\w+ \}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(parts.join('.+'))
}
