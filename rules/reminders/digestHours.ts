import type { CalendarDate } from '../calendarDate'
import { atLocalTime } from '../localDate'
import type { PlanContext } from './planContext'

/** Gives the instant (epoch ms) of a person's digest hour on a day; each day is worked out once. */
export function digestHours({
  preferences,
  timeZone,
}: Pick<PlanContext, 'preferences' | 'timeZone'>): (day: CalendarDate) => number {
  const known = new Map<CalendarDate, number>()
  return (day) => {
    const instant = known.get(day) ?? atLocalTime(day, preferences.digestAt, timeZone)
    known.set(day, instant)
    return instant
  }
}
