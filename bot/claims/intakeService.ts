import type { Claims, Heap, HeapFile } from '../../dialogs/claims'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import type { HeapRow, IntakeRow, Tables } from './ports'

/** A heap is shown once no file came for this long. */
const quietMs = 3000

type IntakeMethods = Pick<Claims, 'promise' | 'heap' | 'unplaced' | 'arriving' | 'finishHeap'>

async function fileOf(tables: Tables, row: IntakeRow): Promise<HeapFile> {
  const { id, name, state, again, reason, fileId } = row
  const file = fileId ? await tables.files.find(row.tenantId, fileId) : undefined
  return { id, name, state, again, ...(reason ? { reason } : {}), ...(file ? { file } : {}) }
}

async function heapOf(tables: Tables, heap: HeapRow): Promise<Heap> {
  const rows = await tables.intakes.inHeap(heap.tenantId, heap.id)
  const { id, claimId, itemId, state } = heap
  return {
    id,
    done: state === 'done',
    files: await Promise.all(rows.map((row) => fileOf(tables, row))),
    ...(claimId ? { claimId } : {}),
    ...(itemId ? { itemId } : {}),
  }
}

/** Promises of files and the heaps they come in; bytes are fetched elsewhere, outside any turn. */
export function intakeService({
  store,
  now,
  newId,
  onPromised,
}: Omit<ClaimServiceNeeds, 'digest' | 'holidays'>): IntakeMethods {
  return {
    async promise({ who }, { conversationId, serviceUrl, activityId }, files, target) {
      const { tenantId, userId: personId } = who
      const receivedAt = now()
      const heap = { tenantId, newId: newId(), personId, conversationId, closesAt: receivedAt + quietMs, ...target }
      const rows = files.map((file, position) => ({
        tenantId,
        id: newId(),
        personId,
        conversationId,
        activityId,
        position,
        serviceUrl,
        ...file,
        state: 'promised' as const,
        again: false,
        receivedAt,
      }))
      const promised = await store.write((tables) => tables.intakes.promise(heap, rows))
      onPromised()
      return { added: promised.added, heapId: promised.heap.id }
    },
    async heap(who, heapId) {
      const heap = await store.reader.intakes.heap(who.tenantId, heapId)
      if (!heap || heap.personId !== who.userId) return { ok: false, reason: 'notFound' }
      return { ok: true, value: await heapOf(store.reader, heap) }
    },
    async unplaced(who, claimId, conversationId) {
      const heaps = await store.reader.intakes.unplaced(who.tenantId, who.userId, conversationId, claimId)
      return Promise.all(heaps.map((heap) => heapOf(store.reader, heap)))
    },
    arriving(who, claimId) {
      return store.reader.intakes.arriving(who.tenantId, claimId)
    },
    async finishHeap(who, heapId) {
      await store.write(async (tables) => {
        const heap = await tables.intakes.heap(who.tenantId, heapId)
        if (heap?.personId === who.userId) await tables.intakes.saveHeap({ ...heap, state: 'done' })
      })
    },
  }
}
