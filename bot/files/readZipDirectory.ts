import type { FileToInspect } from './fileToInspect'

/** One entry of a zip, from its central directory. */
export interface ZipMember {
  name: string
  encrypted: boolean
}

const maxMembers = 2000
const maxDirectoryBytes = 1_000_000

/**
 * Lists a zip without unpacking anything. Source: PKWARE APPNOTE §4.3.
 * @returns undefined when it is no whole zip, when anything follows it, or when it has more entries than a document has
 */
export async function readZipDirectory(file: FileToInspect): Promise<ZipMember[] | undefined> {
  const tailAt = Math.max(0, file.size - 65_557)
  const tail = Buffer.from(await file.read(tailAt, 65_557))
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > tail.length) return undefined
  const count = tail.readUInt16LE(end + 10)
  const bytes = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  const closed = start + bytes === tailAt + end && end + 22 + tail.readUInt16LE(end + 20) === tail.length
  if (!closed || count > maxMembers || bytes > maxDirectoryBytes) return undefined
  return parseMembers(Buffer.from(await file.read(start, bytes)), count)
}

function parseMembers(directory: Buffer, count: number): ZipMember[] | undefined {
  const members: ZipMember[] = []
  for (let at = 0; members.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return undefined
    const nameBytes = directory.readUInt16LE(at + 28)
    members.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
    })
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return members
}
