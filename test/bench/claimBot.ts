import pino from 'pino'
import { readConfig } from '../../bot/config'
import { createServer } from '../../bot/server'
import { wire } from '../../bot/wiring'
import { answerParent } from './answerParent'
import { memoryNow } from './memoryNow'
import { processStats } from './processStats'
import { seedClaim } from './seedClaim'

/** The product in local mode, so without a token check; without the pages that only look on. */
async function main(): Promise<void> {
  const read = readConfig({ PORT: '0', DATA_DIR: process.env.DATA_DIR }, 'local')
  if (!read.ok) throw new Error(JSON.stringify(read))
  const config = read.value
  const log = pino({ level: 'warn', base: null })
  const bot = await wire(config, log)
  const { adapter, onActivity, health, store } = bot
  const server = createServer({ adapter, onActivity, health, config, log })
  const port = await server.listen()
  bot.start()
  const questions = {
    stats: () => ({ ...processStats(), commits: store.commits }),
    memory: memoryNow,
    seed: ({ tenantId = '', userId = '' }) => seedClaim(bot, { tenantId, userId }),
    idle: () => bot.idle(),
  }
  answerParent(`http://127.0.0.1:${port}`, questions, async () => {
    await server.stop()
    await bot.stop()
  })
}

void main()
