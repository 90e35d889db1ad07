import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { PlannedReminder } from '../../rules/reminders/plannedReminder'
import type { ReminderRow } from '../claims/ports'
import type { Db } from './schema'

interface NewPlan {
  tenantId: string
  claimId: string
  personId: string
  plan: readonly PlannedReminder[]
  /** What the claim called for before: kept where it still waits, as in the night or after an outage. */
  overdue: readonly PlannedReminder[]
}

type Kept = Pick<ReminderRow, 'id' | 'personId' | 'kind' | 'subject' | 'dueAt' | 'deadline' | 'state'>

const dateOf = (reminder: PlannedReminder): string => [reminder.kind, reminder.subject, reminder.deadline].join('|')

const waits = ({ state }: Kept): boolean => state === 'due' || state === 'sending'

/** One that reached nobody, of a date that has changed since: tried again, it would tell what is no longer true. */
function isOutdated({ kind, deadline, state }: Kept, called: readonly PlannedReminder[]): boolean {
  if (state !== 'parked') return false
  const ofKind = called.filter((reminder) => reminder.kind === kind)
  return called.length === 0 || (ofKind.length > 0 && ofKind.every((reminder) => reminder.deadline !== deadline))
}

/** One for somebody else that has not reached them: the reminders of a claim go with it to whoever has it now. */
const isOthers = (row: Kept, { personId }: NewPlan) =>
  row.personId !== personId && (waits(row) || row.state === 'parked')

/**
 * Makes the plan of a claim's reminders what `plan` says. One that waits or is on its way and is neither in it nor
 * overdue is cancelled, so that nobody hears of an old date. One that was sent or parked for the same date stays as it is; one
 * that waits unchanged keeps its attempts. What waits for another person, or did not reach them, is this person's now.
 */
export async function replaceReminders(db: Db, wanted: NewPlan): Promise<void> {
  const rows = await rowsOf(db, wanted)
  const called = [...wanted.plan, ...wanted.overdue]
  const planned = new Set(called.map(dateOf))
  const isObsolete = (row: Kept) => (waits(row) ? !planned.has(dateOf(row)) : isOutdated(row, called))
  const others = rows.filter((row) => isOthers(row, wanted))
  const obsolete = rows.filter((row) => others.includes(row) || isObsolete(row))
  if (obsolete.length > 0) {
    await cancel(
      db,
      wanted.tenantId,
      obsolete.map(({ id }) => id),
    )
  }
  const known = new Map(rows.filter((row) => !others.includes(row)).map((row) => [dateOf(row), row]))
  const late = wanted.overdue.filter((reminder) => others.some((row) => dateOf(row) === dateOf(reminder)))
  const changed = [...wanted.plan.filter((reminder) => needsWriting(known.get(dateOf(reminder)), reminder)), ...late]
  if (changed.length > 0) await write(db, wanted, changed)
}

/** New, cancelled once, or waiting for another time. */
function needsWriting(row: Kept | undefined, reminder: PlannedReminder): boolean {
  return !row || row.state === 'cancelled' || (row.state === 'due' && row.dueAt !== reminder.dueAt)
}

async function rowsOf(db: Db, { tenantId, claimId }: NewPlan): Promise<Kept[]> {
  return await db
    .selectFrom('reminder')
    .select(['id', 'person_id as personId', 'kind', 'subject', 'due_at as dueAt', 'deadline', 'state'])
    .where('tenant_id', '=', tenantId)
    .where('claim_id', '=', claimId)
    .execute()
}

/** Asked the other way round than the indexes of what waits: by those, all that waits in the tenant would be read. */
async function cancel(db: Db, tenantId: string, ids: readonly string[]): Promise<void> {
  await db
    .updateTable('reminder')
    .set({ state: 'cancelled', reason: 'replanned' })
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .where('state', 'not in', ['sent', 'cancelled'])
    .execute()
}

/** What is known of its attempts stays known: a copy is labelled when an earlier one may have arrived, and not else. */
const standing = sql<string | null>`case when reminder.state = 'due' or reminder.reason in ('settled', 'overtaken')
  then reminder.reason end`

/**
 * `attempts` is never set back: a slow sender that still holds the row of before must not match it again.
 * The states are asked once more for engines where another one may have written since they were read.
 */
async function write(db: Db, wanted: NewPlan, plan: readonly PlannedReminder[]): Promise<void> {
  const rows = plan.map((reminder) => ({
    tenant_id: wanted.tenantId,
    id: newId(),
    claim_id: wanted.claimId,
    person_id: wanted.personId,
    kind: reminder.kind,
    subject: reminder.subject,
    deadline: reminder.deadline,
    due_at: reminder.dueAt,
    next_at: reminder.dueAt,
    state: 'due' as const,
    attempts: 0,
    reason: null,
  }))
  await db
    .insertInto('reminder')
    .values(rows)
    .onConflict((there) =>
      there
        .columns(['tenant_id', 'claim_id', 'kind', 'subject', 'deadline'])
        .doUpdateSet((row) => ({
          person_id: row.ref('excluded.person_id'),
          due_at: row.ref('excluded.due_at'),
          next_at: row.ref('excluded.due_at'),
          state: 'due' as const,
          reason: standing,
        }))
        .where('reminder.state', 'in', ['due', 'cancelled']),
    )
    .execute()
}
