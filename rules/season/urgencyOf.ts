import { type CalendarDate, daysBetween } from '../calendarDate'

/** How near the end is: `now` within a week or past the last working day, `soon` within 30 days, `passed` too late. */
export const urgencies = ['now', 'soon', 'later', 'passed'] as const
export type Urgency = (typeof urgencies)[number]

const nowDays = 7
const soonDays = 30

/**
 * How urgent a deadline is on a day. Source: ours; the steps are those of {@link rankByUrgency}.
 * @param lastWorkingDay the last working day up to `claimBy`, the deadline itself
 */
export function urgencyOf(lastWorkingDay: CalendarDate, claimBy: CalendarDate, today: CalendarDate): Urgency {
  if (today > claimBy) return 'passed'
  const left = daysBetween(today, lastWorkingDay)
  if (left <= nowDays) return 'now'
  return left <= soonDays ? 'soon' : 'later'
}
