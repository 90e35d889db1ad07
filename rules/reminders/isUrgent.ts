import { type CalendarDate, daysBetween } from '../calendarDate'
import { moneyKinds } from './moneyKinds'
import type { PlannedReminder } from './plannedReminder'
import type { ReminderKind } from './reminderKinds'

const onTheDay: readonly ReminderKind[] = ['shot-list', 'photos']

/**
 * Whether a reminder breaks through quiet hours, weekends, a snooze and the one digest a day: money that is lost in
 * three days or less, and proof that exists only that day. Source: ours (design §7).
 */
export function isUrgent({ kind, deadline }: Pick<PlannedReminder, 'kind' | 'deadline'>, today: CalendarDate): boolean {
  if (onTheDay.includes(kind)) return true
  const left = daysBetween(today, deadline)
  return moneyKinds.includes(kind) && left >= 0 && left <= 3
}
