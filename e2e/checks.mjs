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

/** A gate looks at many pages and says all that is wrong with them, so it goes on after a fault. */
export async function gate (name, doing) {
  const faults = new Set()
  try { await doing((words) => faults.add(words)) } catch (error) { faults.add(error?.stack ?? error) }
  if (faults.size) fail(name, [...faults].join('\n'))
  else pass(name)
}

/** A figure that is told and not judged: what takes time depends on the machine. */
export function note (words) { console.log(`note  ${words}`) }

/** A journey ends where a step failed: the next steps would say nothing new. */
export class Stopped extends Error {}

export function must (holds, words) { if (!holds) throw new Error(words) }
