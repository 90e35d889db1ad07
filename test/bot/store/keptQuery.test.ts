import { join } from 'node:path'
import { Kysely } from 'kysely'
import { keptQuery } from '../../../bot/store/keptQuery'
import { LibsqlConnection } from '../../../bot/store/libsqlConnection'
import { libsqlDialect } from '../../../bot/store/libsqlDialect'
import type { Schema } from '../../../bot/store/schema'
import { tempStores } from './tempStores'

const { directory } = tempStores()

function database() {
  const connection = new LibsqlConnection(join(directory(), 'a.db'), 'write')
  connection.command('create table command (tenant_id text, key text, outcome text, at integer)')
  connection.command("insert into command values ('contoso', 'one', 'first', 1), ('contoso', 'two', 'second', 2)")
  return new Kysely<Schema>({ dialect: libsqlDialect(connection) })
}

test('a query is built once a database and answers by the values of each run', async () => {
  let built = 0
  const outcomeOf = keptQuery((db, { key, tenantId }: { key: string; tenantId: string }) => {
    built += 1
    return db.selectFrom('command').select('outcome').where('tenant_id', '=', tenantId).where('key', '=', key).limit(1)
  })
  const [first, second] = [database(), database()]
  const outcomes = ['one', 'two', 'three'].map((key) => outcomeOf(first, { key, tenantId: 'contoso' }))
  expect((await Promise.all(outcomes)).map(({ rows }) => rows)).toEqual([
    [{ outcome: 'first' }],
    [{ outcome: 'second' }],
    [],
  ])
  expect((await outcomeOf(second, { key: 'two', tenantId: 'contoso' })).rows).toEqual([{ outcome: 'second' }])
  expect(built).toBe(2)
  await Promise.all([first.destroy(), second.destroy()])
})

test('a query that would look at a value while it is built is refused', async () => {
  const db = database()
  const like = keptQuery((on, { key }: { key: string }) =>
    on.selectFrom('command').select('at').where('key', 'like', `${key}%`),
  )
  const json = keptQuery((on, { key }: { key: string }) =>
    on
      .selectFrom('command')
      .select('at')
      .where('key', '=', JSON.stringify([key])),
  )
  for (const query of [like, json]) await expect(query(db, { key: 'o' })).rejects.toThrow('key has no value')
  await db.destroy()
})
