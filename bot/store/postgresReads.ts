import type { CompiledQuery, QueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { PostgresConnection } from './postgresConnection'
import type { TransactionalConnection } from './postgresDialect'
import { postgresFault } from './postgresFault'
import { type Attempt, retried } from './retried'

/** Reads, each on a connection of its own; one whose connection was lost is asked again. Writing is refused. */
export class PostgresReads implements TransactionalConnection {
  readonly #connections = new WeakMap<PoolClient, PostgresConnection>()

  constructor(private readonly pool: Pool) {}

  async begin(): Promise<void> {
    throw new Error('readers begin no transaction')
  }

  async command(sql: string): Promise<void> {
    throw new Error(`readers only read: ${sql}`)
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (query.query.kind !== 'SelectQueryNode') throw new Error(`this is readonly: ${query.sql}`)
    return await retried(() => this.#attempt<R>(query))
  }

  // biome-ignore lint/correctness/useYield: Kysely's interface asks for a generator; nothing here streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('this driver does not stream')
  }

  async #attempt<R>(query: CompiledQuery): Promise<Attempt<QueryResult<R>>> {
    let client: PoolClient
    try {
      client = await this.pool.connect()
    } catch (fault) {
      return postgresFault(fault, true)
    }
    const connection = this.#connections.get(client) ?? new PostgresConnection(client)
    this.#connections.set(client, connection)
    try {
      return { value: await connection.executeQuery<R>(query) }
    } catch (fault) {
      return postgresFault(fault, connection.broken)
    } finally {
      client.release(connection.broken)
    }
  }
}
