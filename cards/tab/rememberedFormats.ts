import type { Formats } from '../text/formats'

function remembered<A extends (string | number)[]>(write: (...values: A) => string): (...values: A) => string {
  const known = new Map<string, string>()
  return (...values) => {
    const key = values.join('|')
    const before = known.get(key)
    if (before !== undefined) return before
    const written = write(...values)
    known.set(key, written)
    return written
  }
}

/** Formats for one view: hundreds of claims share their dates, and writing one takes longer than all else about it. */
export function rememberedFormats(formats: Formats): Formats {
  return {
    ...formats,
    money: remembered(formats.money),
    shortDate: remembered(formats.shortDate),
    period: remembered(formats.period),
    days: remembered(formats.days),
    number: remembered(formats.number),
  }
}
