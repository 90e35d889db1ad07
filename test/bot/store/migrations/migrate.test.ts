import { Kysely, sql } from 'kysely'
import { Client } from 'pg'
import { LibsqlConnection } from '../../../../bot/store/libsqlConnection'
import { libsqlDialect } from '../../../../bot/store/libsqlDialect'
import { migrations } from '../../../../bot/store/migrations/migrations'
import { PostgresConnection } from '../../../../bot/store/postgresConnection'
import { postgresDialect } from '../../../../bot/store/postgresDialect'
import type { Schema } from '../../../../bot/store/schema'
import { describeOnPostgres, tempPostgres } from '../tempPostgres'
import { migrateContract } from './migrate.contract'

test('the steps are numbered from one without a gap', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
})

describe('the form of the embedded database', () => {
  const opened: Kysely<Schema>[] = []
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.destroy()
  })
  migrateContract({
    async open() {
      const db = new Kysely<Schema>({ dialect: libsqlDialect(new LibsqlConnection(':memory:', 'write')) })
      opened.push(db)
      return db
    },
    tables: async (db) => (await db.introspection.getTables()).map(({ name }) => name).sort(),
    async keyOf(db, table) {
      const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table}) where pk = 1`.execute(
        db,
      )
      return rows[0]?.name
    },
  })
})

describeOnPostgres('the form of a PostgreSQL database', () => {
  const { schema } = tempPostgres()
  const clients: Client[] = []
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.end()
  })
  migrateContract({
    async open() {
      const client = new Client({ connectionString: await schema() })
      clients.push(client)
      await client.connect()
      return new Kysely<Schema>({ dialect: postgresDialect(new PostgresConnection(client)) })
    },
    async tables(db) {
      const named = sql<{ name: string }>`select tablename as name from pg_tables
        where schemaname = current_schema() order by tablename`
      return (await named.execute(db)).rows.map(({ name }) => name)
    },
    async keyOf(db, table) {
      const { rows } = await sql<{ name: string }>`select column_name as name
        from information_schema.key_column_usage join information_schema.table_constraints
        using (constraint_schema, constraint_name, table_schema, table_name)
        where table_schema = current_schema() and table_name = ${table} and constraint_type = 'PRIMARY KEY'
        and ordinal_position = 1`.execute(db)
      return rows[0]?.name
    },
  })
})
