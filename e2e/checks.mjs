// Counts what passed and what failed, one line a check.
export const counted = { passed: 0, failed: 0, skipped: 0 }

export function pass (name) { counted.passed += 1; console.log(`ok    ${name}`) }

export function fail (name, why) {
  counted.failed += 1
  console.log(`FAIL  ${name}`)
  for (const line of String(why).split('\n').slice(0, 12)) console.log(`      ${line}`)
}

export function skip (name, why) { counted.skipped += 1; console.log(`skip  ${name}: ${why}`) }

/** One check: what throws has failed; nothing that follows it is pretended. */
export async function check (name, doing) {
  try {
    const done = await doing()
    pass(name)
    return done
  } catch (error) {
    fail(name, error?.message ?? error)
    throw new Stopped(name)
  }
}

/** A journey ends where a step failed: the next steps would say nothing new. */
export class Stopped extends Error {}

export function must (holds, words) { if (!holds) throw new Error(words) }
