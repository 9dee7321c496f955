// Papers for people who do not exist, and the tools with which a stranger looks at ours.
import { createHmac } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './street.mjs'

/** A PDF of one A4 page with a few lines of text. */
export function pdf (lines) {
  const drawn = '0.92 g 40 40 515 762 re f 0 g\n' + lines.map((line, place) => `BT /F1 ${place ? 18 : 40} Tf 72 ${700 - 50 * place} Td (${line}) Tj ET\n`).join('')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}endstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((object, number) => { const at = file.length; file += `${number + 1} 0 obj\n${object}\nendobj\n`; return at })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** A photograph of a page, as a telephone makes it: a real JPEG drawn by the browser. */
export async function jpeg (browser, words) {
  const page = await browser.newPage({ viewport: { width: 1240, height: 1754 } })
  const lines = Array.from({ length: 24 }, (_, place) => `<p>${place + 1}. ${words}</p>`).join('')
  await page.setContent(`<body style="font:28px serif;background:#e8e2d4;margin:90px"><h1>${words}</h1>${lines}`)
  const picture = await page.screenshot({ type: 'jpeg', quality: 85 })
  await page.close()
  return picture
}

/** The one-time code of a secret (RFC 6238: SHA-1, six digits, thirty seconds). */
export function totp (secret, atMs = Date.now()) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(atMs / 30_000)))
  const digest = createHmac('sha1', key).update(step).digest()
  const code = digest.readUInt32BE(digest[19] & 15) & 0x7fffffff
  return String(code % 1_000_000).padStart(6, '0')
}

/** What pdftotext, pdfsig, qpdf and a QR reader say of a PDF of ours. */
export async function inspect (folder, bytes) {
  const here = mkdtempSync(path.join(folder, 'paper-'))
  const file = path.join(here, 'paper.pdf')
  writeFileSync(file, bytes)
  const said = async (tool, args) => {
    const { stdout, stderr, code } = await run(tool, args, { encoding: 'utf8' }).then((ran) => ({ ...ran, code: 0 }), (error) => ({ stdout: error.stdout ?? '', stderr: String(error.stderr ?? error), code: error.code ?? 1 }))
    return { words: stdout + stderr, code }
  }
  const text = await said('pdftotext', ['-layout', file, '-'])
  const signature = await said('pdfsig', ['-nocert', file])
  const sound = await said('qpdf', ['--check', file])
  const info = await said('pdfinfo', [file])
  await said('pdftoppm', ['-r', '200', '-gray', '-f', '1', '-l', '1', '-png', file, path.join(here, 'page')])
  const qr = await said('bash', ['-c', `zbarimg -q --raw -Sdisable -Sqrcode.enable 2>/dev/null ${path.join(here, 'page')}*.png`])
  return { text: text.words, signature: signature.words, sound: sound.code === 0, tagged: /Tagged:\s+yes/.test(info.words), qr: qr.words.trim() }
}
