import type { FileToInspect } from './fileToInspect'

/** A stream or storage in an OLE compound file. */
export interface OleEntry {
  name: string
  /** Where its first bytes stand in the file. */
  offset: number
}

const endOfChain = 0xfffffffa
const maxSectors = 4096

/**
 * Lists an OLE compound file (older Office, Outlook messages). Source: [MS-CFB] §2.
 * @returns undefined when its structure is broken
 */
export async function readOleDirectory(file: FileToInspect): Promise<OleEntry[] | undefined> {
  const header = Buffer.from(await file.read(0, 512))
  const shift = header.length < 512 ? 0 : header.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return undefined
  const size = 2 ** shift
  const sector = async (index: number): Promise<Buffer> => Buffer.from(await file.read((index + 1) * size, size))
  const fat = await fatSectors(header, sector)
  const entries: OleEntry[] = []
  let at: number | undefined = header.readUInt32LE(48)
  for (let steps = 0; at !== undefined && at < endOfChain; steps++) {
    const data = await sector(at)
    if (steps > maxSectors || data.length < size) return undefined
    entries.push(...parseEntries(data, size))
    at = await nextSector(at, fat, size, sector)
  }
  return at === undefined ? undefined : entries
}

type ReadSector = (index: number) => Promise<Buffer>

async function nextSector(at: number, fat: number[], size: number, sector: ReadSector): Promise<number | undefined> {
  const page = fat[Math.floor((at * 4) / size)]
  const links = page === undefined ? undefined : await sector(page)
  return links?.length === size ? links.readUInt32LE((at * 4) % size) : undefined
}

/** The sectors that hold the allocation table: 109 named in the header, the rest in a chain. */
async function fatSectors(header: Buffer, sector: ReadSector): Promise<number[]> {
  const found = Array.from({ length: 109 }, (_, index) => header.readUInt32LE(76 + index * 4))
  let next = header.readUInt32LE(68)
  for (let steps = 0; next < endOfChain && steps < maxSectors; steps++) {
    const data = await sector(next)
    const links = Math.floor(data.length / 4) - 1
    if (links < 1) break
    for (let index = 0; index < links; index++) found.push(data.readUInt32LE(index * 4))
    next = data.readUInt32LE(links * 4)
  }
  return found
}

function parseEntries(sector: Buffer, sectorSize: number): OleEntry[] {
  const entries: OleEntry[] = []
  for (let at = 0; at + 128 <= sector.length; at += 128) {
    const nameBytes = Math.min(sector.readUInt16LE(at + 64), 64)
    if (sector[at + 66] === 0 || nameBytes < 2) continue
    const name = sector.toString('utf16le', at, at + nameBytes - 2)
    entries.push({ name, offset: (sector.readUInt32LE(at + 116) + 1) * sectorSize })
  }
  return entries
}
