// Starts a demonstration of its own, on any free port and in a folder that is removed, and ends it.
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const READY_LIMIT_MS = 120_000
export const run = promisify(execFile)

/** The program under test: BALCAO names another one; else the newest build of this folder. */
export async function program () {
  if (process.env.BALCAO) return process.env.BALCAO
  const built = path.join(root, 'target/debug/balcao')
  if (!existsSync(built)) await run('cargo', ['build', '--locked', '-p', 'balcao'], { cwd: root, maxBuffer: 1 << 26 })
  return built
}

/** A running demonstration: what it printed, its origin, its folder, and a way to end it. */
export async function demonstration (binary) {
  const folder = mkdtempSync(path.join(tmpdir(), 'balcao-e2e-'))
  const child = spawn(binary, ['demo', '--json', '--port', '0', '--data', path.join(folder, 'data')], { stdio: ['ignore', 'pipe', 'pipe'] })
  let told = ''
  child.stderr.on('data', (piece) => { told = (told + piece).slice(-4000) })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const end = async () => {
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 8000)
    await ended
    clearTimeout(late)
    rmSync(folder, { recursive: true, force: true })
  }
  const lines = createInterface({ input: child.stdout })
  let late
  const line = await Promise.race([
    new Promise((resolve) => lines.once('line', resolve)),
    ended.then((code) => Promise.reject(new Error(`the demonstration ended with ${code}: ${told}`))),
    new Promise((_resolve, reject) => { late = setTimeout(() => reject(new Error(`the demonstration is not ready: ${told}`)), READY_LIMIT_MS) })
  ]).catch(async (error) => { await end(); throw error })
  clearTimeout(late)
  const said = JSON.parse(line)
  return { ...said, origin: new URL(said.urls.pt).origin, folder, binary, end, log: () => told }
}

/** Moves the business clock by the command, as an operator would. */
export async function moveClock (demo, instant) {
  await run(demo.binary, ['demo', 'clock', 'set', instant, '--data', path.join(demo.folder, 'data')])
  // The running demonstration looks four times a second.
  await new Promise((resolve) => setTimeout(resolve, 600))
}
