import { sql } from 'kysely'
import type { ReminderRow, ReminderRows } from '../claims/ports'
import { replaceReminders } from './replaceReminders'
import type { Db } from './schema'
import { withoutNulls } from './withoutNulls'

const columns = [
  'tenant_id as tenantId',
  'id',
  'claim_id as claimId',
  'person_id as personId',
  'kind',
  'days_before as daysBefore',
  'due_at as dueAt',
  'deadline',
  'state',
  'attempts',
  'reason',
] as const

/** Written as the partial index has it: with parameters in it, the engine would not use the index. */
const waiting = sql<boolean>`state in ('due', 'sending')`

/** The plan of reminders, and the sender's leases on it. */
export function reminderRows(db: Db): ReminderRows {
  return {
    async replace(tenantId, claimId, personId, plan) {
      await replaceReminders(db, { tenantId, claimId, personId, plan })
    },
    async lease(now, leaseMs, limit) {
      return await leaseReminders(db, now, leaseMs, limit)
    },
    async finish(row, end) {
      return await finishReminder(db, row, end)
    },
    async nextDueAt() {
      const query = db.selectFrom('reminder').select((is) => is.fn.min('next_at').as('at'))
      const row = await query.where(waiting).executeTakeFirst()
      return row?.at ?? undefined
    },
    async list(tenantId, claimId) {
      const query = db.selectFrom('reminder').select(columns)
      const rows = await query
        .where('tenant_id', '=', tenantId)
        .where('claim_id', '=', claimId)
        .orderBy('due_at')
        .orderBy('id')
        .execute()
      return rows.map(withoutNulls)
    },
  }
}

/** One statement takes them, so two senders never take the same one. */
async function leaseReminders(db: Db, now: number, leaseMs: number, limit: number): Promise<ReminderRow[]> {
  const rows = await db
    .updateTable('reminder')
    .set((row) => ({ state: 'sending', attempts: row('attempts', '+', 1), next_at: now + leaseMs }))
    .where((row) =>
      row(
        row.refTuple('tenant_id', 'id'),
        'in',
        row
          .selectFrom('reminder as ready')
          .select(['ready.tenant_id', 'ready.id'])
          .where(waiting)
          .where('ready.next_at', '<=', now)
          .orderBy('ready.deadline')
          .orderBy('ready.due_at')
          .limit(limit)
          .$asTuple('tenant_id', 'id'),
      ),
    )
    .returning(columns)
    .execute()
  return rows.map(withoutNulls).sort(byDeadline)
}

const byDeadline = (a: ReminderRow, b: ReminderRow): number =>
  a.deadline === b.deadline ? a.dueAt - b.dueAt : a.deadline < b.deadline ? -1 : 1

/** `attempts` is the fence: who leased it later has counted it up, who cancelled it has changed the state. */
async function finishReminder(db: Db, row: ReminderRow, end: Parameters<ReminderRows['finish']>[1]): Promise<boolean> {
  const reason = end.reason ?? null
  const change = 'state' in end ? { state: end.state, reason } : { state: 'due' as const, reason, next_at: end.retryAt }
  const { numUpdatedRows } = await db
    .updateTable('reminder')
    .set(change)
    .where('tenant_id', '=', row.tenantId)
    .where('id', '=', row.id)
    .where('state', '=', 'sending')
    .where('attempts', '=', row.attempts)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
