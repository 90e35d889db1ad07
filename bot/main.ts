import { join } from 'node:path'
import pino from 'pino'
import { readConfig } from './config'
import { byChat } from './local/byChat'
import { localRoutes } from './local/localRoutes'
import { PersonalChats } from './local/personalChats'
import { createServer } from './server'
import { readTabAssets, type TabAssets } from './tab/tabAssets'
import { wire } from './wiring'

const mode = process.argv.includes('--local') ? 'local' : 'production'

/** How long running turns and work after them may take to end. */
const graceMs = 20_000

/** The built tab. Where it was not built, as for a bot that runs from its sources, the chat goes without: `cure` says why. */
function tabBeside(directory: string): { tabAssets: TabAssets } | { cure: string } {
  try {
    return { tabAssets: readTabAssets(join(directory, '..', 'tab')) }
  } catch (error) {
    return { cure: error instanceof Error ? error.message : String(error) }
  }
}

async function main(): Promise<void> {
  const read = readConfig(process.env, mode)
  if (!read.ok) {
    process.stderr.write(`${read.params?.setting}: ${read.params?.cure}\n`)
    process.exitCode = 1
    return
  }
  const config = read.value
  const log = pino({ level: config.logLevel, base: null })
  let port = config.port
  const here = (path: string) => `http://127.0.0.1:${port}${path}`
  const isLocal = mode === 'local'
  const chats = new PersonalChats(config.dataDir)
  const tab = tabBeside(__dirname)
  const bot = await wire(config, log, {
    ...('tabAssets' in tab ? tab : {}),
    ...(isLocal ? { local: { address: here, identify: byChat(chats) } } : {}),
  })
  const { adapter, onActivity, health } = bot
  const extraRoutes = [...bot.routes, ...(isLocal ? [localRoutes(bot, chats, () => port)] : [])]
  const server = createServer({ adapter, onActivity, health, config, log, extraRoutes })
  port = await server.listen()
  bot.start()
  log.info({ port, mode }, 'ready')
  if ('cure' in tab) log.warn({ cure: tab.cure }, 'no tab')

  let stopping = false
  const stop = (why: string, code: number) => {
    if (stopping) return
    stopping = true
    log.info({ why }, 'stopping')
    setTimeout(() => process.exit(code || 1), graceMs).unref()
    void server
      .stop()
      .then(() => bot.stop())
      .finally(() => process.exit(code))
  }
  process.on('SIGTERM', () => stop('SIGTERM', 0))
  process.on('SIGINT', () => stop('SIGINT', 0))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      log.fatal({ event, error: error instanceof Error ? error.name : typeof error }, 'fault')
      stop(event, 1)
    })
}

main().catch((error: unknown) => {
  // Another process has the database, the port is taken, the disk is full: said in its own words.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
