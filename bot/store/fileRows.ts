import { sql } from 'kysely'
import type { FileRows } from '../claims/ports'
import { uploadedBlob } from '../files/uploadedBlob'
import type { Db } from './schema'
import { withoutNulls } from './withoutNulls'

const columns = [
  'tenant_id as tenantId',
  'id',
  'owner_id as ownerId',
  'sha256',
  'size',
  'type',
  'extension',
  'name',
  'received_at as receivedAt',
  'retain_until as retainUntil',
] as const

/** Written as the partial index has it. */
const isPromised = sql<boolean>`state = 'promised'`
/** Engines take only so many parameters. */
const mostAtOnce = 500

/** The table of files we hold; their bytes are elsewhere, under their sha256. */
export function fileRows(db: Db): FileRows {
  return {
    async insert(file) {
      const { tenantId, ownerId, receivedAt, retainUntil, ...same } = file
      const row = { ...same, tenant_id: tenantId, owner_id: ownerId, received_at: receivedAt }
      await db
        .insertInto('file')
        .values({ ...row, retain_until: retainUntil ?? null })
        .execute()
    },
    async find(tenantId, id) {
      const query = db.selectFrom('file').select(columns).where('tenant_id', '=', tenantId).where('id', '=', id)
      const row = await query.executeTakeFirst()
      return row && withoutNulls(row)
    },
    async findMany(tenantId, ids) {
      if (ids.length === 0) return []
      const query = db.selectFrom('file').select(columns).where('tenant_id', '=', tenantId).where('id', 'in', ids)
      const rows = await query.orderBy('received_at').orderBy('id').execute()
      return rows.map(withoutNulls)
    },
    async findBySha(tenantId, ownerId, sha256) {
      const row = await db
        .selectFrom('file')
        .select(columns)
        .where('tenant_id', '=', tenantId)
        .where('owner_id', '=', ownerId)
        .where('sha256', '=', sha256)
        .orderBy('received_at')
        .limit(1)
        .executeTakeFirst()
      return row && withoutNulls(row)
    },
    async recent(tenantId, ownerId, limit) {
      const query = db.selectFrom('file').select(columns).where('tenant_id', '=', tenantId)
      const own = query.where('owner_id', '=', ownerId)
      const rows = await own.orderBy('received_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
      return rows.map(withoutNulls)
    },
    async isReferenced(sha256) {
      const file = db.selectFrom('file').select('id').where('sha256', '=', sha256).limit(1)
      const made = db.selectFrom('claim').select('id').where('package_sha256', '=', sha256).limit(1)
      const exported = db.selectFrom('export_part').select('part').where('sha256', '=', sha256).limit(1)
      const answers = db.selectFrom('request').select('id').where('package_sha256', '=', sha256).limit(1)
      const uploaded = db
        .selectFrom('intake')
        .select('id')
        .where(isPromised)
        .where('url', '=', uploadedBlob.url(sha256))
      const found = (await file.executeTakeFirst()) ?? (await made.executeTakeFirst())
      const others = [exported, answers, uploaded.limit(1)]
      for (const query of found ? [] : others) if (await query.executeTakeFirst()) return true
      return found !== undefined
    },
    async ofOwner(tenantId, ownerId) {
      const query = db.selectFrom('file').select(columns).where('tenant_id', '=', tenantId)
      const rows = await query.where('owner_id', '=', ownerId).orderBy('received_at').orderBy('id').execute()
      return rows.map(withoutNulls)
    },
    async remove(tenantId, ids) {
      for (let at = 0; at < ids.length; at += mostAtOnce) {
        const some = ids.slice(at, at + mostAtOnce)
        await db.deleteFrom('file').where('tenant_id', '=', tenantId).where('id', 'in', some).execute()
      }
    },
    async retain(tenantId, ids, until) {
      await retainFiles(db, tenantId, ids, until)
    },
  }
}

/** A file that serves several claims stays for the one that needs it longest: the date is never moved back. */
async function retainFiles(db: Db, tenantId: string, ids: readonly string[], until: string): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('file')
    .set({ retain_until: until })
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .where((is) => is.or([is('retain_until', 'is', null), is('retain_until', '<', until)]))
    .execute()
}
