import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { FakeTeams } from './fakeTeams'

const root = join(__dirname, '..', '..')

/** The product's own main, in a process that a test can kill. */
export interface ChildBot {
  child: ChildProcess
  /** Its log, line by line. */
  lines: string[]
  /** Resolves with the exit code, or null when a signal ended it. */
  ended: Promise<number | null>
}

const spawned = new Set<ChildProcess>()

/** Kills what a failed test left running. */
export function killChildBots(): void {
  for (const child of spawned) child.kill('SIGKILL')
  spawned.clear()
}

/** Starts `main` with this environment alone; `stderr` collects into `lines` too. */
export function spawnMain(env: NodeJS.ProcessEnv, args: readonly string[] = []): ChildBot {
  const loader = join(root, 'test/bot/store/runTypeScript.cjs')
  const child = spawn(process.execPath, ['-r', loader, join(root, 'bot/main.ts'), ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  spawned.add(child)
  const lines: string[] = []
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', (line) => lines.push(line))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, lines, ended }
}

/** Starts `main` on a free port in production mode, joined to a fake Teams; resolves when it is ready. */
export async function startChildBot(
  teams: FakeTeams,
  directory: string,
  env: NodeJS.ProcessEnv = {},
): Promise<ChildBot> {
  const bot = spawnMain({ ...teams.environment(), ...env, DATA_DIR: directory })
  const ready = new Promise<number>((resolve) => {
    createInterface({ input: bot.child.stdout! }).on('line', (line) => {
      const port = /"port":(\d+).*"msg":"ready"/.exec(line)?.[1]
      if (port) resolve(Number(port))
    })
  })
  const early = bot.ended.then((code) => {
    throw new Error(`ended with ${code} before it was ready:\n${bot.lines.join('\n')}`)
  })
  const port = await Promise.race([ready, early])
  early.catch(() => undefined)
  teams.connect(`http://127.0.0.1:${port}`)
  return bot
}
