import { monthNamed } from './monthNamed'

/** Year, month and day as written; `year` is missing when nobody wrote one, and may have two digits. */
export type WrittenDate = { year: string | undefined; month: number; day: number }

type Found = RegExpExecArray
type Format = { shape: RegExp; read: (found: Found) => WrittenDate[] }

/** A part that the shape has found; the types cannot know that it did. */
type Part = string | undefined

const numbered = (year: Part, month: Part, day: Part): WrittenDate => ({ year, month: Number(month), day: Number(day) })

const named = (year: Part, month: Part, day: Part): WrittenDate[] => {
  const number = monthNamed(String(month))
  return number === undefined ? [] : [{ year, month: number, day: Number(day) }]
}

/** Every way a date is written here, for folded lower-case text. A format with two readings gives both, day first. */
const formats: readonly Format[] = [
  // 2026-10-05, 2026/10/05, 2026. 10. 5.
  {
    shape: /^(\d{4})([-/]|\. ?)(\d{1,2})\2(\d{1,2})\.?$/,
    read: ([, year, , month, day]) => [numbered(year, month, day)],
  },
  // 2026년 10월 5일, 2026年10月5日, and without the year
  {
    shape: /^(?:(\d+) ?[년年] ?)?(\d{1,2}) ?[월月] ?(\d{1,2}) ?[일日號号]$/,
    read: ([, year, month, day]) => [numbered(year, month, day)],
  },
  // 31.12.2026: dots are day first wherever they are used
  {
    shape: /^(\d{1,2})\. ?(\d{1,2})(?:\.|\. ?(\d+))?$/,
    read: ([, day, month, year]) => [numbered(year, month, day)],
  },
  // 5/10/2026 means two days
  {
    shape: /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d+))?$/,
    read: ([, first, , second, year]) => [numbered(year, second, first), numbered(year, first, second)],
  },
  // 5 October 2026, 5. Okt. 2026, 1er octobre 2026, 5 de outubro de 2026, 5-Oct-2026
  {
    shape: /^(\d{1,2})(?:st|nd|rd|th|er|o|a|°|\.)?[ -]?(?:of |de |d')?(\p{L}+)\.?(?:(?:,? (?:de |del )?|-)(\d+))?$/u,
    read: ([, day, month, year]) => named(year, month, day),
  },
  // October 5, 2026
  {
    shape: /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:(?:, ?| )(\d+))?$/u,
    read: ([, month, day, year]) => named(year, month, day),
  },
  // 2026 Oct 5, 2026-Oct-05
  {
    shape: /^(\d{4})([ -])(\p{L}+)\.?\2(\d{1,2})$/u,
    read: ([, year, , month, day]) => named(year, month, day),
  },
]

/** The readings of a date in folded lower-case text: none when it is written like no date, two for `5/10/2026`. */
export function writtenDates(folded: string): WrittenDate[] {
  return formats.flatMap(({ shape, read }) => {
    const found = shape.exec(folded)
    return found ? read(found) : []
  })
}
