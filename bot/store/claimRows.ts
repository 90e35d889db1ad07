import { sql } from 'kysely'
import type { Claim } from '../../rules/claim'
import type { ClaimRows } from '../claims/ports'
import type { ClaimBodies } from './claimBodies'
import { keptQuery } from './keptQuery'
import type { Db } from './schema'
import { usedFiles } from './usedFiles'
import { withoutNulls } from './withoutNulls'

const columns = [
  'tenant_id as tenantId',
  'id',
  'owner_id as ownerId',
  'deputy_id as deputyId',
  'version',
  'status',
  'created_at as createdAt',
  'updated_at as updatedAt',
  'body',
] as const

const findOne = keptQuery((db, { tenantId, id }: { tenantId: string; id: string }) =>
  db.selectFrom('claim').select(columns).where('tenant_id', '=', tenantId).where('id', '=', id),
)

type Changed = Pick<Claim, 'tenantId' | 'id' | 'ownerId' | 'version' | 'status' | 'updatedAt'> & {
  expected: number
  deputyId: string | null
  packageSha256: string | null
  body: string
}

const updateOne = keptQuery((db, changed: Pick<Changed, keyof Changed>) =>
  db
    .updateTable('claim')
    .set({
      owner_id: changed.ownerId,
      deputy_id: changed.deputyId,
      version: changed.version,
      status: changed.status,
      updated_at: changed.updatedAt,
      package_sha256: changed.packageSha256,
      body: changed.body,
    })
    .where('tenant_id', '=', changed.tenantId)
    .where('id', '=', changed.id)
    .where('version', '=', changed.expected),
)

type StoredClaim = Omit<Claim, 'body' | 'deputyId'> & { deputyId: string | null; body: string }

/** The table of claims. Reading throws an error that names the claim when its body is of a form unknown here. */
export function claimRows(db: Db, bodies: ClaimBodies): ClaimRows {
  const claimOf = ({ body, ...row }: StoredClaim): Claim => ({
    ...withoutNulls(row),
    body: bodies.read(row.id, body),
  })
  return {
    async find(tenantId, id) {
      const [row] = (await findOne(db, { tenantId, id })).rows
      return row && claimOf(row)
    },
    async listByOwner(tenantId, ownerId) {
      const rows = await db
        .selectFrom('claim')
        .select(columns)
        .where('tenant_id', '=', tenantId)
        .where('owner_id', '=', ownerId)
        .orderBy(sql`case when status = 'withdrawn' then 1 else 0 end`)
        .orderBy('updated_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(claimOf)
    },
    async listOfPerson(tenantId, personId) {
      const ofTenant = db.selectFrom('claim').select(columns).where('tenant_id', '=', tenantId)
      const own = ofTenant.where('owner_id', '=', personId)
      // Two searches: asked in one with "or", the engine would read all claims of the tenant.
      const others = ofTenant.where('deputy_id', '=', personId).where('owner_id', '!=', personId)
      const rows = await db
        .selectFrom(own.unionAll(others).as('mine'))
        .selectAll()
        .orderBy(sql`case when status = 'withdrawn' then 1 else 0 end`)
        .orderBy('updatedAt', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(claimOf)
    },
    async listOfTenant(tenantId) {
      const rows = await db
        .selectFrom('claim')
        .select(columns)
        .where('tenant_id', '=', tenantId)
        .where('status', 'not in', ['draft', 'withdrawn'])
        .orderBy('updated_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(claimOf)
    },
    async insert(claim) {
      await insertClaim(db, claim, bodies.write(claim.id, claim.body))
    },
    async update(claim, expected) {
      return await updateClaim(db, claim, expected, bodies.write(claim.id, claim.body))
    },
    usedFiles: async (tenantId, fileIds, except) => await usedFiles(db, tenantId, fileIds, except),
    async remove(tenantId, id) {
      await db.deleteFrom('claim').where('tenant_id', '=', tenantId).where('id', '=', id).execute()
    },
  }
}

const packageOf = ({ body }: Claim) => (body.type === 'co-op' ? (body.package?.sha256 ?? null) : null)

async function insertClaim(db: Db, claim: Claim, body: string): Promise<void> {
  const row = {
    tenant_id: claim.tenantId,
    id: claim.id,
    owner_id: claim.ownerId,
    deputy_id: claim.deputyId ?? null,
    version: claim.version,
    status: claim.status,
    created_at: claim.createdAt,
    updated_at: claim.updatedAt,
    package_sha256: packageOf(claim),
    body,
  }
  await db.insertInto('claim').values(row).execute()
}

async function updateClaim(db: Db, claim: Claim, expected: number, body: string): Promise<boolean> {
  if (claim.version !== expected + 1) {
    throw new Error(`claim ${claim.id} is saved as version ${claim.version} over version ${expected}`)
  }
  const { tenantId, id, ownerId, version, status, updatedAt } = claim
  const more = { deputyId: claim.deputyId ?? null, packageSha256: packageOf(claim), body, expected }
  const changed = { tenantId, id, ownerId, version, status, updatedAt, ...more }
  const { numAffectedRows = 0n } = await updateOne(db, changed)
  return numAffectedRows > 0n
}
