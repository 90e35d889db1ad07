import type { RoleRows } from '../claims/ports'
import { keptQuery } from './keptQuery'
import type { Db } from './schema'

const columns = ['tenant_id as tenantId', 'person_id as personId', 'role', 'by', 'at'] as const

const roleOf = keptQuery((db, { tenantId, personId }: { tenantId: string; personId: string }) =>
  db.selectFrom('role').select(columns).where('tenant_id', '=', tenantId).where('person_id', '=', personId),
)

/** The table of roles, one row a person who was given or lost one. */
export function roleRows(db: Db): RoleRows {
  return {
    async find(tenantId, personId) {
      return (await roleOf(db, { tenantId, personId })).rows[0]
    },
    async list(tenantId) {
      const rows = db.selectFrom('role').select(columns).where('tenant_id', '=', tenantId)
      return await rows.orderBy('at', 'desc').orderBy('person_id').execute()
    },
    async save({ tenantId, personId, ...given }) {
      await db
        .insertInto('role')
        .values({ tenant_id: tenantId, person_id: personId, ...given })
        .onConflict((there) => there.columns(['tenant_id', 'person_id']).doUpdateSet(given))
        .execute()
    },
    async inOrder(tenantId) {
      await db
        .insertInto('role_order')
        .values({ tenant_id: tenantId, changes: 1 })
        .onConflict((there) =>
          there.column('tenant_id').doUpdateSet((row) => ({ changes: row('role_order.changes', '+', 1) })),
        )
        .execute()
    },
  }
}
