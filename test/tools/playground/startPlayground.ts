import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Child } from './child'
import { type PlaygroundPerson, playgroundSettings } from './playgroundSettings'

const cli = '@microsoft/m365agentsplayground/cli.js'

/** Where the Agents Playground is installed; undefined when it is not. */
export function playgroundCli(): string | undefined {
  try {
    return require.resolve(cli)
  } catch {
    return undefined
  }
}

/** Where a Playground runs, on which bot, with a directory of its own, and who chats in it. */
export interface PlaygroundWindow {
  port: number
  botPort: number
  directory: string
  who: PlaygroundPerson
}

/** Starts the Agents Playground for one person on a running bot; resolves once it shows its page. */
export async function startPlayground({ port, botPort, directory, who }: PlaygroundWindow): Promise<Child> {
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, '.m365agentsplayground.yml'), playgroundSettings(who))
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
