import type { CalendarDate } from '../calendarDate'
import type { Outcome } from '../outcome'
import { type DateRange, type DateRangeReason, readDateRange } from '../readDateRange'
import { usagePeriodsBetween } from '../usagePeriod'

/**
 * Reads when a service ran, inside one usage period: each cost goes to the claim of the period it ran in (domain sheet
 * §4). `costCrossesPeriods` has the last day of the first period, `params.periodEnd`.
 */
export function readServed(
  input: string,
  context: { today: CalendarDate },
): Outcome<DateRange, DateRangeReason | 'costCrossesPeriods'> {
  const range = readDateRange(input, context)
  if (!range.ok) return range
  const { from, to } = range.value
  const [first, second] = usagePeriodsBetween(from, to)
  if (first && second) return { ok: false, reason: 'costCrossesPeriods', params: { periodEnd: first.usage.to } }
  return range
}
