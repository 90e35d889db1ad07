import { addDaysTo, addMonthsTo, type CalendarDate } from './calendarDate'

/**
 * The last day originals must be kept: 24 months from the activity's last day, that day included.
 * A day missing two years on becomes the next one, never the one before: 29 Feb 2024 is kept through 1 Mar 2026.
 * Source: Co-op claims overview, 2019-11-15 (fact: 24 months from the activity date); the rounding is ours.
 */
export function keepUntil(activityLastDay: CalendarDate): CalendarDate {
  const clamped = addMonthsTo(activityLastDay, 24)
  const sameDay = clamped.slice(8) === activityLastDay.slice(8)
  return sameDay ? clamped : addDaysTo(clamped, 1)
}
