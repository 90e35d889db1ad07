import type { DialogStateRows } from '../claims/ports'
import { keptQuery } from './keptQuery'
import type { Db } from './schema'

type Key = { tenantId: string; conversationId: string; personId: string }

const stateOf = keptQuery((db, { tenantId, conversationId, personId }: Key) =>
  db
    .selectFrom('dialog_state')
    .select('state')
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', personId),
)

/** The table of dialog positions. One that cannot be read counts as lost; saving `undefined` forgets it. */
export function dialogStateRows(db: Db): DialogStateRows {
  return {
    async find(tenantId, conversationId, personId) {
      const [row] = (await stateOf(db, { tenantId, conversationId, personId })).rows
      return row && readable(row.state)
    },
    async save(tenantId, conversationId, personId, state) {
      if (state === undefined) return await forget(db, tenantId, conversationId, personId)
      const text = JSON.stringify(state)
      await db
        .insertInto('dialog_state')
        .values({ tenant_id: tenantId, conversation_id: conversationId, person_id: personId, state: text })
        .onConflict((there) =>
          there.columns(['tenant_id', 'conversation_id', 'person_id']).doUpdateSet({ state: text }),
        )
        .execute()
    },
    async ofPerson(tenantId, personId) {
      const query = db.selectFrom('dialog_state').select(['conversation_id as conversationId', 'state'])
      const rows = await query
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', personId)
        .orderBy('conversation_id')
        .execute()
      return rows.map(({ conversationId, state }) => ({ conversationId, state: readable(state) }))
    },
    async forgetPlace(tenantId, conversationId) {
      const query = db.deleteFrom('dialog_state').where('tenant_id', '=', tenantId)
      await query.where('conversation_id', '=', conversationId).execute()
    },
    async forget(tenantId, personId) {
      await db.deleteFrom('dialog_state').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
    },
  }
}

async function forget(db: Db, tenantId: string, conversationId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('dialog_state')
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', personId)
    .execute()
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
