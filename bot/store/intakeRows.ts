import { type SelectQueryBuilder, sql } from 'kysely'
import type { HeapRow, IntakeRow, IntakeRows } from '../claims/ports'
import { heapColumns } from './heapColumns'
import { intakeColumns, intakeOf } from './intakeColumns'
import { promiseFiles } from './promiseFiles'
import type { Db, Schema } from './schema'
import { withoutNulls } from './withoutNulls'

/** Written as the partial indexes have them: with parameters in them, the engine would not use the index. */
const isPromised = sql<boolean>`state = 'promised'`
const isUnplaced = sql<boolean>`item_id is null and state <> 'done'`
const isOpen = sql<boolean>`heap.state = 'open'`

/** The tables of promised files and of the heaps they came in. */
export function intakeRows(db: Db): IntakeRows {
  return {
    promise: async (heap, rows) => await promiseFiles(db, heap, rows),
    async heap(tenantId, id) {
      const query = db.selectFrom('heap').select(heapColumns).where('tenant_id', '=', tenantId).where('id', '=', id)
      const row = await query.executeTakeFirst()
      return row && withoutNulls(row)
    },
    async inHeap(tenantId, heapId) {
      const query = db.selectFrom('intake').select(intakeColumns)
      const ofHeap = query.where('tenant_id', '=', tenantId).where('heap_id', '=', heapId)
      return (await ofHeap.orderBy('received_at').orderBy('position').orderBy('id').execute()).map(intakeOf)
    },
    async unplaced(tenantId, personId, conversationId, claimId) {
      const query = db.selectFrom('heap').select(heapColumns).where(isUnplaced).where('tenant_id', '=', tenantId)
      const own = query.where('person_id', '=', personId).where('conversation_id', '=', conversationId)
      const rows = await own.where('claim_id', '=', claimId).orderBy('closes_at').orderBy('id').execute()
      return rows.map(withoutNulls)
    },
    async open(limit) {
      const query = db.selectFrom('intake').select(intakeColumns).where(isPromised)
      return (await query.orderBy('received_at').orderBy('id').limit(limit).execute()).map(intakeOf)
    },
    settle: async (row) => await settleIntake(db, row),
    async arriving(tenantId, claimId) {
      const rows = await db
        .selectFrom('intake')
        .innerJoin('heap', (join) =>
          join.onRef('heap.tenant_id', '=', 'intake.tenant_id').onRef('heap.id', '=', 'intake.heap_id'),
        )
        .select('intake.name')
        .where('intake.tenant_id', '=', tenantId)
        .where('heap.claim_id', '=', claimId)
        .where('intake.state', '=', 'promised')
        .orderBy('intake.received_at')
        .execute()
      return rows.map((row) => row.name)
    },
    async closable(now) {
      const query = settledHeaps(db).select(heapColumns).where('closes_at', '<=', now)
      return (await query.orderBy('closes_at').execute()).map(withoutNulls)
    },
    saveHeap: async (heap) => await saveHeap(db, heap),
    async ofPerson(tenantId, personId) {
      const query = db.selectFrom('intake').select(intakeColumns).where('tenant_id', '=', tenantId)
      const rows = await query.where('person_id', '=', personId).orderBy('received_at').orderBy('id').execute()
      return rows.map((row) => {
        const { url: _secret, ...known } = intakeOf(row)
        return known
      })
    },
    async forgetClaim(tenantId, claimId) {
      const ofClaim = db
        .selectFrom('heap')
        .select('id')
        .where('tenant_id', '=', tenantId)
        .where('claim_id', '=', claimId)
      await db.deleteFrom('intake').where('tenant_id', '=', tenantId).where('heap_id', 'in', ofClaim).execute()
      await db.deleteFrom('heap').where('tenant_id', '=', tenantId).where('claim_id', '=', claimId).execute()
    },
    async forget(tenantId, personId) {
      await db.deleteFrom('intake').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
      await db.deleteFrom('heap').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
    },
    async nextClosing() {
      const query = settledHeaps(db).select((is) => is.fn.min('closes_at').as('at'))
      return (await query.executeTakeFirst())?.at ?? undefined
    },
  }
}

/** Open heaps that wait for no file any more. */
function settledHeaps(db: Db): SelectQueryBuilder<Schema, 'heap', object> {
  return db
    .selectFrom('heap')
    .where(isOpen)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('intake')
            .select('intake.id')
            .whereRef('intake.tenant_id', '=', 'heap.tenant_id')
            .whereRef('intake.heap_id', '=', 'heap.id')
            .where('intake.state', '=', 'promised'),
        ),
      ),
    )
}

/** The address is a secret: it stays no longer than the file is awaited. Throws when the file was never promised. */
async function settleIntake(db: Db, row: IntakeRow): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('intake')
    .set({
      state: row.state,
      url: row.state === 'promised' ? (row.url ?? null) : null,
      reason: row.reason ?? null,
      file_id: row.fileId ?? null,
      again: row.again ? 1 : 0,
    })
    .where('tenant_id', '=', row.tenantId)
    .where('id', '=', row.id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Error(`file ${row.id} was never promised`)
}

async function saveHeap(db: Db, heap: HeapRow): Promise<void> {
  const known = {
    claim_id: heap.claimId ?? null,
    item_id: heap.itemId ?? null,
    closes_at: heap.closesAt,
    state: heap.state,
  }
  const key = { tenant_id: heap.tenantId, id: heap.id, person_id: heap.personId, conversation_id: heap.conversationId }
  await db
    .insertInto('heap')
    .values({ ...known, ...key })
    .onConflict((there) => there.columns(['tenant_id', 'id']).doUpdateSet(known))
    .execute()
}
