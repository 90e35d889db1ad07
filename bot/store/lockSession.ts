import { Client } from 'pg'
import { inTurn } from './inTurn'
import { postgresSettings } from './postgresPool'

/** A name that this process holds. */
export interface HeldLock {
  /** Aborted when it may be held elsewhere from now on. */
  lost: AbortSignal
  release(): Promise<void>
}

export interface LockSessionNeeds {
  /** Address of the database, with its password: it is never logged. */
  url: string
  warn(message: string, fault: unknown): void
  /** The database may take so long to answer, in ms. */
  answerMs: number
}

/** So often it is made sure that the database still hears us: it gives our locks away when it does not. */
const pulseMs = 5000

/** Databases know locks by number, and share them between schemas. */
const key = `hashtextextended(current_schema() || '|' || $1, 0)`

/** One connection, and the locks that live and end with it. A lock taken twice on it counts as taken both times. */
export class LockSession {
  readonly #client: Client
  readonly #ended = new AbortController()
  readonly #inTurn = inTurn()
  readonly #pulse: NodeJS.Timeout

  private constructor({ url, warn, answerMs }: LockSessionNeeds) {
    const settings = postgresSettings(url, 'claimwell locks')
    this.#client = new Client({ ...settings, query_timeout: answerMs, connectionTimeoutMillis: answerMs })
    this.#client.on('error', (fault) => {
      warn('the connection that holds locks ended', fault)
      this.#over()
    })
    this.#client.on('end', () => this.#over())
    this.#pulse = setInterval(() => void this.#ask('select 1').catch(() => undefined), pulseMs)
    this.#pulse.unref()
  }

  static async open(needs: LockSessionNeeds): Promise<LockSession> {
    const session = new LockSession(needs)
    try {
      await session.#client.connect()
      return session
    } catch (fault) {
      session.#over()
      throw fault
    }
  }

  get ended(): AbortSignal {
    return this.#ended.signal
  }

  async take(name: string): Promise<HeldLock | undefined> {
    const taken = await this.#ask<{ taken: boolean }>(`select pg_try_advisory_lock(${key}) as taken`, name)
    if (!taken?.taken) return undefined
    return { lost: this.ended, release: () => this.#release(name) }
  }

  async close(): Promise<void> {
    this.#over()
    await this.#client.end().catch(() => undefined)
  }

  /** A lock that cannot be given back ends with the connection. */
  async #release(name: string): Promise<void> {
    if (this.ended.aborted) return
    await this.#ask(`select pg_advisory_unlock(${key})`, name).catch(() => undefined)
  }

  async #ask<R extends object>(text: string, ...values: string[]): Promise<R | undefined> {
    try {
      return (await this.#inTurn(() => this.#client.query<R>(text, values))).rows[0]
    } catch (fault) {
      // What the database made of it is unknown, so nothing of this session counts any more.
      void this.close()
      throw fault
    }
  }

  #over(): void {
    clearInterval(this.#pulse)
    this.#ended.abort()
  }
}
