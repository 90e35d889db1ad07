import type { TurnContext } from 'botbuilder'
import pino from 'pino'
import { type Config, readConfig } from '../../../bot/config'
import { type BotServer, createServer, type ExtraRoutes, type Health } from '../../../bot/server'
import { createAdapter, type Teams } from '../../../bot/teams/createAdapter'
import type { FakeTeams } from '../fakeTeams'

interface RunningBotOptions {
  mode?: Config['mode']
  env?: NodeJS.ProcessEnv
  onActivity?: (context: TurnContext) => Promise<void>
  health?: () => Promise<Health>
  now?: () => number
  extraRoutes?: readonly ExtraRoutes[]
  timeouts?: { request: number; headers: number; sweep: number }
}

/** A real server with a small turn handler, joined to a fake Teams. */
export interface RunningBot extends Teams {
  url: string
  port: number
  config: Config
  /** Turns that began. */
  turns: number
  logs: Record<string, unknown>[]
  server: BotServer
}

/** Settings for a bot that speaks to this fake Teams; throws when they are refused. */
export function configFor(teams: FakeTeams, mode: Config['mode'] = 'production', env: NodeJS.ProcessEnv = {}): Config {
  const read = readConfig(mode === 'local' ? { PORT: '0', ...env } : { ...teams.environment(), ...env }, mode)
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.value
}

/** Starts the bot's HTTP side on a free port. */
export async function startBot(teams: FakeTeams, options: RunningBotOptions = {}): Promise<RunningBot> {
  const config = configFor(teams, options.mode, options.env)
  const made = createAdapter(config, options.now ?? Date.now)
  const logs: Record<string, unknown>[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void logs.push(JSON.parse(line)) })
  const onActivity = options.onActivity ?? (async () => undefined)
  const counted = async (context: TurnContext) => {
    bot.turns += 1
    await onActivity(context)
  }
  const health = options.health ?? (async () => ({ ok: true }) as const)
  const { extraRoutes = [], timeouts } = options
  const server = createServer({
    adapter: made.adapter,
    onActivity: counted,
    health,
    config: { ...config, host: '127.0.0.1' },
    log,
    extraRoutes,
    ...(timeouts ? { timeouts } : {}),
  })
  const port = await server.listen()
  const bot: RunningBot = { ...made, url: `http://127.0.0.1:${port}`, port, config, turns: 0, logs, server }
  teams.connect(bot.url)
  return bot
}
