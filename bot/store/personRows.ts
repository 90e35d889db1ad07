import type { PersonRows } from '../claims/ports'
import type { Db } from './schema'
import { withoutNulls } from './withoutNulls'

const columns = [
  'tenant_id as tenantId',
  'id',
  'name',
  'locale',
  'time_zone as timeZone',
  'welcomed_at as welcomedAt',
  'conversation_id as conversationId',
] as const

/** The table of people. */
export function personRows(db: Db): PersonRows {
  return {
    async find(tenantId, id) {
      const query = db.selectFrom('person').select(columns).where('tenant_id', '=', tenantId).where('id', '=', id)
      const row = await query.executeTakeFirst()
      return row && withoutNulls(row)
    },
    async save(person) {
      const known = {
        name: person.name,
        locale: person.locale,
        time_zone: person.timeZone,
        welcomed_at: person.welcomedAt ?? null,
        conversation_id: person.conversationId ?? null,
      }
      await db
        .insertInto('person')
        .values({ ...known, tenant_id: person.tenantId, id: person.id })
        .onConflict((there) => there.columns(['tenant_id', 'id']).doUpdateSet(known))
        .execute()
    },
  }
}
