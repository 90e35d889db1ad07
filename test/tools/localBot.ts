import pino from 'pino'
import { byChat } from '../../bot/local/byChat'
import { localRoutes } from '../../bot/local/localRoutes'
import { PersonalChats } from '../../bot/local/personalChats'
import { createServer } from '../../bot/server'
import type { TabAssets } from '../../bot/tab/tabAssets'
import { type Wired, wire } from '../../bot/wiring'
import type { FakeTeams } from '../support/fakeTeams'
import { configFor } from '../support/teams/runningBot'

/** The whole bot in local mode, in this process, joined to a fake Teams. */
export interface LocalBot {
  bot: Wired
  url: string
  /** Log entries at warn or above. */
  complaints: Record<string, unknown>[]
  stop(): Promise<void>
}

/** Starts it on a free port with its data in `directory`; a tab only with its files. */
export async function startLocalBot(teams: FakeTeams, directory: string, tabAssets?: TabAssets): Promise<LocalBot> {
  const config = configFor(teams, 'local', { DATA_DIR: directory, ORGANISATION_TIME_ZONE: 'Asia/Seoul' })
  const complaints: Record<string, unknown>[] = []
  const write = (line: string) => {
    const entry = JSON.parse(line) as Record<string, unknown>
    if (Number(entry.level) >= 40) complaints.push(entry)
  }
  const log = pino({ level: 'info' }, { write })
  let port = 0
  const here = (path: string) => `http://127.0.0.1:${port}${path}`
  const chats = new PersonalChats(directory)
  const bot = await wire(config, log, {
    local: { address: here, identify: byChat(chats) },
    ...(tabAssets ? { tabAssets } : {}),
  })
  const { adapter, onActivity, health } = bot
  const extraRoutes = [...bot.routes, localRoutes(bot, chats, () => port)]
  const server = createServer({ adapter, onActivity, health, config, log, extraRoutes })
  port = await server.listen()
  const url = `http://127.0.0.1:${port}`
  teams.connect(url)
  bot.start()
  return {
    bot,
    url,
    complaints,
    async stop() {
      await server.stop()
      await bot.stop()
    },
  }
}
