import type { CalendarDate } from './calendarDate'

/** One reminder that a claim's dates call for: `dueAt` in epoch ms, `deadline` the date it speaks of. */
export interface PlannedReminder {
  kind: 'claim-by'
  /** Days before the last working day up to the deadline. */
  daysBefore: number
  dueAt: number
  deadline: CalendarDate
}
