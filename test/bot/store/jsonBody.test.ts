import { Kysely, sql } from 'kysely'
import { claimBodies } from '../../../bot/store/claimBodies'
import { LibsqlConnection } from '../../../bot/store/libsqlConnection'
import { libsqlDialect } from '../../../bot/store/libsqlDialect'
import { migrate } from '../../../bot/store/migrations/migrate'
import { migrations } from '../../../bot/store/migrations/migrations'
import type { Schema } from '../../../bot/store/schema'
import { tablesOn } from '../../../bot/store/tablesOn'
import { ask, documentationRequest } from '../../support/documentationRequests'

const db = new Kysely<Schema>({ dialect: libsqlDialect(new LibsqlConnection(':memory:', 'write')) })
const { requests, asks } = tablesOn(db, claimBodies())

beforeAll(async () => {
  await migrate(db, migrations, 1)
  await requests.insert(documentationRequest())
  await asks.insert(ask())
  await sql`update request set body = '{"v":2,"text":"a secret"}'`.execute(db)
  await sql`update ask set body = '{"v":2,"words":"a secret"}'`.execute(db)
})
afterAll(() => db.destroy())

test.each<[string, () => Promise<unknown>]>([
  ['request request-1', () => requests.find('contoso', 'request-1')],
  ['request request-1', () => requests.listOpen('contoso')],
  ['ask ask-1', () => asks.find('contoso', 'ask-1')],
])('a body of another version is an error that names the %s, and shows nothing of it', async (name, read) => {
  const fault = await read().then(String, String)
  expect(fault).toContain(`${name} has a body this version cannot read`)
  expect(fault).toContain('v (invalid_value)')
  expect(fault).not.toContain('secret')
})
