import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { Child } from '../child'
import { targets } from '../targets'
import { type CrashStep, crashSteps } from './crashPoint'
import { dice } from './dice'
import { arrivals } from './figures'
import { LimitedConnector, type Trouble } from './limitedConnector'

// `npm run chaos:reminders -- [people] [random kills] [seed]`
const [people = 1000, randomKills = 100, seed = Date.now() % 100_000] = process.argv.slice(2).map(Number)
const tenants = ['00000000-0000-4000-8000-000000000000']
const tenantRps = 50
const morning = Date.UTC(2027, 1, 5, 9, 30)
/** Longer than a lease and than the pause after an unclear answer, so that each start goes on with both. */
const betweenStartsMs = 61_000
const longestMs = 5 * 60_000
const troubles: readonly Trouble[] = [
  '429',
  '502',
  '504',
  'reset',
  'hang',
  'accepted502',
  'accepted504',
  'acceptedReset',
]
const say = (line: string) => process.stdout.write(`${line}\n`)

/** How one run of the sender ends: at the n-th time of a step, or after so many ms. */
type Ending = { step: CrashStep; count: number } | { afterMs: number }

interface World {
  directory: string
  connector: LimitedConnector
  /** The bot that runs now. */
  bot?: Child | undefined
  starts: number
  /** Reminders that had been taken when the sender was killed before it could note it. */
  inWindow: number
  kills: number
  /** Kills the bot when so many more messages were taken. */
  killAfterTaken?: number | undefined
}

async function start(world: World, ending?: Ending): Promise<Child> {
  const crash =
    ending && 'step' in ending && ending.step !== 'taken'
      ? { CRASH_AT: ending.step, CRASH_COUNT: String(ending.count) }
      : {}
  const env = {
    RPS: String(tenantRps),
    DATA_DIR: world.directory,
    AT: String(morning + world.starts * betweenStartsMs),
  }
  world.starts += 1
  const bot = await Child.startFree('reminders/reminderBot.js', { ...env, ...crash })
  world.bot = bot
  return bot
}

/** Those whose reminder was on its way at the kill, and who had got it. */
async function countWindow(world: World, bot: Child): Promise<void> {
  const sending = await bot.ask<string[]>('sending', { tenants })
  const taken = sending.filter((person) => world.connector.heard.has(person))
  world.inWindow += taken.length
}

/** Runs the sender until it is killed; false when nothing was left to kill it at. */
async function runUntilKilled(world: World, ending: Ending): Promise<boolean> {
  const bot = await start(world, ending)
  await countWindow(world, bot)
  world.killAfterTaken = 'step' in ending && ending.step === 'taken' ? ending.count : undefined
  await bot.ask('begin').catch(() => undefined)
  if ('afterMs' in ending) {
    await sleep(ending.afterMs)
    bot.kill()
  }
  const killed = await Promise.race([bot.gone.then(() => true), sleep(4000, false)])
  world.killAfterTaken = undefined
  if (killed) world.kills += 1
  else bot.kill()
  await bot.gone
  return killed
}

async function drain(world: World): Promise<string[]> {
  const bot = await start(world)
  await countWindow(world, bot)
  await bot.ask('begin')
  for (let waits = true; waits; waits = await bot.ask<boolean>('waits')) {
    let before = -1
    while (before !== world.connector.requests) {
      before = world.connector.requests
      await sleep(1000)
    }
    await bot.ask('later', { ms: betweenStartsMs })
  }
  const { parked } = await bot.ask<{ parked: string[] }>('progress', { tenants })
  await bot.stop()
  return parked
}

function endings(): Ending[] {
  const random = dice(seed)
  const steps = crashSteps.flatMap((step) => [1, 3, 8].map((count) => ({ step, count })))
  return [...steps, ...Array.from({ length: randomKills }, () => ({ afterMs: 20 + random() * 250 }))]
}

async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-chaos-'))
  const begun = performance.now()
  const world: World = {
    directory,
    starts: 0,
    inWindow: 0,
    kills: 0,
    connector: await LimitedConnector.start({
      tenantRps,
      jitterMs: 20,
      troubleShare: 0.05,
      troubles,
      seed,
      onAccepted: () => {
        if (world.killAfterTaken === undefined) return
        world.killAfterTaken -= 1
        if (world.killAfterTaken === 0) world.bot?.kill()
      },
    }),
  }
  try {
    const first = await start(world)
    await first.ask('seed', { tenants: 1, peopleEach: people, serviceUrl: world.connector.serviceUrl })
    await first.stop()
    let missed = 0
    let left = 0
    for (const ending of endings()) {
      if (performance.now() - begun > longestMs - 60_000) left += 1
      else if (!(await runUntilKilled(world, ending))) missed += 1
    }
    const found = arrivals(world.connector, people, await drain(world))
    const allowed = world.inWindow + found.acceptedUnclear
    say(
      `seed ${seed}: ${people} reminders, ${world.kills} kills (${missed} not reached, ${left} left out for time), ` +
        `${world.connector.requests} requests, troubles ${JSON.stringify(world.connector.troubles)}, ` +
        `reached ${found.reached}, parked ${found.parked}, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
    )
    const met = targets([
      { what: `lost ${found.lost} (none)`, met: found.lost === 0 },
      {
        what: `repeats ${found.repeats} (at most ${allowed}: ${world.inWindow} in the window of a kill, ${found.acceptedUnclear} unclear although taken)`,
        met: found.repeats <= allowed,
      },
      { what: `unlabelled repeats ${found.unlabelled} (none)`, met: found.unlabelled === 0 },
      { what: `kills left out ${left} (none)`, met: left === 0 },
    ])
    process.exitCode = met ? 0 : 1
  } finally {
    await world.connector.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

void main()
