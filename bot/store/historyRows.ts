import type { HistoryEvent, HistoryRows, NewHistoryEvent } from '../claims/ports'
import { historyHash, noHistoryHash } from './historyHash'
import type { Db } from './schema'

type Link = Pick<HistoryEvent, 'seq' | 'hash'>

/** The append-only table of what happened, one chain of hashes a claim. */
export function historyRows(db: Db): HistoryRows {
  return {
    async append(events) {
      const ends = new Map<string, Link>()
      const chained: HistoryEvent[] = []
      for (const event of events) {
        const claim = JSON.stringify([event.tenantId, event.claimId])
        const last = ends.get(claim) ?? (await lastLink(db, event))
        const next = { ...event, seq: last.seq + 1, hash: historyHash(last.hash, event) }
        ends.set(claim, next)
        chained.push(next)
      }
      if (chained.length > 0) await db.insertInto('history').values(chained.map(toColumns)).execute()
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

async function lastLink(db: Db, { tenantId, claimId }: NewHistoryEvent): Promise<Link> {
  const last = await db
    .selectFrom('history')
    .select(['seq', 'hash'])
    .where('tenant_id', '=', tenantId)
    .where('claim_id', '=', claimId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? { seq: 0, hash: noHistoryHash }
}

const toColumns = (event: HistoryEvent) => ({
  tenant_id: event.tenantId,
  claim_id: event.claimId,
  seq: event.seq,
  at: event.at,
  by: event.by,
  code: event.code,
  params: JSON.stringify(event.params),
  hash: event.hash,
})
