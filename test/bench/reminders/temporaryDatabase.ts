import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** A schema of its own in the database that `TEST_DATABASE_URL` names. */
export interface TemporaryDatabase {
  url: string
  drop(): Promise<void>
}

/** Makes one; undefined when no database is named. */
export async function temporaryDatabase(): Promise<TemporaryDatabase | undefined> {
  const base = process.env.TEST_DATABASE_URL
  if (!base) return undefined
  const schema = `bench_${randomBytes(6).toString('hex')}`
  await once(base, `create schema ${schema}`)
  const url = new URL(base)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return { url: url.href, drop: () => once(base, `drop schema ${schema} cascade`) }
}

async function once(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
