import { CompiledQuery } from 'kysely'
import { Client } from 'pg'
import { PostgresConnection } from '../../../bot/store/postgresConnection'
import { postgresSettings } from '../../../bot/store/postgresPool'
import { describeOnPostgres, testDatabaseUrl } from './tempPostgres'

describeOnPostgres('a connection to PostgreSQL', () => {
  let client: Client
  let connection: PostgresConnection
  beforeEach(async () => {
    client = new Client(postgresSettings(testDatabaseUrl ?? '', 'claimwell test'))
    client.on('error', () => undefined)
    await client.connect()
    connection = new PostgresConnection(client)
  })
  afterEach(() => client.end().catch(() => undefined))

  const ask = (text: string, ...values: unknown[]) => connection.executeQuery(CompiledQuery.raw(text, values))

  test('prepares a statement once, however often it is asked', async () => {
    const text = 'select $1::text as word'
    const words = await Promise.all(['one', 'two', 'three'].map((word) => ask(text, word)))
    expect(words.map(({ rows }) => rows)).toEqual([[{ word: 'one' }], [{ word: 'two' }], [{ word: 'three' }]])
    const { rows } = await client.query(
      'select statement, generic_plans + custom_plans as runs from pg_prepared_statements',
    )
    expect(rows).toEqual([{ statement: text, runs: 3 }])
  })

  test('reads times and sizes as numbers', async () => {
    expect((await ask('select $1::bigint as at', Number.MAX_SAFE_INTEGER)).rows).toEqual([
      { at: Number.MAX_SAFE_INTEGER },
    ])
  })

  test('is of use after a fault of a statement, and of none after it ended', async () => {
    await expect(ask('select 1 / 0')).rejects.toThrow('division by zero')
    expect(connection.broken).toBe(false)
    await expect(ask('select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow()
    expect(connection.broken).toBe(true)
  })
})
