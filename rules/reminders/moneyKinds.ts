import type { ReminderKind } from './reminderKinds'

/** Reminders of a day on which money is lost, or may be. */
export const moneyKinds: readonly ReminderKind[] = ['claim-by', 'run-by', 'fund-run-by', 'hold-ends', 'request-due']
