import { join } from 'node:path'
import { CompiledQuery, Kysely, sql } from 'kysely'
import { LibsqlConnection } from '../../../bot/store/libsqlConnection'
import { libsqlDialect } from '../../../bot/store/libsqlDialect'
import { tempStores } from './tempStores'

const { directory } = tempStores()
const raw = (text: string) => CompiledQuery.raw(text)

test('a commit is on the disk before it returns', async () => {
  const connection = new LibsqlConnection(join(directory(), 'a.db'), 'write')
  expect((await connection.executeQuery(raw('pragma journal_mode'))).rows).toEqual([{ journal_mode: 'wal' }])
  expect((await connection.executeQuery(raw('pragma synchronous'))).rows).toEqual([{ synchronous: 2 }])
  expect((await connection.executeQuery(raw('pragma foreign_keys'))).rows).toEqual([{ foreign_keys: 1 }])
  connection.close()
})

test('a reader sees what is committed, and nothing else, and cannot write', async () => {
  const file = join(directory(), 'a.db')
  const writer = new LibsqlConnection(file, 'write')
  const reader = new LibsqlConnection(file, 'read')
  writer.command('create table t (a integer)')
  const seen = async () => (await reader.executeQuery(raw('select a from t'))).rows
  writer.begin()
  await writer.executeQuery(raw('insert into t values (1)'))
  expect(writer.inTransaction).toBe(true)
  expect(await seen()).toEqual([])
  writer.command('commit')
  expect(writer.inTransaction).toBe(false)
  expect(await seen()).toEqual([{ a: 1 }])
  await expect(reader.executeQuery(raw('insert into t values (2)'))).rejects.toThrow('readonly')
  reader.close()
  writer.close()
})

test('a failed transaction leaves nothing, and one inside another is refused', async () => {
  const db = new Kysely<object>({ dialect: libsqlDialect(new LibsqlConnection(':memory:', 'write')) })
  await sql`create table t (a integer)`.execute(db)
  const nested = db.transaction().execute(async (outer) => {
    await sql`insert into t values (1)`.execute(outer)
    await db.transaction().execute(async () => {})
  })
  await expect(nested).rejects.toThrow('within a transaction')
  expect((await sql`select * from t`.execute(db)).rows).toEqual([])
  await db.destroy()
})

test('many different statements work, though not all are kept prepared', async () => {
  const connection = new LibsqlConnection(':memory:', 'write')
  for (let n = 0; n < 1_100; n++) {
    expect((await connection.executeQuery(raw(`select ${n} as n`))).rows).toEqual([{ n }])
  }
  connection.close()
})
