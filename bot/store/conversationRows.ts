import type { ConversationRows } from '../claims/ports'
import { keptQuery } from './keptQuery'
import type { Db } from './schema'
import { withoutNulls } from './withoutNulls'

const columns = [
  'tenant_id as tenantId',
  'id',
  'kind',
  'service_url as serviceUrl',
  'bot_id as botId',
  'unreachable',
] as const

const conversationOf = keptQuery((db, { tenantId, id }: { tenantId: string; id: string }) =>
  db.selectFrom('conversation').select(columns).where('tenant_id', '=', tenantId).where('id', '=', id),
)

/** The table of conversations. Saving one without `unreachable` says that it is reached again. */
export function conversationRows(db: Db): ConversationRows {
  return {
    async find(tenantId, id) {
      const [row] = (await conversationOf(db, { tenantId, id })).rows
      return row && withoutNulls(row)
    },
    async save(row) {
      const known = {
        kind: row.kind,
        service_url: row.serviceUrl,
        bot_id: row.botId,
        unreachable: row.unreachable ?? null,
      }
      await db
        .insertInto('conversation')
        .values({ ...known, tenant_id: row.tenantId, id: row.id })
        .onConflict((there) => there.columns(['tenant_id', 'id']).doUpdateSet(known))
        .execute()
    },
    async markUnreachable(tenantId, id, reason) {
      const change = db.updateTable('conversation').set({ unreachable: reason })
      await change.where('tenant_id', '=', tenantId).where('id', '=', id).execute()
    },
    async remove(tenantId, id) {
      await db.deleteFrom('conversation').where('tenant_id', '=', tenantId).where('id', '=', id).execute()
    },
  }
}
