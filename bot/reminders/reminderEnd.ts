import type { ReminderRows } from '../claims/ports'

/** What becomes of a leased reminder. */
export type ReminderEnd = Parameters<ReminderRows['finish']>[1]
