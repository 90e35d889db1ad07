/**
 * The characters a font has a glyph for, read from its character map (formats 4 and 12, the ones Noto uses).
 * Source: OpenType specification, `cmap` table.
 * @param sfnt a whole TrueType or OpenType font
 * @returns code points with a glyph other than "missing"; empty when the font has no map we can read
 */
export function readCodePoints(sfnt: Buffer): Set<number> {
  const found = new Set<number>()
  const cmap = tableOf(sfnt, 'cmap')
  if (!cmap) return found
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    const format = subtable.readUInt16BE(0)
    if (format === 4) readSegments(subtable, found)
    if (format === 12) readGroups(subtable, found)
  }
  return found
}

function tableOf(sfnt: Buffer, tag: string): Buffer | undefined {
  for (let index = 0; index < sfnt.readUInt16BE(4); index++) {
    const at = 12 + index * 16
    if (sfnt.toString('latin1', at, at + 4) !== tag) continue
    return sfnt.subarray(sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 8) + sfnt.readUInt32BE(at + 12))
  }
  return undefined
}

function readSegments(map: Buffer, found: Set<number>): void {
  const bytes = map.readUInt16BE(6)
  for (let at = 0; at < bytes; at += 2) {
    const last = map.readUInt16BE(14 + at)
    const first = map.readUInt16BE(16 + bytes + at)
    for (let code = first; code <= last && code < 0xffff; code++) {
      if (glyphOf(map, bytes, at, code - first, code) !== 0) found.add(code)
    }
  }
}

function glyphOf(map: Buffer, bytes: number, at: number, index: number, code: number): number {
  const delta = map.readUInt16BE(16 + 2 * bytes + at)
  const rangeAt = 16 + 3 * bytes + at
  const range = map.readUInt16BE(rangeAt)
  if (range === 0) return (code + delta) & 0xffff
  const glyph = map.readUInt16BE(rangeAt + range + index * 2)
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff
}

function readGroups(map: Buffer, found: Set<number>): void {
  for (let index = 0; index < map.readUInt32BE(12); index++) {
    const at = 16 + index * 12
    const first = map.readUInt32BE(at)
    const glyph = map.readUInt32BE(at + 8)
    for (let code = first; code <= map.readUInt32BE(at + 4); code++) if (glyph + code - first !== 0) found.add(code)
  }
}
