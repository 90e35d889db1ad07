import { addDaysTo, type CalendarDate } from './calendarDate'
import type { Claim } from './claim'
import { clockDate } from './clocks'
import { atLocalTime } from './localDate'
import type { PlannedReminder } from './plannedReminder'

/** Days before the last working day up to the deadline. */
export const reminderDays = [30, 14, 7, 3, 1, 0] as const

const open = ['preparing', 'ready']

/**
 * The reminders a claim calls for from now on: at 09:00 in the owner's zone, counted back from the last working day up
 * to the claim's deadline. What is already past is not planned; a claim that was handed over or withdrawn needs none.
 */
export function reminderPlan(
  claim: Claim,
  timeZone: string,
  now: number,
  holidays: readonly CalendarDate[],
): PlannedReminder[] {
  const deadline = open.includes(claim.status) ? clockDate(claim, 'last-working-day', holidays) : undefined
  if (!deadline) return []
  return reminderDays
    .map(
      (daysBefore): PlannedReminder => ({
        kind: 'claim-by',
        daysBefore,
        deadline,
        dueAt: atLocalTime(addDaysTo(deadline, -daysBefore), '09:00', timeZone),
      }),
    )
    .filter((reminder) => reminder.dueAt > now)
}
