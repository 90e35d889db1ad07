import { type CompiledQuery, Kysely, sql } from 'kysely'
import { Client } from 'pg'
import type { NoticeRow, ReminderRow } from '../../../bot/claims/ports'
import { claimBodies } from '../../../bot/store/claimBodies'
import { migratePostgres } from '../../../bot/store/migrations/migratePostgres'
import { PostgresConnection } from '../../../bot/store/postgresConnection'
import { postgresDialect } from '../../../bot/store/postgresDialect'
import type { Schema } from '../../../bot/store/schema'
import { tablesOn } from '../../../bot/store/tablesOn'
import { ask, documentationRequest } from '../../support/documentationRequests'
import { describeOnPostgres, tempPostgres } from './tempPostgres'

/** Waits for later than any test asks for. */
const later = 4_000_000_000_000
const row = { tenantId: 't1', id: 'r1', attempts: 1 } as ReminderRow
const plan = [{ kind: 'claim-by' as const, subject: '7', dueAt: 1, deadline: '2027-02-12' }]

describeOnPostgres('reminders in PostgreSQL, before and after it has counted its rows', () => {
  const { schema } = tempPostgres()
  let client: Client
  afterEach(() => client.end())

  /** Many who wait for later, in one tenant as well as in all. */
  async function waiting(db: Kysely<Schema>): Promise<void> {
    await sql`insert into reminder (tenant_id, id, claim_id, person_id, kind, subject, deadline, due_at, next_at, state, attempts)
      select 't' || n % 4, 'r' || n, 'c' || n / 8, 'p' || n % 100, 'claim-by', n::text, '2096-10-09', ${sql.lit(later)}, ${sql.lit(later)} + n, 'due', 0
      from generate_series(1, 20000) n`.execute(db)
  }

  /** What reading a query needs of each table: how, and how many rows it threw away. */
  async function readsOf(asked: CompiledQuery[], use: () => Promise<unknown>): Promise<string[]> {
    asked.length = 0
    await use()
    const reads: string[] = []
    for (const { sql: text, parameters } of asked.splice(0)) {
      await client.query('begin')
      const { rows } = await client.query(`explain (analyze, costs off, timing off) ${text}`, [...parameters])
      await client.query('rollback')
      const lines = rows.map((line: Record<string, string>) => line['QUERY PLAN'] ?? '')
      reads.push(...lines.filter((line) => /Scan .*on reminder|Rows Removed by/.test(line)))
    }
    return reads
  }

  test('nothing reads what waits for later', async () => {
    const url = await schema()
    await migratePostgres(url, 1)
    client = new Client({ connectionString: url })
    await client.connect()
    const asked: CompiledQuery[] = []
    const dialect = postgresDialect(new PostgresConnection(client))
    const db = new Kysely<Schema>({ dialect, log: ({ query }) => void asked.push(query) })
    const { reminders } = tablesOn(db, claimBodies())
    await waiting(db)
    const uses: Record<string, () => Promise<unknown>> = {
      tenantsDue: () => reminders.tenantsDue(5),
      lease: () => reminders.lease('t1', 5, 60, 5),
      nextDueAt: () => reminders.nextDueAt(),
      holds: () => reminders.holds(row),
      finish: () => reminders.finish(row, { retryAt: later, reason: '503' }),
      upcoming: () => reminders.upcoming('t1', 'p1', 5),
      parked: () => reminders.parked('t1', 5),
      resume: () => reminders.resume('t1', later, 'p1'),
      plan: () => reminders.replace('t1', 'c5', 'p1', plan),
      cancel: () => reminders.replace('t1', 'c5', 'p1', []),
      list: () => reminders.list('t1', 'c9'),
    }
    for (const counted of [false, true]) {
      if (counted) await client.query('analyze reminder')
      await reminders.replace('t1', 'due', 'p1', plan)
      for (const [name, use] of Object.entries(uses)) {
        const reads = await readsOf(asked, use)
        const wasteful = reads.filter((line) => line.includes('Seq Scan') || removedIn(line) > 100)
        expect([name, counted, wasteful]).toEqual([name, counted, []])
        expect([name, reads.length > 0]).toEqual([name, true])
      }
    }
  })
})

describeOnPostgres('documentation requests in PostgreSQL, once it has counted its rows', () => {
  const { schema } = tempPostgres()

  /** Most are answered, told or of somebody else; what is asked for here is a handful. */
  async function fill(db: Kysely<Schema>): Promise<void> {
    const state = sql`case when n % 400 = 0 then 'open' else 'answered' end`
    await sql`insert into request (tenant_id, id, claim_id, version, state, package_sha256, body)
      select 't' || n % 4, 'r' || n, 'c' || n / 8, 1, ${state}, case when n % 2 = 0 then 's' || n end, ${JSON.stringify(documentationRequest().body)}
      from generate_series(1, 20000) n`.execute(db)
    const asked = sql`case when n % 400 = 0 then 'asked' else 'answered' end`
    await sql`insert into ask (tenant_id, id, claim_id, item_id, person_id, asked_by, version, state, body)
      select 't' || n % 4, 'a' || n, 'c' || n / 8, 'i', 'p' || n % 100, 'q', 1, ${asked}, ${JSON.stringify(ask().body)}
      from generate_series(1, 20000) n`.execute(db)
    await sql`insert into notice (tenant_id, id, person_id, notice, next_at, attempts)
      select 't' || n % 4, 'n' || n, 'p' || n % 100, '{"what":"ask","askId":"a1"}', ${sql.lit(later)} + n, 1
      from generate_series(1, 20000) n`.execute(db)
    await sql`analyze request, ask, notice`.execute(db)
  }

  test('nothing reads what is answered, or waits for later', async () => {
    const url = await schema()
    await migratePostgres(url, 1)
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      const asked: CompiledQuery[] = []
      const dialect = postgresDialect(new PostgresConnection(client))
      const db = new Kysely<Schema>({ dialect, log: ({ query }) => void asked.push(query) })
      const { requests, asks, notices, files } = tablesOn(db, claimBodies())
      await fill(db)
      const notice = { tenantId: 't1', id: 'n1', attempts: 1 } as NoticeRow
      const uses: Record<string, () => Promise<unknown>> = {
        request: () => requests.find('t1', 'r1'),
        ofClaim: () => requests.listOfClaim('t1', 'c5'),
        open: () => requests.listOpen('t0'),
        packed: () => files.isReferenced('s3'),
        ask: () => asks.find('t1', 'a1'),
        asksOfClaim: () => asks.listOfClaim('t1', 'c5'),
        openOf: () => asks.openOf('t0', 'p0'),
        due: () => notices.due(5, 50),
        nextAt: () => notices.nextAt(),
        remove: () => notices.remove(notice),
        postpone: () => notices.postpone(notice, later),
      }
      for (const [name, use] of Object.entries(uses)) {
        asked.length = 0
        await use()
        for (const { sql: text, parameters } of asked.splice(0)) {
          const { rows } = await client.query(`explain (costs off) ${text}`, [...parameters])
          const plan = rows.map((line: Record<string, string>) => line['QUERY PLAN'] ?? '').join('\n')
          const reads = plan.match(/Seq Scan on (request|ask|notice)/)?.[0]
          expect([name, reads]).toEqual([name, undefined])
          expect([name, /Scan.* on /.test(plan)]).toEqual([name, true])
        }
      }
    } finally {
      await client.end()
    }
  })
})

const removedIn = (line: string): number => Number(/Rows Removed by [^:]+: (\d+)/.exec(line)?.[1] ?? 0)
