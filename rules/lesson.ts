import type { CalendarDate } from './calendarDate'
import type { ActivityId } from './policy/names'

/**
 * What a rejection of one claim teaches about others of the same organisation and activity. It says nothing of the
 * claim but the reviewer's reason, a line each, and the day.
 */
export interface Lesson {
  id: string
  activity: ActivityId
  on: CalendarDate
  reason: string
}
