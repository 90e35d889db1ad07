import type { Store } from '../claims/ports'
import { NewsSession, type NewsSessionNeeds } from './newsSession'

type Heard = Parameters<NonNullable<Store['listen']>>[0]

/** How long to wait before listening again, in ms: twice as long each time that did not help. */
const shortestPauseMs = 100
const longestPauseMs = 10_000

/** Listens for as long as the store is open, on one connection after another. */
export class PostgresNews {
  readonly #needs: NewsSessionNeeds
  readonly #closed = new AbortController()
  #listening: Promise<void> | undefined
  #session: NewsSession | undefined

  constructor(needs: NewsSessionNeeds) {
    this.#needs = needs
  }

  /** Begins to listen; throws when it did before. See `Store.listen`. */
  listen(heard: Heard): void {
    if (this.#listening) throw new Error('this store is listened to already')
    this.#listening = this.#listen(heard)
  }

  async close(): Promise<void> {
    this.#closed.abort()
    await this.#session?.close()
    await this.#listening
  }

  async #listen(heard: Heard): Promise<void> {
    let failures = 0
    while (!this.#closed.signal.aborted) {
      const began = performance.now()
      try {
        await this.#hear(heard)
      } catch (fault) {
        // Of an outage the first attempt tells.
        if (failures === 0) this.#needs.warn('news of other instances is not heard', fault)
      }
      const lasted = performance.now() - began > longestPauseMs
      failures = lasted ? 0 : failures + 1
      await this.#pause(Math.min(shortestPauseMs * 2 ** failures, longestPauseMs))
    }
  }

  /** Hears until the connection ends; rejects when there is none. */
  async #hear(heard: Heard): Promise<void> {
    const session = await NewsSession.open(this.#needs, heard)
    this.#session = session
    if (this.#closed.signal.aborted) return await session.close()
    heard(undefined)
    if (!session.ended.aborted) await new Promise((resolve) => session.ended.addEventListener('abort', resolve))
    // Whether it ended or was silent: its socket is to go.
    await session.close()
  }

  #pause(ms: number): Promise<void> {
    const { signal } = this.#closed
    return new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const cancel = this.#needs.after(ms, resolve)
      signal.addEventListener('abort', () => {
        cancel()
        resolve()
      })
    })
  }
}
