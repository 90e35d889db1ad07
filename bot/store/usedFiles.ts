import type { Db } from './schema'

const pageSize = 200

/** Where a body names a file: on an item, or as what shows something. */
const named = /"fileId":"([^"]{1,64})"/g

const namedIn = (body: string) => [...body.matchAll(named)].map(([, id = '']) => id)

async function pageOf(db: Db, tenantId: string, after: string): Promise<{ id: string; body: string }[]> {
  const claims = db.selectFrom('claim').select(['id', 'body']).where('tenant_id', '=', tenantId)
  return await claims.where('id', '>', after).orderBy('id').limit(pageSize).execute()
}

/**
 * Of these files, those that any claim of the tenant uses, other than `except`. Bodies are read as text, in pages: a
 * colleague's file may serve any claim, and no column says so.
 */
export async function usedFiles(
  db: Db,
  tenantId: string,
  fileIds: readonly string[],
  except: readonly string[] = [],
): Promise<Set<string>> {
  const wanted = new Set(fileIds)
  const left = new Set(except)
  const used = new Set<string>()
  let page = wanted.size > 0 ? await pageOf(db, tenantId, '') : []
  while (page.length > 0) {
    const bodies = page.filter(({ id }) => !left.has(id)).map(({ body }) => body)
    for (const id of bodies.flatMap(namedIn).filter((one) => wanted.has(one))) used.add(id)
    page = await pageOf(db, tenantId, page.at(-1)?.id ?? '')
  }
  return used
}
