import { join, resolve } from 'node:path'
import { Child } from './child'

/** Starts the bot in local mode as its own process; resolves once it is ready. `settings` are more of its variables. */
export async function startBot(port: number, dataDir: string, settings: Record<string, string> = {}): Promise<Child> {
  const main = resolve(__dirname, '../../../bot/main.js')
  const env = { PORT: String(port), DATA_DIR: dataDir, ...settings }
  const child = new Child({ name: 'The bot', args: [main, '--local'], env, logFile: join(dataDir, 'bot.log') })
  await child.untilAnswers(`http://127.0.0.1:${port}/readyz`)
  return child
}
