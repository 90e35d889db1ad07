import type { CalendarDate } from '../calendarDate'
import type { Outcome } from '../outcome'
import { readDate } from '../readDate'
import type { DateRange } from '../readDateRange'
import type { Reason } from '../reasons'
import type { CostRowTyped } from './costRowTyped'
import { readServed } from './readServed'

type Read<T> = Outcome<T, Reason>

/** The days of a service: what is wrong with each end, and both together once nothing is. */
export interface CostDaysRead {
  from: Read<unknown>
  to: Read<unknown>
  days: Read<DateRange>
}

const fine = { ok: true, value: undefined } as const

/**
 * Reads the days of a row. Without a last day the first is the only one; or it has both, as in `5-7 October 2026`.
 */
export function readCostDays(row: Pick<CostRowTyped, 'from' | 'to'>, context: { today: CalendarDate }): CostDaysRead {
  if (row.to.trim() === '') {
    const days: Read<DateRange> =
      row.from.trim() === '' ? { ok: false, reason: 'cannotSkip' } : readServed(row.from, context)
    return { from: days, to: fine, days }
  }
  const from: Read<CalendarDate> =
    row.from.trim() === '' ? { ok: false, reason: 'cannotSkip' } : readDate(row.from, context)
  const to = readDate(row.to, context)
  if (!from.ok) return { from, to, days: from }
  if (!to.ok) return { from, to, days: to }
  const days = readServed(`${from.value} to ${to.value}`, context)
  return { from, to: days, days }
}
