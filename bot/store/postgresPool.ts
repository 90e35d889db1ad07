import { Pool, type PoolConfig, TypeOverrides, types } from 'pg'

export interface PostgresPoolNeeds {
  /** Address of the database, with its password: it is never logged. */
  url: string
  warn(message: string, fault: unknown): void
  /** A statement may take so long, in ms. */
  answerMs: number
}

/** So many statements run at once; each instance has two connections more, for its locks and for news of the others. */
const mostConnections = 10

/** What every connection of ours is opened with. Times and sizes are numbers here: all of ours fit. */
export function postgresSettings(url: string, name: string): PoolConfig {
  const ours = new TypeOverrides()
  ours.setTypeParser(types.builtins.INT8, Number)
  return {
    connectionString: url,
    application_name: name,
    types: ours,
    keepAlive: true,
  }
}

/**
 * Connections for units of work and for reading. A statement that gets no answer fails, a transaction that was left
 * open ends. A connection that dies is told of, not fatal: without its listeners a restart of the database would end
 * the process.
 */
export function postgresPool({ url, warn, answerMs }: PostgresPoolNeeds): Pool {
  const pool = new Pool({
    ...postgresSettings(url, 'claimwell'),
    max: mostConnections,
    connectionTimeoutMillis: answerMs,
    query_timeout: answerMs,
    statement_timeout: answerMs,
    idle_in_transaction_session_timeout: 2 * answerMs,
  })
  pool.on('error', (fault) => warn('an idle connection to the database ended', fault))
  // One that is in use tells whoever uses it by the statement that fails; the event still needs a listener.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
