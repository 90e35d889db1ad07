import { sql } from 'kysely'
import type { ReminderRow, ReminderRows } from '../claims/ports'
import { isWaiting } from './isWaiting'
import { keptQuery } from './keptQuery'
import { leaseReminders } from './leaseReminders'
import { reminderColumns } from './reminderColumns'
import { remindersDue } from './remindersDue'
import { replaceReminders } from './replaceReminders'
import type { Db } from './schema'
import { withoutNulls } from './withoutNulls'

const isParked = sql<boolean>`state = 'parked'`

/**
 * A weekly question of a claim that waits behind another one of the same claim. Compared by when it is due: by
 * `next_at`, SQLite would read the waiting ones of the whole tenant for each.
 */
const isRepeat = sql<boolean>`(kind = 'status' and exists (
  select 1 from reminder as earlier
  where earlier.tenant_id = reminder.tenant_id and earlier.claim_id = reminder.claim_id and earlier.kind = 'status'
  and earlier.state in ('due', 'sending') and (earlier.due_at, earlier.id) < (reminder.due_at, reminder.id)
))`

const nextOfClaim = keptQuery((db, { tenantId, claimId }: { tenantId: string; claimId: string }) =>
  db
    .selectFrom('reminder')
    .select('due_at as dueAt')
    .where('tenant_id', '=', tenantId)
    .where('claim_id', '=', claimId)
    .where('state', 'in', ['due', 'sending'])
    .orderBy('due_at')
    .limit(1),
)

/** The plan of reminders, and the sender's leases on it. */
export function reminderRows(db: Db): ReminderRows {
  return {
    async replace(tenantId, claimId, personId, plan, overdue = []) {
      await replaceReminders(db, { tenantId, claimId, personId, plan, overdue })
    },
    async tenantsDue(now) {
      const rows = await remindersDue(db, now)
        .select((is) => ['tenant_id as tenantId', is.fn.min('deadline').as('oldest')])
        .groupBy('tenant_id')
        .orderBy('oldest')
        .orderBy('tenant_id')
        .execute()
      return rows.map(({ tenantId }) => tenantId)
    },
    async lease(tenantId, now, leaseMs, people) {
      return await leaseReminders(db, { tenantId, now, leaseMs, people })
    },
    async holds({ tenantId, id, attempts }) {
      const query = db.selectFrom('reminder').select('id').where('tenant_id', '=', tenantId).where('id', '=', id)
      const held = query.where('state', '=', 'sending').where('attempts', '=', attempts)
      return (await held.executeTakeFirst()) !== undefined
    },
    async finish(row, end) {
      return await finishReminder(db, row, end)
    },
    async nextDueAt() {
      const query = db.selectFrom('reminder').select((is) => is.fn.min('next_at').as('at'))
      const row = await query.where(isWaiting).executeTakeFirst()
      return row?.at ?? undefined
    },
    async list(tenantId, claimId) {
      const query = db.selectFrom('reminder').select(reminderColumns)
      const rows = await query
        .where('tenant_id', '=', tenantId)
        .where('claim_id', '=', claimId)
        .orderBy('due_at')
        .orderBy('id')
        .execute()
      return rows.map(withoutNulls)
    },
    async nextOf(tenantId, claimId) {
      const [row] = (await nextOfClaim(db, { tenantId, claimId })).rows
      return row?.dueAt
    },
    async upcoming(tenantId, personId, limit) {
      const query = db.selectFrom('reminder').select(reminderColumns).where('tenant_id', '=', tenantId)
      const rows = await query
        .where('person_id', '=', personId)
        .where(isWaiting)
        .where((is) => is.not(isRepeat))
        .orderBy('next_at')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(withoutNulls)
    },
    async parked(tenantId, limit) {
      const query = db.selectFrom('reminder').select(reminderColumns).where('tenant_id', '=', tenantId)
      const rows = await query.where(isParked).orderBy('deadline').orderBy('id').limit(limit).execute()
      return rows.map(withoutNulls)
    },
    async resume(tenantId, now, personId) {
      const parked = db
        .updateTable('reminder')
        // Attempts are never set back, as they are the fence: the tries of before are noted instead, and why they ended.
        .set({
          state: 'due',
          next_at: now,
          reason: sql<string>`'resumed@' || cast(attempts as text) || ' ' || coalesce(reason, '')`,
        })
        .where('tenant_id', '=', tenantId)
      const some = personId === undefined ? parked : parked.where('person_id', '=', personId)
      const { numUpdatedRows } = await some.where(isParked).executeTakeFirst()
      return Number(numUpdatedRows)
    },
    async remove(tenantId, claimId) {
      await db.deleteFrom('reminder').where('tenant_id', '=', tenantId).where('claim_id', '=', claimId).execute()
    },
  }
}

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
