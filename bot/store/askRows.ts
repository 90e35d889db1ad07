import { sql } from 'kysely'
import { type Ask, askBody } from '../../rules/requests/ask'
import type { AskRows } from '../claims/ports'
import { jsonBody } from './jsonBody'
import type { Db } from './schema'

const columns = [
  'tenant_id as tenantId',
  'id',
  'claim_id as claimId',
  'request_id as requestId',
  'item_id as itemId',
  'person_id as personId',
  'asked_by as askedBy',
  'version',
  'state',
  'body',
] as const

type Row = Omit<Ask, 'body' | 'requestId'> & { requestId: string | null; body: string }

function askOf({ requestId, body, ...row }: Row): Ask {
  return { ...row, ...(requestId === null ? {} : { requestId }), body: jsonBody(`ask ${row.id}`, askBody, body) }
}

/** The table of what colleagues were asked for. Reading throws when a body's form is unknown here. */
export function askRows(db: Db): AskRows {
  const ofTenant = (tenantId: string) => db.selectFrom('ask').select(columns).where('tenant_id', '=', tenantId)
  return {
    async find(tenantId, id) {
      const row = await ofTenant(tenantId).where('id', '=', id).executeTakeFirst()
      return row && askOf(row)
    },
    async listOfClaim(tenantId, claimId) {
      return (await ofTenant(tenantId).where('claim_id', '=', claimId).orderBy('id').execute()).map(askOf)
    },
    async openOf(tenantId, personId) {
      const waiting = ofTenant(tenantId).where('person_id', '=', personId)
      return (await waiting.where(sql<boolean>`state in ('asked', 'waiting')`).orderBy('id').execute()).map(askOf)
    },
    async ofPerson(tenantId, personId) {
      return (await ofTenant(tenantId).where('person_id', '=', personId).orderBy('id').execute()).map(askOf)
    },
    async insert({ tenantId, id, claimId, requestId, itemId, personId, askedBy, version, state, body }) {
      const ids = { tenant_id: tenantId, id, claim_id: claimId, request_id: requestId ?? null, item_id: itemId }
      const people = { person_id: personId, asked_by: askedBy }
      await db
        .insertInto('ask')
        .values({ ...ids, ...people, version, state, body: JSON.stringify(askBody.parse(body)) })
        .execute()
    },
    async removeOfClaim(tenantId, claimId) {
      await db.deleteFrom('ask').where('tenant_id', '=', tenantId).where('claim_id', '=', claimId).execute()
    },
    async update({ tenantId, id, version, state, body }, expected) {
      if (version !== expected + 1) throw new Error(`ask ${id} is saved as ${version} over ${expected}`)
      const { numUpdatedRows } = await db
        .updateTable('ask')
        .set({ version, state, body: JSON.stringify(askBody.parse(body)) })
        .where('tenant_id', '=', tenantId)
        .where('id', '=', id)
        .where('version', '=', expected)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}
