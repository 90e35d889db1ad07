import type { Outcome } from '../../rules/outcome'
import type { FileToInspect, RefusedFile } from './fileToInspect'
import { inspectJpeg } from './inspectJpeg'

type ImageType = 'jpeg' | 'png' | 'gif' | 'tiff' | 'bmp'
type Judgement = Outcome<ImageType, RefusedFile>

const damaged: Judgement = { ok: false, reason: 'damaged' }
const heicBrands = /^(heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1)$/

/**
 * Judges an image by its header, without decoding it.
 * @returns undefined when it does not begin like any image
 */
export async function inspectImage(file: FileToInspect, head: Buffer): Promise<Judgement | undefined> {
  const magic = head.toString('latin1', 0, 12)
  if (magic.startsWith('\x89PNG\r\n\x1a\n')) return inspectPng(file, head)
  if (magic.startsWith('\xff\xd8\xff')) return inspectJpeg(file)
  if (magic.startsWith('II*\0') || magic.startsWith('MM\0*')) return inspectTiff(file, head)
  if (magic.startsWith('BM')) return inspectBmp(file, head)
  if (/^GIF8[79]a/.test(magic)) return sized('gif', head.length > 13 && head.readUInt16LE(6) * head.readUInt16LE(8))
  return magic.slice(4, 8) === 'ftyp' ? inspectVideo(magic.slice(8, 12)) : undefined
}

function inspectVideo(brand: string): Judgement {
  if (heicBrands.test(brand)) return { ok: false, reason: 'heicPhoto' }
  return { ok: false, reason: 'wrongType', params: { found: 'video' } }
}

function sized(type: ImageType, pixels: number | false): Judgement {
  return pixels ? { ok: true, value: type } : damaged
}

async function inspectPng(file: FileToInspect, head: Buffer): Promise<Judgement> {
  const whole = head.length >= 33 && head.toString('latin1', 12, 16) === 'IHDR'
  const tail = Buffer.from(await file.read(Math.max(0, file.size - 1024), 1024))
  if (!whole || !tail.includes('IEND')) return damaged
  return sized('png', head.readUInt32BE(16) * head.readUInt32BE(20))
}

/** "BM" begins many a text too, so a header that does not add up is simply no BMP. */
function inspectBmp(file: FileToInspect, head: Buffer): Judgement | undefined {
  if (head.length < 30 || ![12, 40, 52, 56, 64, 108, 124].includes(head.readUInt32LE(14))) return undefined
  return file.size > head.readUInt32LE(10) ? { ok: true, value: 'bmp' } : damaged
}

async function inspectTiff(file: FileToInspect, head: Buffer): Promise<Judgement> {
  const little = head[0] === 0x49
  if (head.length < 8) return damaged
  const directory = Buffer.from(await file.read(little ? head.readUInt32LE(4) : head.readUInt32BE(4), 2))
  return sized('tiff', directory.length === 2 && (little ? directory.readUInt16LE(0) : directory.readUInt16BE(0)))
}
