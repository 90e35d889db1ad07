import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import Database from 'libsql'
import { Client } from 'pg'
import type { Store } from '../../../bot/claims/ports'
import { openPostgresStore } from '../../../bot/store/openPostgresStore'
import { openStore } from '../../../bot/store/openStore'
import type { PlannedReminder } from '../../../rules/reminders/plannedReminder'
import { spread } from '../spread'
import type { Target } from '../targets'
import { temporaryDatabase } from './temporaryDatabase'

/** One engine that can be filled with rows that wait for later, and opened as the product opens it. */
interface Engine {
  name: string
  open(): Promise<Store>
  /** Rows from one number up to another; six a claim. */
  fill(from: number, to: number): Promise<void>
  /** So many rows that are due, each of a person of its own. */
  due(round: number, count: number): Promise<void>
}

const now = 1_800_000_000_000
const samples = 150
const leased = 50
/** Slower by so much is within the noise of a machine. */
const slackMs = 0.2
const most = 1.2
const columns = 'tenant_id, id, claim_id, person_id, kind, subject, deadline, due_at, next_at, state, attempts'
const later = (n: string) =>
  `'bulk', 'r' || ${n}, 'c' || (${n} / 6), 'p' || (${n} % 5000), 'claim-by', '' || (${n} % 6), '2099-01-01', ${now} + 86400000 + ${n}, ${now} + 86400000 + ${n}, 'due', 0`
const dueNow = (n: string, round: number) =>
  `'bulk', 'd${round}-' || ${n}, 'd${round}-' || ${n}, 'q${round}-' || ${n}, 'claim-by', '7', '2027-02-12', ${now} - 1000, ${now} - 1000, 'due', 0`

function embedded(directory: string): Engine {
  mkdirSync(directory, { recursive: true })
  const run = async (select: string, from: number, to: number) => {
    const database = new Database(join(directory, 'claimwell.db'), { timeout: 5000 })
    database.exec('pragma synchronous = off')
    for (let at = from; at < to; at += 500_000) {
      const end = Math.min(at + 500_000, to)
      database.exec(
        `with recursive number(n) as (select ${at} union all select n + 1 from number where n + 1 < ${end}) insert into reminder (${columns}) select ${select} from number`,
      )
    }
    database.exec('pragma wal_checkpoint(truncate)')
    database.close()
  }
  return {
    name: 'embedded',
    open: () => openStore({ directory }),
    fill: (from, to) => run(later('n'), from, to),
    due: (round, count) => run(dueNow('n', round), 0, count),
  }
}

function postgres(url: string): Engine {
  const run = async (select: string, from: number, to: number) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(
      `insert into reminder (${columns}) select ${select} from generate_series(${from}, ${to - 1}) as n`,
    )
    await client.query('vacuum analyze reminder')
    await client.end()
  }
  return {
    name: 'PostgreSQL',
    open: () => openPostgresStore({ url }),
    fill: (from, to) => run(later('n::bigint'), from, to),
    due: (round, count) => run(dueNow('n', round), 0, count),
  }
}

const plan = (dueAt: number): PlannedReminder[] =>
  ['30', '14', '7', '3', '1', '0'].map((subject, at) => ({
    kind: 'claim-by',
    subject,
    dueAt: dueAt + at,
    deadline: '2098-01-01',
  }))

async function median(work: (sample: number) => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let sample = 0; sample < samples; sample++) {
    const begun = performance.now()
    await work(sample)
    took.push(performance.now() - begun)
  }
  return spread(took).median
}

type Figures = Record<'look' | 'lease' | 'cancel' | 'reschedule', number>

async function measure(store: Store, round: number): Promise<Figures> {
  const claimOf = (sample: number, part: number) => `c${round * 1000 + part * 400 + sample}`
  const look = await median(async () => {
    await store.reader.reminders.nextDueAt()
    await store.reader.reminders.tenantsDue(now)
  })
  const lease = await median(() => store.write(({ reminders }) => reminders.lease('bulk', now, 60_000, leased)))
  const reschedule = await median((sample) =>
    store.write(({ reminders }) => reminders.replace('bulk', claimOf(sample, 0), 'p1', plan(now + 90_000_000))),
  )
  const cancel = await median((sample) =>
    store.write(({ reminders }) => reminders.replace('bulk', claimOf(sample, 1), 'p1', [])),
  )
  return { look, lease, cancel, reschedule }
}

const shown = (figures: Figures) =>
  Object.entries(figures)
    .map(([what, ms]) => `${what} ${ms.toFixed(3)}`)
    .join(', ')

async function growth(engine: Engine, sizes: readonly number[]): Promise<Target> {
  await (await engine.open()).close()
  const all: Figures[] = []
  let filled = 0
  for (const [round, size] of sizes.entries()) {
    await engine.fill(filled, size)
    filled = size
    await engine.due(round, samples * leased)
    const store = await engine.open()
    // Once unmeasured, so that every size starts warm.
    await measure(store, 100 + round)
    await store.close()
    await engine.due(200 + round, samples * leased)
    const warm = await engine.open()
    const figures = await measure(warm, round)
    await warm.close()
    process.stdout.write(`${engine.name}, ${size} rows waiting, ms: ${shown(figures)}\n`)
    all.push(figures)
  }
  const [first] = all
  const last = all.at(-1)
  if (!first || !last) throw new Error('nothing was measured')
  const keys = Object.keys(first) as (keyof Figures)[]
  const ratio = Math.max(...keys.map((key) => last[key] / first[key]))
  const met = keys.every((key) => last[key] <= first[key] * most || last[key] - first[key] <= slackMs)
  return {
    what: `${engine.name}: at most × ${ratio.toFixed(2)} from ${sizes[0]} to ${sizes.at(-1)} rows waiting (× ${most}, or ${slackMs} ms)`,
    met,
  }
}

/** Lease, cancel and reschedule with ever more rows waiting for later, on both engines. */
export async function tableGrowth(directory: string, mostRows: number): Promise<Target[]> {
  const sizes = [...new Set([100_000, 1_000_000, mostRows])].filter((size) => size <= mostRows)
  const found = [await growth(embedded(join(directory, 'growth')), sizes)]
  const database = await temporaryDatabase()
  if (!database) {
    process.stdout.write('tables on PostgreSQL: SKIPPED, set TEST_DATABASE_URL\n')
    return found
  }
  try {
    found.push(await growth(postgres(database.url), sizes))
  } finally {
    await database.drop()
  }
  return found
}
