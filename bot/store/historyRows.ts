import type { ChainEnd } from '../../rules/history/chainReport'
import type { HistoryEvent, HistoryRows, NewHistoryEvent } from '../claims/ports'
import { historyHash, noHistoryHash } from './historyHash'
import { keptQuery } from './keptQuery'
import type { Db } from './schema'
import { verifyChain } from './verifyChain'

type Row = Omit<HistoryEvent, 'params'> & { params: string }

const columns = ['tenant_id as tenantId', 'claim_id as claimId', 'seq', 'at', 'by', 'code', 'params', 'hash'] as const

const eventOf = (row: Row): HistoryEvent => ({ ...row, params: JSON.parse(row.params) })

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
      return (await rowsOf(db, tenantId, claimId)).map(eventOf)
    },
    foresee: async (events) => await foresee(db, events),
    verify: async (tenantId, claimId, sealed) => verifyChain(await rowsOf(db, tenantId, claimId), sealed),
    async elsewhere(tenantId, personId, ownClaims) {
      const all = db.selectFrom('history').select(columns).where('tenant_id', '=', tenantId)
      const rows = await all.where('by', '=', personId).orderBy('at').orderBy('claim_id').orderBy('seq').execute()
      const own = new Set(ownClaims)
      return rows.filter(({ claimId }) => !own.has(claimId)).map(eventOf)
    },
    async remove(tenantId, claimId) {
      await db.deleteFrom('history').where('tenant_id', '=', tenantId).where('claim_id', '=', claimId).execute()
    },
  }
}

async function rowsOf(db: Db, tenantId: string, claimId: string): Promise<Row[]> {
  const all = db.selectFrom('history').select(columns).where('tenant_id', '=', tenantId)
  return await all.where('claim_id', '=', claimId).orderBy('seq').execute()
}

async function foresee(db: Db, events: readonly NewHistoryEvent[]): Promise<ChainEnd | undefined> {
  const [first] = events
  if (!first) return undefined
  const [last = beforeFirst] = (await lastLink(db, { tenantId: first.tenantId, claimId: first.claimId })).rows
  const hash = events.reduce((previous, event) => historyHash(previous, event), last.hash)
  return { seq: last.seq + events.length, hash }
}
