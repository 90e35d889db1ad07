import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Child } from '../child'
import { type Target, targets } from '../targets'
import { type Arrivals, arrivals, paceShare } from './figures'
import { LimitedConnector, type Trouble } from './limitedConnector'
import { tableGrowth } from './tableGrowth'
import { temporaryDatabase } from './temporaryDatabase'

// `npm run bench:reminders -- [people] [messages a second and tenant] [most rows for the tables, 0 to leave them out]`
const [people = 10_000, tenantRps = 30, mostRows = 5_000_000] = process.argv.slice(2).map(Number)
const tenants = 4
/** Friday 5 February 2027, 09:30 UTC: a week before the seeded deadline, after the hour of the digest. */
const morning = Date.UTC(2027, 1, 5, 9, 30)
const troubles: readonly Trouble[] = ['412', '502', '504', 'accepted502', 'accepted504', 'reset', 'acceptedReset']
const mb = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const say = (line: string) => process.stdout.write(`${line}\n`)

interface Run {
  name: string
  jitterMs: number
  troubleShare?: number
  instances?: number
  databaseUrl?: string
}

interface Result extends Arrivals {
  share: number
  tooMany: number
  peak: number
  cpuPerSend: number
}

/** Until nothing waits any more; what is put off for a minute or more is brought near by moving the clock. */
async function drain(bots: readonly Child[], connector: LimitedConnector): Promise<number[]> {
  const [first] = bots
  if (!first) return []
  let steady: number[] = []
  for (let quiet = 0; quiet < 4; ) {
    const before = connector.requests
    await sleep(500)
    if (connector.requests !== before) {
      quiet = 0
      continue
    }
    quiet += 1
    if (quiet < 4) continue
    if (steady.length === 0) steady = [...connector.times]
    if (!(await first.ask<boolean>('waits'))) break
    // Moved for all at once: what was put off would otherwise be waited for in real time.
    await Promise.all(bots.map((bot) => bot.ask('later', { ms: 61_000 })))
    quiet = 0
  }
  return steady
}

async function run(
  directory: string,
  { name, jitterMs, troubleShare = 0, instances = 1, databaseUrl }: Run,
): Promise<Result> {
  const connector = await LimitedConnector.start({ tenantRps, jitterMs, troubleShare, troubles, seed: 7 })
  const env = {
    RPS: String(tenantRps),
    AT: String(morning),
    DATA_DIR: join(directory, name.replaceAll(/\W+/g, '-')),
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  }
  const bots: Child[] = []
  for (let at = 0; at < instances; at++) bots.push(await Child.startFree('reminders/reminderBot.js', env))
  const [first] = bots
  if (!first) throw new Error('no bot')
  await first.ask('seed', { tenants, peopleEach: people / tenants, serviceUrl: connector.serviceUrl })
  const cpu = await Promise.all(bots.map((bot) => bot.ask<number>('cpu')))
  await Promise.all(bots.map((bot) => bot.ask('begin')))
  const steady = await drain(bots, connector)
  const spent = await Promise.all(bots.map((bot) => bot.ask<number>('cpu')))
  const ids = Array.from({ length: tenants }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`)
  const progress = await Promise.all(
    bots.map((bot, at) => bot.ask<{ peak: number; parked: string[] }>('progress', { tenants: at === 0 ? ids : [] })),
  )
  const result: Result = {
    ...arrivals(connector, people, progress[0]?.parked ?? []),
    share: paceShare(steady, tenants, tenantRps),
    tooMany: connector.tooMany - (connector.troubles['429'] ?? 0),
    peak: Math.max(...progress.map(({ peak }) => peak)),
    cpuPerSend: spent.reduce((sum, used, at) => sum + used - (cpu[at] ?? 0), 0) / connector.requests / 1000,
  }
  await Promise.all(bots.map((bot) => bot.stop()))
  await connector.stop()
  show(name, result)
  return result
}

function show(name: string, result: Result): void {
  const { share, tooMany, reached, repeats, unlabelled, acceptedUnclear, parked, lost, peak, cpuPerSend } = result
  say(
    `${name}: ${percent(share)} of the pace, ${tooMany} × 429, reached ${reached} of ${result.people}, parked ${parked}, ` +
      `lost ${lost}, repeats ${repeats} (unlabelled ${unlabelled}; unclear although taken ${acceptedUnclear}), ` +
      `${mb(peak)} at most, ${cpuPerSend.toFixed(2)} ms of processor a message`,
  )
}

const paced = (name: string, { share, tooMany }: Result, least: number): Target => ({
  what: `${name}: ${percent(share)} of the pace (at least ${percent(least)}), ${tooMany} × 429 (none)`,
  met: share >= least && tooMany === 0,
})

/** A repeat needs an unclear answer to a message that was taken; nobody is left out without being listed. */
const safe = (name: string, result: Result): Target => {
  const { lost } = result
  return {
    what: `${name}: lost ${lost} (none), repeats ${result.repeats} (at most ${result.acceptedUnclear}), unlabelled ${result.unlabelled} (none), parked ${result.parked}, ${result.tooMany} × 429 (none)`,
    met: lost === 0 && result.repeats <= result.acceptedUnclear && result.unlabelled === 0 && result.tooMany === 0,
  }
}

async function onPostgres(directory: string): Promise<Target[]> {
  const database = await temporaryDatabase()
  if (!database) {
    say('three instances on PostgreSQL: SKIPPED, set TEST_DATABASE_URL')
    return []
  }
  try {
    const three = { instances: 3, databaseUrl: database.url }
    const result = await run(directory, {
      name: 'three instances, 2 % faults',
      jitterMs: 20,
      troubleShare: 0.02,
      ...three,
    })
    return [safe('three instances on PostgreSQL', result)]
  } finally {
    await database.drop()
  }
}

async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-bench-'))
  try {
    say(`${people} people in ${tenants} tenants, ${tenantRps} messages a second each; node ${process.version}`)
    const near = await run(directory, { name: 'jitter 20 ms', jitterMs: 20 })
    const far = await run(directory, { name: 'jitter 60 ms', jitterMs: 60 })
    const faulty = await run(directory, { name: '2 % faults', jitterMs: 20, troubleShare: 0.02 })
    const all = [
      paced('jitter 20 ms', near, 0.97),
      paced('jitter 60 ms', far, 0.93),
      safe('2 % faults', faulty),
      ...(await onPostgres(directory)),
      ...(mostRows > 0 ? await tableGrowth(directory, mostRows) : []),
    ]
    process.exitCode = targets(all) ? 0 : 1
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

void main()
