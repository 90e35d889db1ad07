import { inflateSync } from 'node:zlib'

const woffHeaderBytes = 44
const woffEntryBytes = 20
const sfntHeaderBytes = 12
const sfntEntryBytes = 16

/**
 * Unpacks a WOFF 1.0 font into the plain sfnt (TrueType) font inside it. pdfkit reads WOFF too, but inflates the whole
 * glyph table again for each glyph: a second for one line of Hangul.
 * Source: W3C WOFF File Format 1.0, §3–5.
 * @param woff a whole WOFF 1.0 file; anything else throws
 */
export function woffToSfnt(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font')
  const tables = readTables(woff)
  const bodies: Buffer[] = []
  const directory = Buffer.alloc(sfntHeaderBytes + tables.length * sfntEntryBytes)
  writeSfntHeader(directory, woff.readUInt32BE(4), tables.length)
  let offset = directory.length
  tables.forEach((table, index) => {
    const at = sfntHeaderBytes + index * sfntEntryBytes
    directory.write(table.tag, at, 'latin1')
    directory.writeUInt32BE(table.checksum, at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(table.data.length, at + 12)
    bodies.push(table.data, Buffer.alloc(-table.data.length & 3))
    offset += (table.data.length + 3) & ~3
  })
  return Buffer.concat([directory, ...bodies])
}

function readTables(woff: Buffer): { tag: string; checksum: number; data: Buffer }[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = woffHeaderBytes + index * woffEntryBytes
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)]
    const stored = woff.subarray(offset, offset + packed)
    return {
      tag: woff.toString('latin1', at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      data: packed < length ? inflateSync(stored) : stored,
    }
  })
}

function writeSfntHeader(header: Buffer, flavour: number, tables: number): void {
  const log = Math.floor(Math.log2(tables))
  header.writeUInt32BE(flavour, 0)
  header.writeUInt16BE(tables, 4)
  header.writeUInt16BE(2 ** log * sfntEntryBytes, 6)
  header.writeUInt16BE(log, 8)
  header.writeUInt16BE(tables * sfntEntryBytes - 2 ** log * sfntEntryBytes, 10)
}
