import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '../claims/ports'
import { isTimeout } from './isTimeout'
import { type HeldLock, LockSession } from './lockSession'
import { oneProcess } from './oneProcess'

export interface PostgresLocksNeeds {
  url: string
  warn(message: string, fault: unknown): void
  /** The database may take so long to answer, in ms. */
  answerMs: number
  /** How long an order across instances is waited for, in ms; then it is given up. */
  patienceMs: number
}

const longestPauseMs = 100

/** Order and exclusion across processes: advisory locks, after what one process can promise by itself. */
export class PostgresLocks implements Pick<Store, 'exclusively' | 'inOrder'> {
  readonly #needs: PostgresLocksNeeds
  readonly #here = oneProcess()
  #session: Promise<LockSession> | undefined
  #closed = false

  constructor(needs: PostgresLocksNeeds) {
    this.#needs = needs
  }

  async exclusively<T>(name: string, work: (lost: AbortSignal) => Promise<T>): Promise<{ value: T } | undefined> {
    const done = await this.#here.exclusively(name, async () => {
      const held = await this.#take(name)
      if (!held) return undefined
      try {
        return { value: await work(held.lost) }
      } finally {
        await held.release()
      }
    })
    return done?.value
  }

  async inOrder<T>(name: string, work: () => Promise<T>): Promise<T> {
    return await this.#here.inOrder(name, async () => {
      const held = await this.#await(name)
      try {
        return await work()
      } finally {
        // Not waited for: the connection keeps the order of what is asked on it.
        void held?.release()
      }
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    const session = await this.#session?.catch(() => undefined)
    await session?.close()
  }

  async #await(name: string): Promise<HeldLock | undefined> {
    const { patienceMs, warn } = this.#needs
    const until = performance.now() + patienceMs
    for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const held = await this.#take(name)
      if (held) return held
      if (performance.now() + pauseMs > until) break
      await sleep(pauseMs)
    }
    warn('an order was not waited for any longer', new Error('another instance is still at work'))
    return undefined
  }

  /** A connection that ended while it was asked is opened anew, once. */
  async #take(name: string): Promise<HeldLock | undefined> {
    const session = await this.#open()
    return await session.take(name).catch(async (fault: unknown) => {
      if (isTimeout(fault)) throw fault
      return await (await this.#open()).take(name)
    })
  }

  #open(): Promise<LockSession> {
    if (this.#closed) return Promise.reject(new Error('the store is closed'))
    if (this.#session) return this.#session
    const opened = LockSession.open(this.#needs)
    const forget = () => {
      if (this.#session === opened) this.#session = undefined
    }
    this.#session = opened
    opened.then(({ ended }) => (ended.aborted ? forget() : ended.addEventListener('abort', forget)), forget)
    return opened
  }
}
