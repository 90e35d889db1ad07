import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { openPostgresStore, type PostgresStore, type PostgresStoreOptions } from '../../../bot/store/openPostgresStore'

/** Where the tests' PostgreSQL is, if there is one. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL

/** `describe` where there is a PostgreSQL to test on; elsewhere a skipped one, and a line that says so. */
export const describeOnPostgres: (name: string, tests: () => void) => void = (name, tests) => {
  if (testDatabaseUrl === undefined) process.stderr.write(`SKIPPED, since TEST_DATABASE_URL is not set: ${name}\n`)
  const within = testDatabaseUrl === undefined ? describe.skip : describe
  within(name, tests)
}

/** Runs one statement on the tests' PostgreSQL, as its administrator. */
export async function onPostgres<R extends object>(text: string, url = testDatabaseUrl): Promise<R[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<R>(text)).rows
  } finally {
    await client.end()
  }
}

/** Ends every connection of the stores at this address, as a restart of the database does; gives how many there were. */
export async function endConnections(url: string): Promise<number> {
  const name = new URL(url).searchParams.get('application_name')
  const ended = await onPostgres<{ ended: boolean }>(
    `select pg_terminate_backend(pid) as ended from pg_stat_activity where application_name = '${name}'`,
  )
  return ended.length
}

/** Stores in schemas of their own; each test closes and drops what it opened. */
export function tempPostgres() {
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
  })
  /** The address of a new, empty schema. */
  const schema = async (): Promise<string> => {
    const name = `test_${randomUUID().replaceAll('-', '')}`
    await onPostgres(`create schema ${name}`)
    ends.push(() => onPostgres(`drop schema ${name} cascade`))
    const url = new URL(testDatabaseUrl ?? '')
    url.searchParams.set('application_name', name)
    url.searchParams.set('options', `-c search_path=${name}`)
    return url.href
  }
  const open = async (options: Partial<PostgresStoreOptions> = {}): Promise<PostgresStore> => {
    const store = await openPostgresStore({ ...options, url: options.url ?? (await schema()) })
    ends.push(() => store.close())
    return store
  }
  return { schema, open }
}
