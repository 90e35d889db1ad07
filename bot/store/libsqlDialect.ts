import { type Dialect, type Driver, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { LibsqlConnection } from './libsqlConnection'

/**
 * Kysely on one connection that is open already. Queries are not queued: each has run when its call returns.
 * A transaction inside a transaction is refused by the engine.
 */
export function libsqlDialect(connection: LibsqlConnection): Dialect {
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: async () => connection.begin(),
    commitTransaction: async () => connection.command('commit'),
    rollbackTransaction: async () => connection.command('rollback'),
    destroy: async () => connection.close(),
  }
  return {
    createDriver: () => driver,
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}
