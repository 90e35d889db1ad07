import type { CommandRows } from '../claims/ports'
import type { Db } from './schema'

/** The table of presses that have had their effect. */
export function commandRows(db: Db): CommandRows {
  return {
    async find(tenantId, key) {
      const row = await db
        .selectFrom('command')
        .select('outcome')
        .where('tenant_id', '=', tenantId)
        .where('key', '=', key)
        .executeTakeFirst()
      return row?.outcome
    },
    async insert(tenantId, key, outcome, at) {
      await db.insertInto('command').values({ tenant_id: tenantId, key, outcome, at }).execute()
    },
    async prune(before) {
      const { numDeletedRows } = await db.deleteFrom('command').where('at', '<', before).executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}
