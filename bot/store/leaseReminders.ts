import type { ReminderRow } from '../claims/ports'
import { isWaiting } from './isWaiting'
import { reminderColumns } from './reminderColumns'
import { remindersDue } from './remindersDue'
import type { Db } from './schema'
import { skipLocked } from './skipLocked'
import { withoutNulls } from './withoutNulls'

interface Lease {
  tenantId: string
  now: number
  leaseMs: number
  people: number
}

/**
 * One statement takes them, so two senders never take the same one, and neither waits for the other. First the persons
 * are found whose turn it is, then everything that is due for them.
 */
export async function leaseReminders(db: Db, { tenantId, now, leaseMs, people }: Lease): Promise<ReminderRow[]> {
  const persons = await personsDue(db, tenantId, now, people)
  if (persons.length === 0) return []
  const due = db.selectFrom('reminder').select('id').where('tenant_id', '=', tenantId).where('person_id', 'in', persons)
  const rows = await db
    .updateTable('reminder')
    .set((row) => ({ state: 'sending', attempts: row('attempts', '+', 1), next_at: now + leaseMs }))
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', skipLocked(db, due.where(isWaiting).where('next_at', '<=', now)))
    .returning(reminderColumns)
    .execute()
  const place = new Map(persons.map((id, index) => [id, index]))
  return rows
    .map(withoutNulls)
    .sort((a, b) => (place.get(a.personId) ?? 0) - (place.get(b.personId) ?? 0) || byDeadline(a, b))
}

async function personsDue(db: Db, tenantId: string, now: number, limit: number): Promise<string[]> {
  const rows = await remindersDue(db, now, tenantId)
    .select((is) => ['person_id as personId', is.fn.min('deadline').as('oldest')])
    .groupBy('person_id')
    .orderBy('oldest')
    .orderBy('person_id')
    .limit(limit)
    .execute()
  return rows.map(({ personId }) => personId)
}

const byDeadline = (a: ReminderRow, b: ReminderRow): number =>
  a.deadline === b.deadline ? a.dueAt - b.dueAt : a.deadline < b.deadline ? -1 : 1
