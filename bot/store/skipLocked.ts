import { PostgresAdapter, type SelectQueryBuilder } from 'kysely'
import type { Db, Schema } from './schema'

/**
 * The rows of a query, locked, without those that another instance has locked: several may then take rows at the same
 * time and nobody waits. The embedded engine has one writer, where nobody else can have locked any.
 */
export function skipLocked<T extends keyof Schema, O>(
  db: Db,
  rows: SelectQueryBuilder<Schema, T, O>,
): SelectQueryBuilder<Schema, T, O> {
  return db.getExecutor().adapter instanceof PostgresAdapter ? rows.forUpdate().skipLocked() : rows
}
