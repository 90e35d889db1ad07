import type { RequestReminder, ShownReminder } from './shownReminder'

/** Whether a reminder is about a documentation request. */
export const isRequestReminder = (reminder: ShownReminder): reminder is RequestReminder =>
  reminder.kind === 'request-due' || reminder.kind === 'request-open' || reminder.kind === 'request-lead'
