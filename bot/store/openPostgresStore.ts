import { Kysely } from 'kysely'
import type { Store } from '../claims/ports'
import { faultOf } from '../faultOf'
import { callAfter } from './callAfter'
import { claimBodies } from './claimBodies'
import { migratePostgres } from './migrations/migratePostgres'
import { newsChannel } from './newsChannel'
import { postgresDialect } from './postgresDialect'
import { PostgresLocks } from './postgresLocks'
import { PostgresNews } from './postgresNews'
import { postgresPool } from './postgresPool'
import { PostgresReads } from './postgresReads'
import { PostgresUnits } from './postgresUnits'
import type { Schema } from './schema'
import { tablesOn } from './tablesOn'

export interface PostgresStoreOptions {
  /** Where the database is, with its password: it is never logged. */
  url: string
  log?: { warn(fields: object, message: string): void }
  /** Epoch ms; recorded with the database's form. */
  now?: () => number
  /** Calls back after `ms` unless the returned function is called first. */
  after?: (ms: number, call: () => void) => () => void
  /** What gets no answer is given up after this, in ms. */
  answerMs?: number
  /** How long the order of turns across instances is waited for, in ms. */
  patienceMs?: number
}

/** Longer than any statement of ours takes, and short enough that somebody who waits still gets a word. */
const usualAnswerMs = 4000
/** What an order protects has its version check besides. */
const usualPatienceMs = 15_000

/** The store in PostgreSQL. `commits` counts the transactions since the start. */
export interface PostgresStore extends Store {
  readonly commits: number
}

const codeOf = (fault: unknown) => (Object(fault) as { code?: unknown }).code

/**
 * Opens a PostgreSQL database that other instances may use as well, bringing its form up to date.
 * Throws when it is not reached, or when a newer version wrote it.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { url, now = Date.now, after = callAfter, answerMs = usualAnswerMs, patienceMs = usualPatienceMs } = options
  // Faults of the driver carry the whole connection with them: only what they are is told.
  const warn = (message: string, fault: unknown) =>
    options.log?.warn({ ...faultOf(fault), code: codeOf(fault) }, message)
  await migratePostgres(url, now())
  const pool = postgresPool({ url, warn, answerMs })
  const bodies = claimBodies()
  const channel = await newsChannel(pool).catch(async (fault) => {
    await pool.end()
    throw fault
  })
  const units = new PostgresUnits({ pool, bodies, channel, after, warn })
  const reader = new Kysely<Schema>({ dialect: postgresDialect(new PostgresReads(pool)) })
  const locks = new PostgresLocks({ url, warn, answerMs, patienceMs })
  const news = new PostgresNews({ url, channel, warn, answerMs, after })
  const close = async () => {
    await units.close()
    await news.close()
    await locks.close()
    await pool.end()
  }
  let closed: Promise<void> | undefined
  return {
    reader: tablesOn(reader, bodies),
    write: (work) => units.write(work),
    listen: (heard) => news.listen(heard),
    shared: true,
    exclusively: (name, work) => locks.exclusively(name, work),
    inOrder: (name, work) => locks.inOrder(name, work),
    async check() {
      await reader.selectFrom('migration').select('number').limit(1).execute()
    },
    close: () => {
      closed ??= close()
      return closed
    },
    get commits() {
      return units.commits
    },
  }
}
