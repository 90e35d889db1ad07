import { addDaysTo, addMonthsTo, type CalendarDate } from './calendarDate'

/** A fiscal half, both days included: 1 Jul to 31 Dec or 1 Jan to 30 Jun. */
export type UsagePeriod = { from: CalendarDate; to: CalendarDate }

/** The days of an activity, both included, that fall in one usage period. */
export type PeriodPart = { usage: UsagePeriod; from: CalendarDate; to: CalendarDate }

/**
 * The usage period a day belongs to, by the calendar date of the activity, whatever the zone.
 * Source: Claims overview, 2023-04-19 (fact).
 */
export function usagePeriodOf(date: CalendarDate): UsagePeriod {
  const year = date.slice(0, 4)
  return date.slice(5) < '07-01'
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` }
}

/**
 * An activity's days cut at 30 June and 31 December, in order: one linked claim is made of each part.
 * @returns no part when `from` is after `to`.
 */
export function usagePeriodsBetween(from: CalendarDate, to: CalendarDate): PeriodPart[] {
  const parts: PeriodPart[] = []
  let next = from
  while (next <= to) {
    const usage = usagePeriodOf(next)
    parts.push({ usage, from: next, to: to < usage.to ? to : usage.to })
    next = addDaysTo(usage.to, 1)
  }
  return parts
}

/**
 * The half in which the funds of a usage period were earned: the one before it.
 * Source: Claims overview, 2023-04-19 (fact).
 */
export function earningPeriodOf(usage: UsagePeriod): UsagePeriod {
  return usagePeriodOf(addMonthsTo(usage.from, -6))
}
