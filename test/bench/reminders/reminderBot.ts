import pino from 'pino'
import { readConfig } from '../../../bot/config'
import { type Wired, wire } from '../../../bot/wiring'
import { answerParent } from '../answerParent'
import { processStats } from '../processStats'
import { CrashPoint, crashSteps } from './crashPoint'
import { seedReminders } from './seedReminders'

const guid = '11111111-1111-4111-8111-111111111111'

/** What this process and its plan of reminders have come to. */
export interface Progress {
  /** µs of processor time. */
  cpu: number
  /** Highest resident memory so far, bytes. */
  peak: number
  /** Whose reminder was parked, as `tenant~person`. */
  parked: string[]
}

/** Persons, as `tenant~person`, whose reminder is in a state. */
async function peopleIn(store: Wired['store'], tenants: readonly string[], wanted: string): Promise<string[]> {
  const people: string[] = []
  for (const tenant of tenants)
    for (const claim of await store.reader.claims.listOfTenant(tenant))
      for (const { state, personId } of await store.reader.reminders.list(tenant, claim.id))
        if (state === wanted) people.push(`${tenant}~${personId.replace('person-', '')}`)
  return people
}

/** The product's own sender in a process, joined to a connector on loopback. Its clock starts at `AT`. */
async function main(): Promise<void> {
  const read = readConfig(
    {
      PORT: '0',
      MicrosoftAppId: guid,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: guid,
      MicrosoftAppPassword: 'unused on loopback',
      BOT_SERVICE_HOSTS: '127.0.0.1',
      ALLOW_INSECURE_TEST_HOSTS: 'true',
      TEAMS_TENANT_RPS: process.env.RPS,
      DATA_DIR: process.env.DATA_DIR,
      FILES_DIR: process.env.DATA_DIR,
      DATABASE_URL: process.env.DATABASE_URL,
    },
    'production',
  )
  if (!read.ok) throw new Error(JSON.stringify(read))
  const bot = await wire(read.value, pino({ level: 'fatal', base: null }))
  const at = Number(process.env.AT)
  const step = crashSteps.find((known) => known === process.env.CRASH_AT)
  if (step) {
    const point = new CrashPoint(step, Number(process.env.CRASH_COUNT))
    point.watchFetch()
    point.watchStore(bot.store)
  }
  bot.clock.set(at)
  const questions = {
    seed: ({ tenants = 1, peopleEach = 1, serviceUrl = '' }) =>
      seedReminders(bot.store, { tenants, peopleEach, serviceUrl, dueAt: at - 60_000 }),
    begin: () => bot.start(),
    /** Moves the clock on by so many ms, and lets the sender look again. */
    later: ({ ms = 0 }) => {
      bot.clock.set(bot.clock.now() + ms)
      bot.poke()
    },
    idle: () => bot.idle(),
    /** Whose reminder was on its way when the process before this one ended. */
    sending: async ({ tenants = [] as string[] }) => peopleIn(bot.store, tenants, 'sending'),
    /** Whether anything still waits. */
    waits: async () => (await bot.store.reader.reminders.nextDueAt()) !== undefined,
    progress: async ({ tenants = [] as string[] }): Promise<Progress> => ({
      ...processStats(),
      peak: process.resourceUsage().maxRSS * 1024,
      parked: await peopleIn(bot.store, tenants, 'parked'),
    }),
    cpu: () => processStats().cpu,
  }
  answerParent('', questions, () => bot.stop())
}

void main()
