import { Kysely, sql } from 'kysely'
import { LibsqlConnection } from '../../../../bot/store/libsqlConnection'
import { libsqlDialect } from '../../../../bot/store/libsqlDialect'
import { migrate } from '../../../../bot/store/migrations/migrate'
import type { Migration } from '../../../../bot/store/migrations/migration'
import { migrations } from '../../../../bot/store/migrations/migrations'
import type { Schema } from '../../../../bot/store/schema'

let db: Kysely<Schema>
beforeEach(() => {
  db = new Kysely<Schema>({ dialect: libsqlDialect(new LibsqlConnection(':memory:', 'write')) })
})
afterEach(() => db.destroy())

const tables = async () => (await db.introspection.getTables()).map(({ name }) => name)

const step = (number: number, name: string): Migration => ({
  number,
  name,
  up: async (at) => void (await at.schema.createTable(name).addColumn('a', 'text').execute()),
})

test('the steps are numbered from one without a gap', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
})

test('a second run changes nothing', async () => {
  expect(await migrate(db, migrations, 1)).toEqual(['claims', 'reminders', 'files', 'people'])
  const before = await sql`select * from sqlite_schema`.execute(db)
  expect(await migrate(db, migrations, 2)).toEqual([])
  expect((await sql`select * from sqlite_schema`.execute(db)).rows).toEqual(before.rows)
})

test('a later version adds its steps to what is there', async () => {
  await migrate(db, [step(1, 'one')], 1)
  await db
    .insertInto('one' as never)
    .values({ a: 'kept' } as never)
    .execute()
  expect(await migrate(db, [step(1, 'one'), step(2, 'two')], 2)).toEqual(['two'])
  expect(await tables()).toEqual(['migration', 'one', 'two'])
  expect((await sql`select a from one`.execute(db)).rows).toEqual([{ a: 'kept' }])
})

test('a step that fails leaves the database as it was', async () => {
  const failing: Migration = { number: 2, name: 'failing', up: () => Promise.reject(new Error('no room')) }
  await expect(migrate(db, [step(1, 'one'), failing], 1)).rejects.toThrow('no room')
  expect(await tables()).toEqual(['migration'])
  expect(await migrate(db, [step(1, 'one')], 2)).toEqual(['one'])
})

test('every table has the tenant first in its key', async () => {
  await migrate(db, migrations, 1)
  for (const table of (await tables()).filter((name) => name !== 'migration')) {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table}) where pk = 1`.execute(db)
    expect([table, rows]).toEqual([table, [{ name: 'tenant_id' }]])
  }
})
