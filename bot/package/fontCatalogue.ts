import { readFileSync } from 'node:fs'
import { readCodePoints } from './readCodePoints'
import { woffToSfnt } from './woffToSfnt'

/** Regular or bold, as CSS counts them. */
export type FontWeight = 400 | 700

/** One embeddable font and the characters it can show. */
export interface FontFace {
  name: string
  /** The plain TrueType font. */
  data: Buffer
  codePoints: Set<number>
}

/** Finds a font for a character. */
export interface FontCatalogue {
  /** @returns the first font with a glyph for this code point, or undefined when no font of ours has one */
  faceFor(codePoint: number): FontFace | undefined
}

type Family = 'noto-sans-kr' | 'noto-sans-tc'

const everyday: [Family, string][] = [
  ['noto-sans-kr', 'latin'],
  ['noto-sans-kr', 'latin-ext'],
  ['noto-sans-kr', 'korean'],
  ['noto-sans-tc', 'chinese-traditional'],
  ['noto-sans-kr', 'cyrillic'],
]

/**
 * The fonts of our PDFs in one weight: Latin, Hangul, Hanzi and Cyrillic, then the small slices in which Noto ships its
 * symbols, kana and rarer Hanzi. Files are read when a character first needs them.
 */
export function fontCatalogue(weight: FontWeight): FontCatalogue {
  const faces = new Map<string, FontFace>()
  const found = new Map<number, FontFace | undefined>()
  const slices = new Map<Family, Record<string, string>>()
  const load = (family: Family, subset: string): FontFace => {
    const name = `${family}-${subset}-${weight}`
    const known = faces.get(name)
    if (known) return known
    const data = woffToSfnt(readFileSync(require.resolve(`@fontsource/${family}/files/${name}-normal.woff`)))
    const face = { name, data, codePoints: readCodePoints(data) }
    faces.set(name, face)
    return face
  }
  const candidates = function* (codePoint: number): Generator<[Family, string]> {
    yield* everyday
    for (const family of ['noto-sans-kr', 'noto-sans-tc'] as const) {
      const ranges = slices.get(family) ?? rangesOf(family)
      slices.set(family, ranges)
      yield* slicesWith(codePoint, ranges).map((slice): [Family, string] => [family, slice])
    }
  }
  const search = (codePoint: number): FontFace | undefined => {
    for (const [family, subset] of candidates(codePoint)) {
      const face = load(family, subset)
      if (face.codePoints.has(codePoint)) return face
    }
    return undefined
  }
  return {
    faceFor(codePoint) {
      if (!found.has(codePoint)) found.set(codePoint, search(codePoint))
      return found.get(codePoint)
    },
  }
}

function slicesWith(codePoint: number, ranges: Record<string, string>): string[] {
  const numbered = Object.entries(ranges).filter(([key]) => key.startsWith('['))
  return numbered.filter(([, list]) => inRanges(list, codePoint)).map(([key]) => key.slice(1, -1))
}

function rangesOf(family: Family): Record<string, string> {
  return JSON.parse(readFileSync(require.resolve(`@fontsource/${family}/unicode.json`), 'utf8'))
}

function inRanges(ranges: string, codePoint: number): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.slice(2).split('-')
    return codePoint >= Number.parseInt(first, 16) && codePoint <= Number.parseInt(last, 16)
  })
}
