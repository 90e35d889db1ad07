import { addDaysTo, type CalendarDate, calendarDateOf } from './calendarDate'
import type { Outcome } from './outcome'
import { type WrittenDate, writtenDates } from './writtenDates'

/**
 * Why a text is no date. `ambiguousDate` has both readings as `YYYY-MM-DD`, `params.dayFirst` and `params.monthFirst`;
 * `outOfRange` (before 1900, after 2199) and `twoDigitYear` have `params.year`.
 */
export type DateReason = 'notADate' | 'ambiguousDate' | 'impossibleDate' | 'twoDigitYear' | 'yearMissing' | 'outOfRange'

const nearToday: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ ?\(\p{L}+\.?\)$/u, '') // the day of the week: 2026년 10월 5일(월)

const yearProblem = (year: string | undefined): DateReason | undefined => {
  if (year === undefined) return 'yearMissing'
  if (year.length === 2) return 'twoDigitYear'
  if (year.length !== 4) return 'notADate'
  return year < '1900' || year > '2199' ? 'outOfRange' : undefined
}

const choose = ([first, second]: readonly string[]): Outcome<CalendarDate, DateReason> => {
  if (first === undefined) return { ok: false, reason: 'impossibleDate' }
  if (second === undefined || second === first) return { ok: true, value: first }
  return { ok: false, reason: 'ambiguousDate', params: { dayFirst: first, monthFirst: second } }
}

const judge = (year: string | undefined, readings: readonly WrittenDate[]): Outcome<CalendarDate, DateReason> => {
  const reason = yearProblem(year)
  if (reason) return { ok: false, reason, ...(year !== undefined && { params: { year } }) }
  const dates = readings.map(({ month, day }) => calendarDateOf(Number(year), month, day))
  return choose(dates.filter((date) => date !== undefined))
}

/**
 * Reads a day somebody typed in any of our languages: `2026-10-05`, `5 Oct 2026`, `5. Oktober 2026`, `2026년 10월 5일`,
 * `31.12.2026`, `yesterday`. Nothing is guessed: no order of day and month, no century, no year.
 * @param today what `today` means: the date where the person is.
 */
export function readDate(text: string, { today }: { today: CalendarDate }): Outcome<CalendarDate, DateReason> {
  // Folding would make 12 of 1². And no date is this long.
  if (text.length > 80 || /\p{No}/u.test(text)) return { ok: false, reason: 'notADate' }
  const folded = fold(text)
  const days = nearToday.get(folded)
  if (days !== undefined) return { ok: true, value: addDaysTo(today, days) }
  const readings = writtenDates(folded)
  const [first] = readings
  return first ? judge(first.year, readings) : { ok: false, reason: 'notADate' }
}
