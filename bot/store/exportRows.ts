import type { ExportPart, ExportRow, ExportRows } from '../claims/ports'
import type { Db } from './schema'

const columns = ['tenant_id as tenantId', 'person_id as personId', 'asked_at as askedAt', 'state'] as const

type Head = Omit<ExportRow, 'parts'>

/** The tables of exports: one a person at most, and the zips it is made of. */
export function exportRows(db: Db): ExportRows {
  return {
    async find(tenantId, personId) {
      const query = db.selectFrom('export').select(columns).where('tenant_id', '=', tenantId)
      const head = await query.where('person_id', '=', personId).executeTakeFirst()
      return head && (await whole(db, head))
    },
    async open(limit) {
      const query = db.selectFrom('export').select(columns).where('state', '!=', 'offered')
      const heads = await query.orderBy('asked_at').orderBy('person_id').limit(limit).execute()
      return await Promise.all(heads.map((head) => whole(db, head)))
    },
    save: async (row) => await saveExport(db, row),
    async forget(tenantId, personId) {
      await db.deleteFrom('export_part').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
      await db.deleteFrom('export').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
    },
    async prune(before) {
      const old = await db.selectFrom('export').select(columns).where('asked_at', '<', before).execute()
      for (const { tenantId, personId } of old) await exportRows(db).forget(tenantId, personId)
      return old.length
    },
  }
}

async function whole(db: Db, head: Head): Promise<ExportRow> {
  const query = db.selectFrom('export_part').select(['sha256', 'size', 'name']).where('tenant_id', '=', head.tenantId)
  const parts: ExportPart[] = await query.where('person_id', '=', head.personId).orderBy('part').execute()
  return { ...head, parts }
}

async function saveExport(db: Db, { tenantId, personId, askedAt, state, parts }: ExportRow): Promise<void> {
  const key = { tenant_id: tenantId, person_id: personId }
  await db.deleteFrom('export_part').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await db
    .insertInto('export')
    .values({ ...key, asked_at: askedAt, state })
    .onConflict((there) => there.columns(['tenant_id', 'person_id']).doUpdateSet({ asked_at: askedAt, state }))
    .execute()
  if (parts.length === 0) return
  const rows = parts.map(({ sha256, size, name }, part) => ({ ...key, part, sha256, size, name }))
  await db.insertInto('export_part').values(rows).execute()
}
