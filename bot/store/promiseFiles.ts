import type { HeapRow, IntakeRow, IntakeRows } from '../claims/ports'
import { heapColumns } from './heapColumns'
import type { Db } from './schema'
import { withoutNulls } from './withoutNulls'

type NewHeap = Parameters<IntakeRows['promise']>[0]
type NewIntake = Parameters<IntakeRows['promise']>[1][number]

/**
 * Notes the files of a message. They join the person's open heap for the same item, whose closing time moves on, or
 * open a new one. Files of a message seen before are left out; when all were, the heap they are in is given back as
 * it is. Throws when there is no file.
 */
export async function promiseFiles(
  db: Db,
  wanted: NewHeap,
  files: readonly NewIntake[],
): Promise<{ heap: HeapRow; added: number }> {
  const [first] = files
  if (!first) throw new Error('a message without files promises nothing')
  const known = await knownOf(db, wanted, files)
  const fresh = files.filter((file) => !known.has(placeOf(file)))
  const earlier = known.get(placeOf(first))
  if (fresh.length === 0 && earlier) return { heap: await heapById(db, wanted.tenantId, earlier), added: 0 }
  const heap = (await joinOpen(db, wanted)) ?? (await openNew(db, wanted))
  const inserted = await db
    .insertInto('intake')
    .values(fresh.map((file) => toColumns(file, heap)))
    .onConflict((there) => there.columns(['tenant_id', 'conversation_id', 'activity_id', 'position']).doNothing())
    .executeTakeFirst()
  return { heap, added: Number(inserted.numInsertedOrUpdatedRows) }
}

const placeOf = ({ activityId, position }: Pick<IntakeRow, 'activityId' | 'position'>): string =>
  `${position} ${activityId}`

/** Heap ids of those files that were promised already. */
async function knownOf(db: Db, heap: NewHeap, files: readonly NewIntake[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('intake')
    .select(['activity_id as activityId', 'position', 'heap_id as heapId'])
    .where('tenant_id', '=', heap.tenantId)
    .where('conversation_id', '=', heap.conversationId)
    .where('activity_id', 'in', [...new Set(files.map(({ activityId }) => activityId))])
    .execute()
  return new Map(rows.map((row) => [placeOf(row), row.heapId]))
}

async function heapById(db: Db, tenantId: string, id: string): Promise<HeapRow> {
  const query = db.selectFrom('heap').select(heapColumns).where('tenant_id', '=', tenantId).where('id', '=', id)
  return withoutNulls(await query.executeTakeFirstOrThrow())
}

async function joinOpen(db: Db, wanted: NewHeap): Promise<HeapRow | undefined> {
  const open = await db
    .selectFrom('heap')
    .select(heapColumns)
    .where('state', '=', 'open')
    .where('tenant_id', '=', wanted.tenantId)
    .where('person_id', '=', wanted.personId)
    .where('conversation_id', '=', wanted.conversationId)
    .orderBy('closes_at', 'desc')
    .execute()
  const same = open.map(withoutNulls).find((heap) => heap.claimId === wanted.claimId && heap.itemId === wanted.itemId)
  if (!same) return undefined
  const closesAt = Math.max(same.closesAt, wanted.closesAt)
  const change = db.updateTable('heap').set({ closes_at: closesAt })
  await change.where('tenant_id', '=', same.tenantId).where('id', '=', same.id).execute()
  return { ...same, closesAt }
}

async function openNew(db: Db, wanted: NewHeap): Promise<HeapRow> {
  const { newId, ...same } = wanted
  const row = {
    tenant_id: wanted.tenantId,
    id: newId,
    person_id: wanted.personId,
    conversation_id: wanted.conversationId,
    claim_id: wanted.claimId ?? null,
    item_id: wanted.itemId ?? null,
    closes_at: wanted.closesAt,
    state: 'open' as const,
  }
  await db.insertInto('heap').values(row).execute()
  return { ...same, id: newId, state: 'open' }
}

const toColumns = (file: NewIntake, heap: HeapRow) => ({
  tenant_id: heap.tenantId,
  id: file.id,
  heap_id: heap.id,
  person_id: heap.personId,
  conversation_id: heap.conversationId,
  activity_id: file.activityId,
  position: file.position,
  name: file.name,
  source: file.source,
  url: file.url ?? null,
  service_url: file.serviceUrl,
  state: file.state,
  reason: file.reason ?? null,
  file_id: file.fileId ?? null,
  again: file.again ? 1 : 0,
  received_at: file.receivedAt,
})
