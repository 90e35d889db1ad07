import { notice as noticeShape } from '../../rules/notice'
import type { NoticeRow, NoticeRows } from '../claims/ports'
import { jsonBody } from './jsonBody'
import type { Db } from './schema'

const columns = [
  'tenant_id as tenantId',
  'id',
  'person_id as personId',
  'notice',
  'next_at as nextAt',
  'attempts',
] as const

const noticeOf = ({ notice, ...row }: Omit<NoticeRow, 'notice'> & { notice: string }): NoticeRow => ({
  ...row,
  notice: jsonBody(`notice ${row.id}`, noticeShape, notice),
})

/** The table of what people are still to be told. */
export function noticeRows(db: Db): NoticeRows {
  return {
    async add({ tenantId, id, personId, notice, nextAt }) {
      const text = JSON.stringify(noticeShape.parse(notice))
      await db
        .insertInto('notice')
        .values({ tenant_id: tenantId, id, person_id: personId, notice: text, next_at: nextAt, attempts: 0 })
        .execute()
    },
    async due(now, limit) {
      const query = db.selectFrom('notice').select(columns).where('next_at', '<=', now)
      return (await query.orderBy('next_at').orderBy('id').limit(limit).execute()).map(noticeOf)
    },
    async remove({ tenantId, id }) {
      await db.deleteFrom('notice').where('tenant_id', '=', tenantId).where('id', '=', id).execute()
    },
    async forget(tenantId, personId) {
      await db.deleteFrom('notice').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
    },
    async postpone({ tenantId, id, attempts }, nextAt) {
      await db
        .updateTable('notice')
        .set({ next_at: nextAt, attempts: attempts + 1 })
        .where('tenant_id', '=', tenantId)
        .where('id', '=', id)
        .execute()
    },
    async nextAt() {
      const row = await db
        .selectFrom('notice')
        .select('next_at as nextAt')
        .orderBy('next_at')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst()
      return row?.nextAt
    },
  }
}
