import type { CalendarDate } from '../calendarDate'
import type { ReminderKind } from './reminderKinds'

/** One reminder that the dates of a claim or fund call for. */
export interface PlannedReminder {
  kind: ReminderKind
  /** Tells apart two of a kind and date: the days before a deadline, the id of a cost; else empty. */
  subject: string
  /** When to send it: epoch ms. */
  dueAt: number
  /** The date it speaks of: sent after that day, it would be too late to act on. */
  deadline: CalendarDate
}
