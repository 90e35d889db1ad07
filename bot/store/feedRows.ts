import type { FeedRows } from '../claims/ports'
import type { Db } from './schema'

/** The table of calendar feeds: a person's address, known by the digest of its secret. */
export function feedRows(db: Db): FeedRows {
  return {
    async save(tenantId, personId, tokenDigest, at) {
      await db
        .insertInto('feed')
        .values({ tenant_id: tenantId, person_id: personId, token_digest: tokenDigest, at })
        .onConflict((there) => there.columns(['tenant_id', 'person_id']).doUpdateSet({ token_digest: tokenDigest, at }))
        .execute()
    },
    async find(tokenDigest) {
      return await db
        .selectFrom('feed')
        .select(['tenant_id as tenantId', 'person_id as personId'])
        .where('token_digest', '=', tokenDigest)
        .executeTakeFirst()
    },
    async remove(tenantId, personId) {
      const { numDeletedRows } = await db
        .deleteFrom('feed')
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', personId)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
    async since(tenantId, personId) {
      const query = db.selectFrom('feed').select('at').where('tenant_id', '=', tenantId)
      return (await query.where('person_id', '=', personId).executeTakeFirst())?.at
    },
  }
}
