import type { SelectQueryBuilder } from 'kysely'
import { isWaiting } from './isWaiting'
import type { Db, Schema } from './schema'

type DueSchema = Schema & { due_now: Pick<Schema['reminder'], 'tenant_id' | 'person_id' | 'deadline'> }

/**
 * What is due by `now` (epoch ms), of everybody or of one tenant, to be grouped. It is found before it is grouped: in
 * the order of the groups an engine would read all that waits for later.
 */
export function remindersDue(db: Db, now: number, tenantId?: string): SelectQueryBuilder<DueSchema, 'due_now', object> {
  const due = db
    .selectFrom('reminder')
    .select(['tenant_id', 'person_id', 'deadline'])
    .where(isWaiting)
    .where('next_at', '<=', now)
  return db
    .with(
      (name) => name('due_now').materialized(),
      () => (tenantId === undefined ? due : due.where('tenant_id', '=', tenantId)),
    )
    .selectFrom('due_now')
}
