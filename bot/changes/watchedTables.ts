import type { ReminderRows, Tables } from '../claims/ports'
import type { Touched } from './touched'

/** Plans of funds and requests go by a key with a colon where those of claims have the claim's id. */
const claimOf = (key: string): string | undefined => (key.includes(':') ? undefined : key)

/** The same tables; what is changed through them, and can be seen in a claim or the organisation, is noted. */
export function watchedTables(tables: Tables, touched: Touched): Tables {
  return {
    ...tables,
    claims: watchedClaims(tables.claims, touched),
    history: {
      ...tables.history,
      async append(events) {
        await tables.history.append(events)
        for (const { tenantId, claimId } of events) touched.note(tenantId, claimId)
      },
    },
    requests: watchedOfClaim(tables.requests, touched),
    asks: watchedOfClaim(tables.asks, touched),
    reminders: watchedReminders(tables.reminders, touched),
    intakes: watchedIntakes(tables.intakes, touched),
    funds: {
      ...tables.funds,
      async save(tenantId, fund) {
        await tables.funds.save(tenantId, fund)
        touched.note(tenantId)
      },
      async remove(tenantId, program, usageFrom) {
        await tables.funds.remove(tenantId, program, usageFrom)
        touched.note(tenantId)
      },
    },
    roles: {
      ...tables.roles,
      async save(row) {
        await tables.roles.save(row)
        touched.note(row.tenantId)
      },
    },
  }
}

function watchedClaims(claims: Tables['claims'], touched: Touched): Tables['claims'] {
  return {
    ...claims,
    async insert(claim) {
      await claims.insert(claim)
      touched.note(claim.tenantId, claim.id)
    },
    async update(claim, expected) {
      const done = await claims.update(claim, expected)
      if (done) touched.note(claim.tenantId, claim.id)
      return done
    },
    async remove(tenantId, id) {
      await claims.remove(tenantId, id)
      touched.note(tenantId, id)
    },
  }
}

interface RowsOfClaim<R> {
  insert(row: R): Promise<void>
  update(row: R, expected: number): Promise<boolean>
}

function watchedOfClaim<R extends { tenantId: string; claimId: string }, T extends RowsOfClaim<R>>(
  rows: T & RowsOfClaim<R>,
  touched: Touched,
): T {
  return {
    ...rows,
    async insert(row: R) {
      await rows.insert(row)
      touched.note(row.tenantId, row.claimId)
    },
    async update(row: R, expected: number) {
      const done = await rows.update(row, expected)
      if (done) touched.note(row.tenantId, row.claimId)
      return done
    },
  }
}

/** Of a request's plan nothing is noted when it is written: the request, or its claim, was changed beside it. */
function watchedReminders(reminders: ReminderRows, touched: Touched): ReminderRows {
  return {
    ...reminders,
    async replace(tenantId, key, personId, plan, overdue) {
      await reminders.replace(tenantId, key, personId, plan, overdue)
      if (!key.startsWith('request:')) touched.note(tenantId, claimOf(key))
    },
    async finish(row, end) {
      const done = await reminders.finish(row, end)
      // One that is tried again waits as it did.
      if (!done || 'retryAt' in end) return done
      touched.note(row.tenantId, claimOf(row.claimId))
      if (end.state === 'parked') touched.note(row.tenantId)
      return done
    },
    async resume(tenantId, now, personId) {
      const resumed = await reminders.resume(tenantId, now, personId)
      if (resumed > 0) touched.note(tenantId)
      return resumed
    },
  }
}

/** A claim shows which files are on their way to it. */
function watchedIntakes(intakes: Tables['intakes'], touched: Touched): Tables['intakes'] {
  return {
    ...intakes,
    async promise(heap, rows) {
      const promised = await intakes.promise(heap, rows)
      const { tenantId, claimId } = promised.heap
      if (promised.added > 0 && claimId !== undefined) touched.note(tenantId, claimId)
      return promised
    },
    async settle(row) {
      await intakes.settle(row)
      const claimId = (await intakes.heap(row.tenantId, row.heapId))?.claimId
      if (claimId !== undefined) touched.note(row.tenantId, claimId)
    },
  }
}
