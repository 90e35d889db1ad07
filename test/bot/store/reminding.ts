import type { ReminderRow, Store } from '../../../bot/claims/ports'
import type { PlannedReminder } from '../../../rules/reminders/plannedReminder'

/** The reminder so many days before a deadline. */
export const planned = (daysBefore: number, dueAt: number, deadline = '2027-02-12'): PlannedReminder => ({
  kind: 'claim-by',
  subject: String(daysBefore),
  dueAt,
  deadline,
})

/** Plans these for Mia's claim, and nothing else. */
export const plan = (store: Store, reminders: PlannedReminder[], claimId = 'claim-1', tenantId = 'contoso') =>
  store.write((tables) => tables.reminders.replace(tenantId, claimId, 'mia', reminders))

/** Plans one for a person, in a claim of their own. */
export const planFor = (store: Store, personId: string, reminder: PlannedReminder, tenantId = 'contoso') =>
  store.write((tables) => tables.reminders.replace(tenantId, `claim of ${personId}`, personId, [reminder]))

/** Takes what is due for 60 ms. */
export const lease = (store: Store, now: number, people = 50, tenantId = 'contoso') =>
  store.write(({ reminders }) => reminders.lease(tenantId, now, 60, people))

export const finish = (store: Store, row: ReminderRow, end: Parameters<Store['reader']['reminders']['finish']>[1]) =>
  store.write(({ reminders }) => reminders.finish(row, end))

/** The one there is. */
export const only = <T>(rows: T[]): T => {
  expect(rows).toHaveLength(1)
  return rows[0]!
}

/** How the reminders of Mia's claim stand, earliest first. */
export const states = async (store: Store, claimId = 'claim-1') =>
  (await store.reader.reminders.list('contoso', claimId)).map((row) => `${row.subject}: ${row.state}`)
