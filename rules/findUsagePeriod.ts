import { type CalendarDate, calendarDate } from './calendarDate'
import { monthNamed } from './monthNamed'
import type { Outcome } from './outcome'
import { usagePeriodOf } from './usagePeriod'

/** Why words name no usage period: `FY27 H1` can mean the half in which funds are earned, or the one they are used in. */
export type PeriodReason = 'notAPeriod' | 'ambiguousPeriod'

/** A usage period named in a text, by its first day, and the text without it; no `period` where none is named. */
export interface FoundPeriod {
  period?: Outcome<CalendarDate, PeriodReason>
  rest: string
}

const until = ' ?(?:-|–|—|\\bto\\b|\\bbis\\b|\\bà\\b|\\ba\\b) ?'
const isoDates = new RegExp(`(\\d{4}-\\d\\d-\\d\\d)(?:${until}(\\d{4}-\\d\\d-\\d\\d))?`)
const months = new RegExp(`(\\p{L}{3,20})\\.?(?: 1)?${until}(\\p{L}{3,20})\\.?(?: 3[01],?)? (\\d{4})\\b`, 'iu')
const fiscal = /\b(?:fy ?(?:20)?\d\d ?h[12]|h[12](?: ?(?:fy ?(?:20)?\d\d|20\d\d))?)\b/i

const notAPeriod = { ok: false, reason: 'notAPeriod' } as const

function ofDates(from: string, to: string): Outcome<CalendarDate, PeriodReason> {
  if (![from, to].every((date) => calendarDate.safeParse(date).success)) return notAPeriod
  const period = usagePeriodOf(from)
  return period.from === usagePeriodOf(to).from ? { ok: true, value: period.from } : notAPeriod
}

function ofMonths(first: number, last: number, year: string): Outcome<CalendarDate, PeriodReason> {
  const begin = ofDates(`${year}-${String(first).padStart(2, '0')}-01`, `${year}-${String(last).padStart(2, '0')}-01`)
  return last - first === 5 ? begin : notAPeriod
}

/** Two months and a year, when the words are months. */
function monthsIn(text: string): { found: RegExpExecArray; period: Outcome<CalendarDate, PeriodReason> } | undefined {
  const found = months.exec(text)
  if (!found) return undefined
  const [, one, other, year] = found.map(String) as [string, string, string, string]
  const [first, last] = [monthNamed(one.toLowerCase()), monthNamed(other.toLowerCase())]
  return first && last ? { found, period: ofMonths(first, last, year) } : undefined
}

/**
 * Finds the usage period that a text names: `Jul-Dec 2026`, `July to December 2026`, any day of it as `2026-07-01`, or
 * its first and last day. A fiscal half is asked about, since Microsoft's tables name by it when funds were earned.
 */
export function findUsagePeriod(text: string): FoundPeriod {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const without = (found: RegExpExecArray) => plain.replace(found[0], ' ').replace(/\s+/g, ' ').trim()
  const dates = isoDates.exec(plain)
  if (dates) {
    const [from, to = from] = dates.slice(1) as [string, string | undefined]
    return { period: ofDates(from, to), rest: without(dates) }
  }
  const named = monthsIn(plain)
  if (named) return { period: named.period, rest: without(named.found) }
  const half = fiscal.exec(plain)
  return half ? { period: { ok: false, reason: 'ambiguousPeriod' }, rest: without(half) } : { rest: plain }
}
