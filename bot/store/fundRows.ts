import type { FundRows } from '../claims/ports'
import type { Db } from './schema'

/** The table of earned funds, one row a program and usage period. */
export function fundRows(db: Db): FundRows {
  return {
    async list(tenantId) {
      return await db
        .selectFrom('fund')
        .select(['program', 'usage_from as usageFrom', 'minor', 'currency', 'by', 'at'])
        .where('tenant_id', '=', tenantId)
        .orderBy('usage_from', 'desc')
        .orderBy('program')
        .execute()
    },
    async save(tenantId, { program, usageFrom, ...known }) {
      await db
        .insertInto('fund')
        .values({ tenant_id: tenantId, program, usage_from: usageFrom, ...known })
        .onConflict((there) => there.columns(['tenant_id', 'program', 'usage_from']).doUpdateSet(known))
        .execute()
    },
    async remove(tenantId, program, usageFrom) {
      await db
        .deleteFrom('fund')
        .where('tenant_id', '=', tenantId)
        .where('program', '=', program)
        .where('usage_from', '=', usageFrom)
        .execute()
    },
  }
}
