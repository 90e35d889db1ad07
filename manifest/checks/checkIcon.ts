import { PNG } from 'pngjs'
import type { PackageFinding } from '../findingCodes'

type Pixel = [number, number, number, number]

/** In pixels. The symbol of the colour icon lies in the middle, since Teams cuts the corners off. */
const side = { color: 192, outline: 32 }
const safe = { from: 36, to: 156 }
const heaviest = 40 * 1024
/** How far apart two colours may be and still be one ground. */
const nearly = 8

function pixelsOf({ data, width }: PNG): { x: number; y: number; pixel: Pixel }[] {
  const value = (at: number) => data[at] ?? 0
  return Array.from({ length: data.length / 4 }, (_, index) => {
    const at = index * 4
    const pixel: Pixel = [value(at), value(at + 1), value(at + 2), value(at + 3)]
    return { x: index % width, y: Math.floor(index / width), pixel }
  })
}

const isNear = (one: Pixel, other: Pixel) =>
  one.every((value, index) => Math.abs(value - (other[index] ?? 0)) <= nearly)
const isSafe = (at: number) => at >= safe.from && at < safe.to

function colorFindings(image: PNG, at: string): PackageFinding[] {
  const pixels = pixelsOf(image)
  const ground = pixels[0]?.pixel
  if (!ground || pixels.some(({ pixel }) => pixel[3] < 255))
    return [{ code: 'icon-color-transparent', at, say: 'Fill the whole square: no transparent pixel.' }]
  const drawn = pixels.filter(({ pixel }) => !isNear(pixel, ground))
  if (drawn.length === 0) return [{ code: 'icon-color-plain', at, say: 'Draw a symbol: the square is empty.' }]
  if (drawn.every(({ x, y }) => isSafe(x) && isSafe(y))) return []
  return [{ code: 'icon-color-margin', at, say: 'Keep the symbol within the middle 120 × 120, on one plain ground.' }]
}

function outlineFindings(image: PNG, at: string): PackageFinding[] {
  const pixels = pixelsOf(image).map(({ pixel }) => pixel)
  const drawn = pixels.filter(([, , , alpha]) => alpha > 0)
  const found: PackageFinding[] = []
  if (drawn.length === 0) found.push({ code: 'icon-outline-empty', at, say: 'Draw a symbol: nothing is there.' })
  if (drawn.some((pixel) => pixel.slice(0, 3).some((value) => value < 255)))
    found.push({ code: 'icon-outline-color', at, say: 'Draw in white alone.' })
  if (drawn.length > pixels.length / 2)
    found.push({ code: 'icon-outline-opaque', at, say: 'Leave the ground transparent: an outline, no filled square.' })
  return found
}

/** What is asked of an icon: size, weight, ground, colours. `bytes` are those of a PNG file called `at`. */
export function checkIcon(kind: 'color' | 'outline', bytes: Uint8Array, at: string): PackageFinding[] {
  let image: PNG
  try {
    image = PNG.sync.read(Buffer.from(bytes))
  } catch {
    return [{ code: 'icon-unreadable', at, say: 'Put a PNG picture.' }]
  }
  if (image.width !== side[kind] || image.height !== side[kind])
    return [
      { code: 'icon-size', at, say: `Draw it ${side[kind]} × ${side[kind]}; it is ${image.width} × ${image.height}.` },
    ]
  const weight: PackageFinding[] =
    bytes.length > heaviest ? [{ code: 'icon-weight', at, say: `Make it smaller than ${heaviest / 1024} KB.` }] : []
  return [...weight, ...(kind === 'color' ? colorFindings(image, at) : outlineFindings(image, at))]
}
