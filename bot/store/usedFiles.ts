import type { Db } from './schema'

const pageSize = 200

/** Where a body names a file: on an item, as what shows something, as an answer to a reviewer. */
const named = /"fileId":"([^"]{1,64})"/g

const namedIn = (body: string) => [...body.matchAll(named)].map(([, id = '']) => id)

interface Page {
  id: string
  claimId: string
  body: string
}

type PageAfter = (after: string) => Promise<Page[]>

const claimPages =
  (db: Db, tenantId: string): PageAfter =>
  async (after) => {
    const claims = db.selectFrom('claim').select(['id', 'id as claimId', 'body']).where('tenant_id', '=', tenantId)
    return await claims.where('id', '>', after).orderBy('id').limit(pageSize).execute()
  }

const requestPages =
  (db: Db, tenantId: string): PageAfter =>
  async (after) => {
    const requests = db.selectFrom('request').select(['id', 'claim_id as claimId', 'body'])
    const later = requests.where('tenant_id', '=', tenantId).where('id', '>', after)
    return await later.orderBy('id').limit(pageSize).execute()
  }

async function* bodiesOf(pages: PageAfter, except: ReadonlySet<string>): AsyncGenerator<string> {
  for (let page = await pages(''); page.length > 0; page = await pages(page.at(-1)?.id ?? ''))
    for (const { claimId, body } of page) if (!except.has(claimId)) yield body
}

/**
 * Of these files, those that any claim of the tenant, or a request on one, uses, other than `except`. Bodies are read as
 * text, in pages: a colleague's file may serve any claim, and no column says so.
 */
export async function usedFiles(
  db: Db,
  tenantId: string,
  fileIds: readonly string[],
  except: readonly string[] = [],
): Promise<Set<string>> {
  const wanted = new Set(fileIds)
  const used = new Set<string>()
  if (wanted.size === 0) return used
  for (const pages of [claimPages(db, tenantId), requestPages(db, tenantId)])
    for await (const body of bodiesOf(pages, new Set(except)))
      for (const id of namedIn(body).filter((one) => wanted.has(one))) used.add(id)
  return used
}
