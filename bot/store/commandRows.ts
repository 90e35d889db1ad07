import type { CommandRows } from '../claims/ports'
import { keptQuery } from './keptQuery'
import type { Db } from './schema'

const outcomeOf = keptQuery((db, { tenantId, key }: { tenantId: string; key: string }) =>
  db.selectFrom('command').select('outcome').where('tenant_id', '=', tenantId).where('key', '=', key),
)

const insertOne = keptQuery((db, { tenantId, key, outcome, at }: Command) =>
  db.insertInto('command').values({ tenant_id: tenantId, key, outcome, at }),
)

type Command = { tenantId: string; key: string; outcome: string; at: number }

/** The table of presses that have had their effect. */
export function commandRows(db: Db): CommandRows {
  return {
    async find(tenantId, key) {
      const [row] = (await outcomeOf(db, { tenantId, key })).rows
      return row?.outcome
    },
    async insert(tenantId, key, outcome, at) {
      await insertOne(db, { tenantId, key, outcome, at })
    },
    async prune(before) {
      const { numDeletedRows } = await db.deleteFrom('command').where('at', '<', before).executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}
