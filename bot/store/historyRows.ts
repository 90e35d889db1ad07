import type { HistoryEvent, HistoryRows } from '../claims/ports'
import { historyHash, noHistoryHash } from './historyHash'
import { keptQuery } from './keptQuery'
import type { Db } from './schema'

type Row = Omit<HistoryEvent, 'params'> & { params: string }

const beforeFirst = { seq: 0, hash: noHistoryHash }

const lastLink = keptQuery((db, { tenantId, claimId }: { tenantId: string; claimId: string }) =>
  db
    .selectFrom('history')
    .select(['seq', 'hash'])
    .where('tenant_id', '=', tenantId)
    .where('claim_id', '=', claimId)
    .orderBy('seq', 'desc')
    .limit(1),
)

const insertOne = keptQuery((db, { tenantId, claimId, seq, at, by, code, params, hash }: Pick<Row, keyof Row>) =>
  db.insertInto('history').values({ tenant_id: tenantId, claim_id: claimId, seq, at, by, code, params, hash }),
)

/** The append-only table of what happened, one chain of hashes a claim. */
export function historyRows(db: Db): HistoryRows {
  return {
    async append(events) {
      for (const event of events) {
        const [last = beforeFirst] = (await lastLink(db, { tenantId: event.tenantId, claimId: event.claimId })).rows
        const hash = historyHash(last.hash, event)
        await insertOne(db, { ...event, params: JSON.stringify(event.params), seq: last.seq + 1, hash })
      }
    },
    async list(tenantId, claimId) {
      const rows = await db
        .selectFrom('history')
        .select(['tenant_id as tenantId', 'claim_id as claimId', 'seq', 'at', 'by', 'code', 'params', 'hash'])
        .where('tenant_id', '=', tenantId)
        .where('claim_id', '=', claimId)
        .orderBy('seq')
        .execute()
      return rows.map((row) => ({ ...row, params: JSON.parse(row.params) }))
    },
  }
}
