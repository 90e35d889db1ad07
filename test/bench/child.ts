import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Message } from './answerParent'
import { pinned } from './pinned'

/** A server in a process of its own that answers questions about itself. */
export class Child {
  url = ''
  private asked = 0
  private readonly exited: Promise<void>

  private constructor(private readonly process: ChildProcess) {
    process.setMaxListeners(0)
    this.exited = new Promise((resolve) => process.once('exit', () => resolve()))
  }

  /** Starts a script of this folder on CPU 0 and resolves once it listens; rejects when it ends before. */
  static start(script: string, env: NodeJS.ProcessEnv, flags: readonly string[] = []): Promise<Child> {
    return Child.run(pinned(0, [process.execPath, '--expose-gc', ...flags, join(__dirname, script)]), env)
  }

  /** The same on whichever CPU is free: in production the collector of garbage has one of its own. */
  static startFree(script: string, env: NodeJS.ProcessEnv): Promise<Child> {
    return Child.run([process.execPath, '--expose-gc', join(__dirname, script)], env)
  }

  private static run([command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<Child> {
    const child = new Child(
      spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
    )
    return new Promise((resolve, reject) => {
      child.process.once('exit', (code) => reject(new Error(`${args.at(-1)} ended with ${code}`)))
      child.process.once('message', ({ answer }: Message) => {
        child.url = String(answer)
        resolve(child)
      })
    })
  }

  /** The answer to one of the questions that the script answers. */
  ask<T>(question: string, params: object = {}): Promise<T> {
    this.asked += 1
    const id = this.asked
    return new Promise((resolve, reject) => {
      const listen = (message: Message) => {
        if (message.id !== id) return
        this.process.off('message', listen)
        if (message.error === undefined) resolve(message.answer as T)
        else reject(new Error(`${question}: ${message.error}`))
      }
      this.process.on('message', listen)
      this.process.send({ id, question, params })
    })
  }

  /** Resolves when it has gone, however that came. */
  get gone(): Promise<void> {
    return this.exited
  }

  /** Ends it at once, as a power cut would. */
  kill(): void {
    this.process.kill('SIGKILL')
  }

  /** Ends it and resolves when it has gone. */
  async stop(): Promise<void> {
    this.process.disconnect()
    await this.exited
  }
}
