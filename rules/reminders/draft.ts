import type { CalendarDate } from '../calendarDate'
import type { PlannedReminder } from './plannedReminder'

/** A reminder by its day alone; {@link timed} gives it its hour and keeps it off days on which nobody works. */
export interface Draft extends Pick<PlannedReminder, 'kind' | 'subject' | 'deadline'> {
  on: CalendarDate
}
