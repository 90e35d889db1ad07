import type { KyselyPlugin } from 'kysely'
import type { Tables } from '../claims/ports'
import type { ClaimBodies } from './claimBodies'
import type { UnitHandle } from './groupCommit'
import type { Db } from './schema'
import { tablesOn } from './tablesOn'

/**
 * Tables for one unit of work. After `close` they throw: a query that comes late, out of work that took too long or
 * was not awaited, would otherwise slip into the transaction of somebody else.
 */
export function unitTables(db: Db, bodies: ClaimBodies): UnitHandle<Tables> {
  let open = true
  const gate: KyselyPlugin = {
    transformQuery({ node }) {
      if (!open) throw new Error('these tables were used after their write had ended')
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return {
    tables: tablesOn(db.withPlugin(gate), bodies),
    close() {
      open = false
    },
  }
}
