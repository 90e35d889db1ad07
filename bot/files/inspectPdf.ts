import type { Outcome } from '../../rules/outcome'
import type { FileToInspect, RefusedFile } from './fileToInspect'

const endOfZip = Buffer.from('PK\x05\x06', 'latin1')

/**
 * Judges a file that begins with `%PDF-`: it must have the end a reader looks for, no password, and not be a zip at
 * the same time. Source: ISO 32000-1 §7.5.
 */
export async function inspectPdf(file: FileToInspect): Promise<Outcome<'pdf', RefusedFile>> {
  const tailAt = Math.max(0, file.size - 66_000)
  const tail = Buffer.from(await file.read(tailAt, 66_000))
  const text = tail.toString('latin1')
  const xref = /startxref\s+(\d+)\s+%%EOF/.exec(text.slice(text.lastIndexOf('startxref')))
  if (!xref) return { ok: false, reason: 'damaged', params: { found: 'pdf' } }
  if (alsoZip(tail)) return { ok: false, reason: 'wrongType', params: { found: 'zip' } }
  const table = Buffer.from(await file.read(Number(xref[1]), 2048)).toString('latin1')
  // The dictionary that names the encryption stands after the table, or at the head of a compressed table.
  const encrypted = [text.slice(text.lastIndexOf('trailer')), table.split('stream')[0] ?? ''].some((dictionary) =>
    /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(dictionary),
  )
  return encrypted ? { ok: false, reason: 'passwordProtected' } : { ok: true, value: 'pdf' }
}

/** A zip's end record whose comment reaches exactly to the end of the file: zip readers would open it. */
function alsoZip(tail: Buffer): boolean {
  for (let at = tail.indexOf(endOfZip); at >= 0; at = tail.indexOf(endOfZip, at + 1)) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true
  }
  return false
}
