import { strToU8, zipSync } from 'fflate'

/** A whole PDF as far as structure goes; `trailer` adds to its last dictionary. */
export function samplePdf(trailer = ''): Buffer {
  const body = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'
  const xref = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R ${trailer} >>\n`
  return Buffer.from(`${body}${xref}startxref\n${body.length}\n%%EOF\n`, 'latin1')
}

/** An Office document (or any zip) with the given parts. */
export function sampleZip(...names: string[]): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')]))))
}

/** An OLE compound file with one sector each for table, directory and content; `content` is the first entry's data. */
export function sampleOle(names: string[], content: Buffer = Buffer.alloc(0)): Buffer {
  const file = Buffer.alloc(512 * 4)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(0xfffffffe, 68)
  file.fill(0xff, 76, 512)
  file.writeUInt32LE(0, 76)
  file.writeUInt32LE(0xfffffffd, 512)
  file.writeUInt32LE(0xfffffffe, 516)
  names.forEach((name, index) => {
    const at = 1024 + index * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE(name.length * 2 + 2, at + 64)
    file.writeUInt8(2, at + 66)
    file.writeUInt32LE(2, at + 116)
  })
  content.copy(file, 1536)
  return file
}

/** A PNG of one pixel. */
export const samplePng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** The header of a JPEG up to its frame, and some picture data. */
export function sampleJpeg(width = 10): Buffer {
  const size = width.toString(16).padStart(4, '0')
  return Buffer.from(`ffd8ffe00004abcdffffdb0003aaffc0000b080010${size}01011100ffda0008010100003f00d2ffd9`, 'hex')
}
