import { type Kysely, sql } from 'kysely'
import { claimBodies } from '../../../../bot/store/claimBodies'
import { migrate } from '../../../../bot/store/migrations/migrate'
import type { Migration } from '../../../../bot/store/migrations/migration'
import { migrations } from '../../../../bot/store/migrations/migrations'
import type { Schema } from '../../../../bot/store/schema'
import { tablesOn } from '../../../../bot/store/tablesOn'
import { coOpClaim } from '../../../support/claims'
import { ask, documentationRequest } from '../../../support/documentationRequests'

type Db = Kysely<Schema>

/** An engine, as far as the form of its database is concerned. */
interface Engine {
  /** A new, empty database. */
  open(): Promise<Db>
  /** Names of its tables, in order. */
  tables(db: Db): Promise<string[]>
  /** The first column of a table's key. */
  keyOf(db: Db, table: string): Promise<string | undefined>
}

const step = (number: number, name: string): Migration => ({
  number,
  name,
  up: async (at) => void (await at.schema.createTable(name).addColumn('a', 'text').execute()),
})

/** A reminder and a person as the version before reminders of many kinds kept them. */
async function fillOld(db: Db): Promise<void> {
  await migrate(db, migrations.slice(0, 4), 1)
  const reminder = sql`('t', 'r', 'c', 'p', 'claim-by', 14, '2027-02-12', 100, 200, 'due', 2, '503')`
  await sql`insert into reminder
    (tenant_id, id, claim_id, person_id, kind, days_before, deadline, due_at, next_at, state, attempts, reason)
    values ${reminder}`.execute(db)
  await sql`insert into person (tenant_id, id, name, locale, time_zone) values ('t', 'p', '김', 'ko', 'UTC')`.execute(
    db,
  )
}

/** How every engine's database is brought to the form of this version. */
export function migrateContract({ open, tables, keyOf }: Engine): void {
  test('a second run changes nothing', async () => {
    const db = await open()
    expect(await migrate(db, migrations, 1)).toEqual(migrations.map(({ name }) => name))
    const before = await tables(db)
    expect(await migrate(db, migrations, 2)).toEqual([])
    expect(await tables(db)).toEqual(before)
    const { rows } = await sql<{ at: number }>`select distinct at from migration`.execute(db)
    expect(rows.map(({ at }) => Number(at))).toEqual([1])
  })

  test('a later version adds its steps to what is there', async () => {
    const db = await open()
    await migrate(db, [step(1, 'one')], 1)
    await sql`insert into one (a) values ('kept')`.execute(db)
    expect(await migrate(db, [step(1, 'one'), step(2, 'two')], 2)).toEqual(['two'])
    expect(await tables(db)).toEqual(['migration', 'one', 'two'])
    expect((await sql`select a from one`.execute(db)).rows).toEqual([{ a: 'kept' }])
  })

  test('a step that fails leaves the database as it was', async () => {
    const db = await open()
    const failing: Migration = { number: 2, name: 'failing', up: () => Promise.reject(new Error('no room')) }
    await expect(migrate(db, [step(1, 'one'), failing], 1)).rejects.toThrow('no room')
    expect(await tables(db)).toEqual(['migration'])
    expect(await migrate(db, [step(1, 'one')], 2)).toEqual(['one'])
  })

  test('every table has the tenant first in its key', async () => {
    const db = await open()
    await migrate(db, migrations, 1)
    const names = (await tables(db)).filter((name) => name !== 'migration')
    expect(names.length).toBeGreaterThan(10)
    const keys = await Promise.all(names.map(async (name) => [name, await keyOf(db, name)]))
    expect(keys).toEqual(names.map((name) => [name, 'tenant_id']))
  })

  test('what was planned and who was known before there were many kinds is still there', async () => {
    const db = await open()
    await fillOld(db)
    await migrate(db, migrations, 2)
    const [reminder] = await db.selectFrom('reminder').selectAll().execute()
    const kept = {
      claim_id: 'c',
      person_id: 'p',
      kind: 'claim-by',
      deadline: '2027-02-12',
      state: 'due',
      reason: '503',
    }
    expect(reminder).toMatchObject({ ...kept, subject: '14', attempts: 2 })
    expect(reminder).not.toHaveProperty('days_before')
    const [person] = await db.selectFrom('person').selectAll().execute()
    expect(person).toMatchObject({ name: '김', locale: 'ko', preferences: null, reminded_on: null })
  })

  test('a database of before there were documentation requests keeps what it has and takes them', async () => {
    const db = await open()
    await migrate(db, migrations.slice(0, 5), 1)
    const { tenantId, id, body } = coOpClaim()
    await sql`insert into claim (tenant_id, id, owner_id, version, status, created_at, updated_at, body)
      values (${tenantId}, ${id}, 'p', 1, 'handed-over', 1, 1, ${JSON.stringify(body)})`.execute(db)
    expect(await migrate(db, migrations, 2)).toEqual(migrations.slice(5).map(({ name }) => name))
    const { claims, requests, asks, notices } = tablesOn(db, claimBodies())
    const [request, asked] = [documentationRequest(), ask()]
    await requests.insert(request)
    await asks.insert(asked)
    await notices.add({ tenantId: 't', id: 'n', personId: 'p', notice: { what: 'ask', askId: 'ask-1' }, nextAt: 1 })
    expect((await claims.find(tenantId, id))?.body).toEqual(body)
    expect(await requests.listOpen(request.tenantId)).toEqual([request])
    expect(await asks.openOf(asked.tenantId, asked.personId)).toEqual([asked])
    expect(Number(await notices.nextAt())).toBe(1)
  })
}
