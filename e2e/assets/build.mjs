// Builds crates/balcao/assets/dist from crates/balcao/assets/src. Run by who edits styles or scripts: `npm run assets`.
// `--check` builds into memory and fails when the committed files differ.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import zlib from 'node:zlib'
import * as csso from 'csso'
import * as esbuild from 'esbuild'
import * as sass from 'sass'
import { toLogical } from '../../crates/balcao/assets/src/logical.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const src = path.join(root, 'crates/balcao/assets/src')
const dist = path.join(root, 'crates/balcao/assets/dist')
const require = createRequire(import.meta.url)
const versionOf = (name) => JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'))).version

// The order is the order in the stylesheet: later files may correct earlier ones.
const OWN_STYLES = ['fonts', 'base', 'frame', 'controls', 'lists', 'case', 'deadline', 'proof', 'guides', 'screens', 'direction', 'print']
const FONTS = [400, 700].map((weight) => `noto-sans-latin-${weight}-normal.woff2`)
const COMPRESSED = /\.(css|js|svg)$/

const header = `/* Built from govuk-frontend ${versionOf('govuk-frontend')}, MIT, Copyright (C) 2017 Crown Copyright (Government Digital Service), with the styles of this project, EUPL-1.2. Texts of the licences: THIRD_PARTY_NOTICES.md */\n`

/** The address of a file as the stylesheet names it: the same shape as `web/assets.rs` makes. */
const hashedName = (name, bytes) => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const dot = name.lastIndexOf('.')
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`
}

const minified = (css) => csso.minify(css, { restructure: false, comments: false }).css

function styles (fonts) {
  const { css } = sass.compile(path.join(src, 'app.scss'), {
    loadPaths: [path.join(root, 'node_modules/govuk-frontend/dist')], quietDeps: true, silenceDeprecations: ['import']
  })
  const { css: logical, leftovers } = toLogical(css)
  const own = OWN_STYLES.map((name) => readFileSync(path.join(src, `${name}.css`), 'utf8')).join('\n')
  const all = [...fonts].reduce((text, [name, bytes]) => text.replaceAll(`url(${name})`, `url(${hashedName(name, bytes)})`), `${logical}\n${own}`)
  return { app: header + minified(all), int: header + minified(readFileSync(path.join(src, 'staff.css'), 'utf8')), leftovers }
}

async function scripts () {
  const bundle = async (name, format) => {
    const built = await esbuild.build({
      entryPoints: [path.join(src, name)], bundle: true, minify: true, format, target: 'es2020', write: false, legalComments: 'none',
      absWorkingDir: root, nodePaths: [path.join(root, 'node_modules')]
    })
    return header + built.outputFiles[0].text
  }
  return { 'gov.js': await bundle('gov.mjs', 'esm'), 'init.js': await bundle('init.mjs', 'iife') }
}

async function build () {
  const fonts = new Map(FONTS.map((name) => [name, readFileSync(require.resolve(`@fontsource/noto-sans/files/${name}`))]))
  const { app, int, leftovers } = styles(fonts)
  const files = new Map(fonts)
  files.set('app.css', Buffer.from(app)).set('int.css', Buffer.from(int))
  for (const [name, text] of Object.entries(await scripts())) files.set(name, Buffer.from(text))
  files.set('brand.svg', readFileSync(path.join(src, 'brand.svg')))
  files.set('OFL.txt', readFileSync(path.join(root, 'node_modules/@fontsource/noto-sans/LICENSE')))
  return { files, leftovers }
}

const compress = {
  '.gz': (bytes) => zlib.gzipSync(bytes, { level: 9 }),
  '.br': (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
}
const inflate = { '.gz': zlib.gunzipSync, '.br': zlib.brotliDecompressSync }

function write (files) {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  for (const [name, bytes] of files) {
    writeFileSync(path.join(dist, name), bytes)
    if (COMPRESSED.test(name)) for (const [end, pack] of Object.entries(compress)) writeFileSync(path.join(dist, name + end), pack(bytes))
    const sizes = COMPRESSED.test(name) ? `gzip ${compress['.gz'](bytes).length}, brotli ${compress['.br'](bytes).length}` : 'stored'
    console.log(`${name.padEnd(36)} ${String(bytes.length).padStart(7)}  ${sizes}`)
  }
}

/** Differences in words. Compressed copies are compared by what they unpack to: the packed bytes depend on the version of zlib. */
function drift (files) {
  const expected = new Set([...files.keys()].flatMap((name) => COMPRESSED.test(name) ? [name, `${name}.gz`, `${name}.br`] : [name]))
  const present = new Set(readdirSync(dist))
  const wrong = [...expected].filter((name) => !present.has(name)).map((name) => `${name}: missing`)
  wrong.push(...[...present].filter((name) => !expected.has(name)).map((name) => `${name}: not made by the build`))
  for (const name of expected) {
    if (!present.has(name)) continue
    const end = path.extname(name)
    const committed = readFileSync(path.join(dist, name))
    const same = inflate[end] ? inflate[end](committed).equals(files.get(name.slice(0, -end.length))) : committed.equals(files.get(name))
    if (!same) wrong.push(`${name}: differs`)
  }
  return wrong
}

const { files, leftovers } = await build()
if (process.argv.includes('--check')) {
  const wrong = drift(files)
  for (const line of wrong) console.error(line)
  if (wrong.length) { console.error('Run `npm run assets` and commit the result.'); process.exit(1) }
  console.log(`${files.size} files are as committed`)
} else {
  write(files)
  console.log(`physical rules left for direction.css to answer: ${leftovers.length}`)
  if (process.argv.includes('--leftovers')) for (const line of leftovers) console.log('  ' + line)
}
