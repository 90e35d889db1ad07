import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import { type ClientBase, DatabaseError } from 'pg'
import { bindValue } from './bindValue'
import { inTurn } from './inTurn'
import { statementName } from './statementName'

const changes = ['INSERT', 'UPDATE', 'DELETE']

/**
 * One connection to PostgreSQL. Statements are prepared under a name; values are judged as the embedded engine judges
 * them, so that both refuse the same.
 */
export class PostgresConnection implements DatabaseConnection {
  #broken = false
  /** Its driver takes one statement at a time. */
  readonly #inTurn = inTurn()

  constructor(readonly client: ClientBase) {
    client.once('end', () => this.#break())
    client.once('error', () => this.#break())
  }

  /** Whether it is good for nothing any more: it ended, or a statement on it got no answer. */
  get broken(): boolean {
    return this.#broken
  }

  /** Every read in the transaction sees the same moment; whoever changes what was changed since fails, and is run again. */
  async begin(): Promise<void> {
    await this.command('begin isolation level repeatable read')
  }

  /** Runs a statement that has neither parameters nor rows. */
  async command(sql: string): Promise<void> {
    await this.#watched(() => this.client.query(sql))
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const values = parameters.map((value, index) => bindValue(value, index + 1, sql))
    const name = statementName(sql)
    const query = { text: sql, values, ...(name ? { name } : {}) }
    const { command, rowCount, rows } = await this.#watched(() => this.client.query(query))
    return { rows, ...(changes.includes(command) ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) }
  }

  // biome-ignore lint/correctness/useYield: Kysely's interface asks for a generator; nothing here streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('this driver does not stream')
  }

  #break(): void {
    this.#broken = true
  }

  /** A fault that the database itself tells of leaves the connection whole; any other leaves it in an unknown state. */
  async #watched<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await this.#inTurn(ask)
    } catch (fault) {
      if (!(fault instanceof DatabaseError) || fault.severity !== 'ERROR') this.#break()
      throw fault
    }
  }
}
