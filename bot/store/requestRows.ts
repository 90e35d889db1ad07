import { sql } from 'kysely'
import { type DocumentationRequest, requestBody } from '../../rules/requests/documentationRequest'
import type { RequestRows } from '../claims/ports'
import { jsonBody } from './jsonBody'
import type { Db } from './schema'

const columns = ['tenant_id as tenantId', 'id', 'claim_id as claimId', 'version', 'state', 'body'] as const

type Row = Omit<DocumentationRequest, 'body'> & { body: string }

const requestOf = (row: Row): DocumentationRequest => ({
  ...row,
  body: jsonBody(`request ${row.id}`, requestBody, row.body),
})

/** The table of documentation requests. Reading throws an error that names the request when its form is unknown here. */
export function requestRows(db: Db): RequestRows {
  const ofTenant = (tenantId: string) => db.selectFrom('request').select(columns).where('tenant_id', '=', tenantId)
  return {
    async find(tenantId, id) {
      const row = await ofTenant(tenantId).where('id', '=', id).executeTakeFirst()
      return row && requestOf(row)
    },
    async listOfClaim(tenantId, claimId) {
      return (await ofTenant(tenantId).where('claim_id', '=', claimId).orderBy('id').execute()).map(requestOf)
    },
    async listOpen(tenantId) {
      const waiting = ofTenant(tenantId).where(sql<boolean>`state in ('proposed', 'open', 'ready')`)
      return (await waiting.orderBy('id').execute()).map(requestOf)
    },
    async insert({ tenantId, claimId, body, ...same }) {
      const row = { ...same, tenant_id: tenantId, claim_id: claimId, package_sha256: body.package?.sha256 ?? null }
      await db
        .insertInto('request')
        .values({ ...row, body: JSON.stringify(requestBody.parse(body)) })
        .execute()
    },
    async removeOfClaim(tenantId, claimId) {
      await db.deleteFrom('request').where('tenant_id', '=', tenantId).where('claim_id', '=', claimId).execute()
    },
    async update({ tenantId, id, version, state, body }, expected) {
      if (version !== expected + 1) throw new Error(`request ${id} is saved as ${version} over ${expected}`)
      const set = { version, state, package_sha256: body.package?.sha256 ?? null }
      const { numUpdatedRows } = await db
        .updateTable('request')
        .set({ ...set, body: JSON.stringify(requestBody.parse(body)) })
        .where('tenant_id', '=', tenantId)
        .where('id', '=', id)
        .where('version', '=', expected)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}
