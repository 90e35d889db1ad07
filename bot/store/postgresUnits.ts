import { Kysely } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Announce, Tables } from '../claims/ports'
import type { ClaimBodies } from './claimBodies'
import { commitSaying } from './commitSaying'
import { unitLimitMs } from './groupCommit'
import { PostgresConnection } from './postgresConnection'
import { postgresDialect } from './postgresDialect'
import { postgresFault } from './postgresFault'
import { type Attempt, retried } from './retried'
import type { Db, Schema } from './schema'
import { unitTables } from './unitTables'

export interface PostgresUnitsNeeds {
  pool: Pool
  bodies: ClaimBodies
  /** Where what is announced is heard. */
  channel: string
  /** Calls back after `ms` unless the returned function is called first. */
  after(ms: number, call: () => void): () => void
  warn(message: string, fault: unknown): void
}

type Work<R> = (tables: Tables, announce: Announce) => Promise<R>

interface Line {
  connection: PostgresConnection
  db: Db
}

/**
 * Units of work, each in a transaction of its own. One that met another at the same row, or whose connection was lost
 * before its commit was sent, is run again. A commit whose answer was lost is not: it may have been kept.
 */
export class PostgresUnits {
  readonly #needs: PostgresUnitsNeeds
  readonly #lines = new WeakMap<PoolClient, Line>()
  readonly #running = new Set<Promise<unknown>>()
  #closed = false
  #commits = 0

  constructor(needs: PostgresUnitsNeeds) {
    this.#needs = needs
  }

  /** How many transactions were committed since the start. */
  get commits(): number {
    return this.#commits
  }

  /** Rejects with what `work` threw, with a fault of the engine, or when it all takes longer than `unitLimitMs`. */
  async write<R>(work: Work<R>): Promise<R> {
    if (this.#closed) throw new Error('the store is closed')
    const done = this.#limited((over) => retried(() => this.#attempt(work, over), over))
    const settled = done.catch(() => undefined).finally(() => this.#running.delete(settled))
    this.#running.add(settled)
    return await done
  }

  /** Refuses further units and resolves when those already given have ended. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#running)
  }

  async #limited<R>(run: (over: AbortSignal) => Promise<R>): Promise<R> {
    const over = new AbortController()
    let cancel = () => {}
    const late = new Promise<never>((_, reject) => {
      cancel = this.#needs.after(unitLimitMs, () => {
        const fault = new Error(`a write took longer than ${unitLimitMs} ms: does it await more than its tables?`)
        this.#needs.warn('a write was undone', fault)
        over.abort()
        reject(fault)
      })
    })
    return await Promise.race([run(over.signal), late]).finally(() => cancel())
  }

  async #attempt<R>(work: Work<R>, over: AbortSignal): Promise<Attempt<R>> {
    let client: PoolClient
    try {
      client = await this.#needs.pool.connect()
    } catch (fault) {
      return postgresFault(fault, true)
    }
    const { connection, db } = this.#lineOf(client)
    // Ends what still runs on it, and with it the transaction.
    const release = once((broken: boolean) => client.release(broken))
    const abandon = () => release(true)
    over.addEventListener('abort', abandon)
    try {
      if (over.aborted) return { fault: new Error('a write came too late') }
      return await this.#transaction(work, connection, db)
    } finally {
      over.removeEventListener('abort', abandon)
      release(connection.broken)
    }
  }

  async #transaction<R>(work: Work<R>, connection: PostgresConnection, db: Db): Promise<Attempt<R>> {
    const handle = unitTables(db, this.#needs.bodies)
    const words: string[] = []
    let committing = false
    try {
      await connection.begin()
      const value = await work(handle.tables, (word) => void words.push(word))
      handle.close()
      committing = true
      await connection.command(commitSaying(words, this.#needs.channel))
      this.#commits += 1
      return { value }
    } catch (fault) {
      handle.close()
      if (!connection.broken) await connection.command('rollback').catch(() => undefined)
      return postgresFault(fault, connection.broken && !committing)
    }
  }

  #lineOf(client: PoolClient): Line {
    const known = this.#lines.get(client)
    if (known) return known
    const connection = new PostgresConnection(client)
    const line = { connection, db: new Kysely<Schema>({ dialect: postgresDialect(connection) }) }
    this.#lines.set(client, line)
    return line
  }
}

function once<A>(call: (argument: A) => void): (argument: A) => void {
  let called = false
  return (argument) => {
    if (!called) call(argument)
    called = true
  }
}
