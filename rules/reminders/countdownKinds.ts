import type { ReminderKind } from './reminderKinds'

/** Reminders that speak of one day several times; `subject` is how many days before it. */
export const countdownKinds: readonly ReminderKind[] = ['claim-by', 'fund-run-by', 'hold-ends', 'request-due']
