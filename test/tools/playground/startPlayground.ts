import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Child } from './child'
import { playgroundSettings } from './playgroundSettings'

const cli = '@microsoft/m365agentsplayground/cli.js'

/** Where the Agents Playground is installed; undefined when it is not. */
export function playgroundCli(): string | undefined {
  try {
    return require.resolve(cli)
  } catch {
    return undefined
  }
}

/** Starts the Agents Playground on a running bot, in a directory of its own; resolves once it shows its page. */
export async function startPlayground(port: number, botPort: number, directory: string): Promise<Child> {
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, '.m365agentsplayground.yml'), playgroundSettings)
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`
  const args = [
    require.resolve(cli),
    'start',
    '-e',
    endpoint,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--disable-telemetry',
  ]
  const logFile = join(directory, 'playground.log')
  const child = new Child({ name: 'The Agents Playground', args, cwd: directory, logFile })
  await child.untilAnswers(`http://localhost:${port}/`)
  return child
}
