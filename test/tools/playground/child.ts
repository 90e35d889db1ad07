import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

interface ChildOptions {
  /** What it is, for people. */
  name: string
  /** Script and arguments for Node. */
  args: readonly string[]
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** Where its output goes. */
  logFile: string
}

const patienceMs = 30_000
const graceMs = 5000

/** A Node process of ours, its output in a file. */
export class Child {
  readonly exited: Promise<void>
  private readonly process: ChildProcess

  constructor(private readonly options: ChildOptions) {
    mkdirSync(dirname(options.logFile), { recursive: true })
    const log = openSync(options.logFile, 'a')
    const { cwd, env } = options
    this.process = spawn(process.execPath, options.args, {
      stdio: ['ignore', log, log],
      ...(cwd ? { cwd } : {}),
      env: { ...process.env, ...env },
    })
    closeSync(log)
    this.exited = new Promise((resolve) => this.process.once('exit', () => resolve()))
  }

  /** Resolves once the address answers; rejects when the process ends or takes too long, with the end of its log. */
  async untilAnswers(url: string): Promise<void> {
    let ended = false
    void this.exited.then(() => {
      ended = true
    })
    for (const until = Date.now() + patienceMs; Date.now() < until && !ended; await wait(50)) {
      const answer = await fetch(url).catch(() => undefined)
      await answer?.body?.cancel()
      if (answer?.ok) return
    }
    const log = readFileSync(this.options.logFile, 'utf8').trim().split('\n').slice(-5).join('\n')
    throw new Error(`${this.options.name} did not start. Its log (${this.options.logFile}) ends with:\n${log}`)
  }

  /** Asks it to end, and ends it when it does not. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    this.process.kill('SIGTERM')
    const cut = setTimeout(() => this.process.kill('SIGKILL'), graceMs)
    await this.exited
    clearTimeout(cut)
  }
}
