import type { LessonRows } from '../claims/ports'
import type { Db } from './schema'

/** The table of lessons, one row a claim and day of rejection. */
export function lessonRows(db: Db): LessonRows {
  return {
    async list(tenantId, activity, exceptClaimId, limit) {
      const rows = await db
        .selectFrom('lesson')
        .select(['claim_id', 'rejected_on', 'activity', 'reason'])
        .where('tenant_id', '=', tenantId)
        .where('activity', '=', activity)
        .where('claim_id', '!=', exceptClaimId)
        .orderBy('rejected_on', 'desc')
        .orderBy('at', 'desc')
        .orderBy('claim_id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ claim_id, rejected_on: on, reason, ...row }) => ({
        id: `${claim_id}:${on}`,
        activity: row.activity,
        on,
        reason,
      }))
    },
    async save({ tenantId, claimId, on, activity, reason, at }) {
      const known = { activity, reason, at }
      await db
        .insertInto('lesson')
        .values({ tenant_id: tenantId, claim_id: claimId, rejected_on: on, ...known })
        .onConflict((there) => there.columns(['tenant_id', 'claim_id', 'rejected_on']).doUpdateSet(known))
        .execute()
    },
    async remove(tenantId, claimId, on) {
      await db
        .deleteFrom('lesson')
        .where('tenant_id', '=', tenantId)
        .where('claim_id', '=', claimId)
        .where('rejected_on', '=', on)
        .execute()
    },
  }
}
