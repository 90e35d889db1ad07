import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { createServer } from '../../bot/server'
import type { TabAssets } from '../../bot/tab/tabAssets'
import { type Wired, wire } from '../../bot/wiring'
import type { FakeTeams } from './fakeTeams'
import { configFor } from './teams/runningBot'

/** The whole bot on a free port, joined to a fake Teams, with a database and files of its own. */
export interface Claimwell {
  bot: Wired
  url: string
  directory: string
  /** Everything that was logged. */
  logs: Record<string, unknown>[]
  /** Log entries at warn or above. */
  complaints: Record<string, unknown>[]
  /** Stops it; `start` with the same directory is a restart. */
  stop(): Promise<void>
}

interface ClaimwellOptions {
  /** Where its data is; a new temporary directory when absent. */
  directory?: string
  /** Epoch ms that its clock starts at. */
  at?: number
  env?: NodeJS.ProcessEnv
  /** The files of the tab; absent: there is none. */
  tabAssets?: TabAssets
}

const made: string[] = []

/** Removes the directories of all bots that were started. */
export function removeClaimwellData(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true })
}

/** Starts the product as it runs in production, token checks and all. */
export async function startClaimwell(
  teams: FakeTeams,
  { directory = newDirectory(), at, env = {}, tabAssets }: ClaimwellOptions = {},
): Promise<Claimwell> {
  const config = {
    ...configFor(teams, 'production', { ORGANISATION_TIME_ZONE: 'Europe/Berlin', ...env, DATA_DIR: directory }),
    host: '127.0.0.1',
  }
  const complaints: Record<string, unknown>[] = []
  const logs: Record<string, unknown>[] = []
  const write = (line: string) => {
    const entry = JSON.parse(line) as Record<string, unknown>
    logs.push(entry)
    if (Number(entry.level) >= 40) complaints.push(entry)
  }
  const log = pino({ level: 'trace' }, { write })
  const bot = await wire(config, log, tabAssets ? { tabAssets } : {})
  if (at !== undefined) bot.clock.set(at)
  const { adapter, onActivity, health } = bot
  const server = createServer({ adapter, onActivity, health, config, log, extraRoutes: bot.routes })
  const port = await server.listen()
  const url = `http://127.0.0.1:${port}`
  teams.connect(url)
  bot.start()
  return {
    bot,
    url,
    directory,
    logs,
    complaints,
    async stop() {
      await server.stop()
      await bot.stop()
    },
  }
}

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-'))
  made.push(directory)
  return directory
}
