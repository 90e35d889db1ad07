import { Kysely } from 'kysely'
import { Client, DatabaseError } from 'pg'
import { PostgresConnection } from '../postgresConnection'
import { postgresDialect } from '../postgresDialect'
import { postgresSettings } from '../postgresPool'
import type { Schema } from '../schema'
import { migrate } from './migrate'
import { migrations } from './migrations'

/** A database that is not reached by then is not there. */
const connectionTimeoutMillis = 10_000

/**
 * Brings a PostgreSQL database to the form this version knows. Instances that start at the same time do it one after
 * the other: the first changes it, the others find it done. It may take as long as it takes.
 * @param now epoch ms, recorded with each step
 */
export async function migratePostgres(url: string, now: number): Promise<void> {
  const client = new Client({ ...postgresSettings(url, 'claimwell migration'), connectionTimeoutMillis })
  // What happens to the connection is told by the statement that fails.
  client.on('error', () => undefined)
  try {
    await client.connect().catch(notReached)
    await client.query(`select pg_advisory_lock(hashtextextended('claimwell form of ' || current_schema(), 0))`)
    const connection = new PostgresConnection(client)
    await migrate(new Kysely<Schema>({ dialect: postgresDialect(connection) }), migrations, now)
  } finally {
    // Ends the lock as well.
    await client.end().catch(() => undefined)
  }
}

/** Said in words, as the network says it in several errors at once or in none. */
function notReached(cause: unknown): never {
  if (cause instanceof DatabaseError) throw cause
  const { code } = Object(cause) as { code?: unknown }
  throw new Error(`the database at DATABASE_URL is not reached${code ? ` (${code})` : ''}`, { cause })
}
