import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import Database from 'libsql'
import { bindValue } from './bindValue'

interface Prepared {
  statement: Database.Statement<unknown[]>
  givesRows: boolean
}

/** Lists of ids make a text per length; beyond this many the cache starts anew. */
const mostPrepared = 500
/** The log is copied into the database at 16 MB, not at 4: a claim that changes often is then copied once, not often. */
const logPages = 4000

/**
 * One open handle on a SQLite file: write-ahead log, every commit on the disk before it returns, foreign keys checked.
 * A reader's handle refuses to write. The calls of libsql are synchronous, so a query has run when the call returns.
 * What only SQLite understands is in this file.
 */
export class LibsqlConnection implements DatabaseConnection {
  readonly #database: Database.Database
  readonly #prepared = new Map<string, Prepared>()

  constructor(file: string, use: 'write' | 'read') {
    // Milliseconds to wait for another process, such as a backup, that holds the file.
    this.#database = new Database(file, { timeout: 5000 })
    this.#database.exec('pragma journal_mode = wal')
    this.#database.exec('pragma synchronous = full')
    this.#database.exec('pragma foreign_keys = on')
    this.#database.exec(`pragma wal_autocheckpoint = ${logPages}`)
    if (use === 'read') this.#database.exec('pragma query_only = on')
  }

  /** Takes the write lock at once: a transaction that starts by reading could not wait for it later. */
  begin(): void {
    this.command('begin immediate')
  }

  /** Runs a statement that has neither parameters nor rows. */
  command(sql: string): void {
    this.#prepare(sql).statement.run([])
  }

  /** True between `begin` and the end of the transaction, however it ended. */
  get inTransaction(): boolean {
    return this.#database.inTransaction
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const values = query.parameters.map((value, index) => bindValue(value, index + 1, query.sql))
    const { statement, givesRows } = this.#prepare(query.sql)
    if (givesRows) return { rows: statement.all(values) as R[] }
    return { rows: [], numAffectedRows: BigInt(statement.run(values).changes) }
  }

  // biome-ignore lint/correctness/useYield: Kysely's interface asks for a generator; nothing here streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('this driver does not stream')
  }

  /** Closes the handle; an open transaction is rolled back by the engine. */
  close(): void {
    this.#prepared.clear()
    this.#database.close()
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql)
    if (known) return known
    if (this.#prepared.size >= mostPrepared) this.#prepared.clear()
    const statement = this.#database.prepare(sql)
    const prepared = { statement, givesRows: statement.reader }
    this.#prepared.set(sql, prepared)
    return prepared
  }
}
