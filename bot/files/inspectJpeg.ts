import type { Outcome } from '../../rules/outcome'
import type { FileToInspect, RefusedFile } from './fileToInspect'

const notFrames = new Set([0xc4, 0xc8, 0xcc])
const maxSegments = 500

/**
 * Judges a file that begins like a JPEG by walking its segments to the frame header: there must be one with a width,
 * and picture data after it. What follows the picture is left alone: phones append a video there.
 * Source: ITU-T T.81, annex B.
 */
export async function inspectJpeg(file: FileToInspect): Promise<Outcome<'jpeg', RefusedFile>> {
  let at = 2
  for (let steps = 0; steps < maxSegments; steps++) {
    const segment = Buffer.from(await file.read(at, 9))
    if (segment.length < 9 || segment[0] !== 0xff) break
    if (isFrame(segment[1] ?? 0)) return judgeFrame(segment, at, file.size)
    // 0xff before a marker is padding, and has no length.
    at += segment[1] === 0xff ? 1 : 2 + segment.readUInt16BE(2)
  }
  return { ok: false, reason: 'damaged' }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)
}

function judgeFrame(segment: Buffer, at: number, size: number): Outcome<'jpeg', RefusedFile> {
  const whole = at + 2 + segment.readUInt16BE(2) < size && segment.readUInt16BE(7) > 0
  return whole ? { ok: true, value: 'jpeg' } : { ok: false, reason: 'damaged', params: { found: 'jpeg' } }
}
