import { join, relative, resolve } from 'node:path'
import type { Child } from './playground/child'
import { jun, mina } from './playground/playgroundSettings'
import { portIsBusy } from './playground/portIsBusy'
import { startBot } from './playground/startBot'
import { playgroundCli, startPlayground } from './playground/startPlayground'

const print = (text: string) => process.stdout.write(`${text}\n`)

/** A second window for a colleague, for what takes two people. */
const two = process.argv.includes('--two')
const firstPort = Number(process.env.PLAYGROUND_PORT ?? 56150)
const ports = [
  { setting: 'PORT', of: 'the bot', port: Number(process.env.PORT ?? 3978) },
  { setting: 'PLAYGROUND_PORT', of: 'the chat', port: firstPort },
  ...(two ? [{ setting: 'PLAYGROUND_PORT', of: 'the second chat', port: firstPort + 1 }] : []),
]
const [botPort = 0, chatPort = 0, secondPort = 0] = ports.map(({ port }) => port)
const dataDir = resolve(process.env.DATA_DIR ?? '.data')
const playgroundDir = join(dataDir, 'playground')
const short = (path: string) => relative('.', path) || '.'

/** What stands in the way of starting, with its cure; undefined when nothing does. */
async function obstacle(): Promise<string | undefined> {
  if (!playgroundCli()) return 'The Agents Playground is not installed. Run: npm ci'
  for (const { setting, of, port } of ports) {
    if (!Number.isInteger(port) || port < 1 || port > 65535) return `${setting} has to be a port number.`
    if (await portIsBusy(port))
      return `Port ${port}, meant for ${of}, is in use. Stop what runs there, or run: ${setting}=${port + 1} npm run chat`
  }
  return undefined
}

const ready = () => `
Claimwell is ready.

  Chat              http://localhost:${chatPort}${two ? ` (${mina.name}), http://localhost:${secondPort} (${jun.name})` : ''}
  Files and clock   http://127.0.0.1:${botPort}/local
  Data              ${short(dataDir)} (delete it to start afresh)
  Logs              ${short(join(dataDir, 'bot.log'))}, ${short(join(playgroundDir, 'playground.log'))}

Open the chat in a browser and type “new claim”. Press Ctrl-C here to stop.
`

/** Starts the bot in local mode and the Agents Playground on it, until Ctrl-C. */
async function chat(): Promise<number> {
  const wrong = await obstacle()
  if (wrong) {
    print(wrong)
    return 1
  }
  const children: Child[] = []
  const stopped = new Promise<number>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(0))
  })
  try {
    children.push(await startBot(botPort, dataDir))
    children.push(await startPlayground({ port: chatPort, botPort, directory: playgroundDir, who: mina }))
    if (two)
      children.push(
        await startPlayground({ port: secondPort, botPort, directory: join(dataDir, 'second-playground'), who: jun }),
      )
    print(ready())
    const ended = Promise.race(children.map((child) => child.exited)).then(() => 1)
    const code = await Promise.race([stopped, ended])
    print(code === 0 ? '\nStopping.' : 'One of the two ended by itself; see the logs.')
    return code
  } finally {
    await Promise.all(children.map((child) => child.stop()))
  }
}

chat().then(
  (code) => process.exit(code),
  (error) => {
    print(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
