import { type CalendarDate, daysBetween } from '../rules/calendarDate'
import { safeToday } from '../rules/localDate'
import type { Turn } from './turn'

/**
 * Days from now to a deadline, negative once it may be over: nobody published the zone in which a deadline ends, so the
 * latest of the dates that may count is held against it.
 */
export function daysLeft({ now, timeZone }: Pick<Turn, 'now' | 'timeZone'>, deadline: CalendarDate): number {
  return daysBetween(safeToday(now, timeZone), deadline)
}
