import { Client, escapeIdentifier } from 'pg'
import { postgresSettings } from './postgresPool'

export interface NewsSessionNeeds {
  /** Address of the database, with its password: it is never logged. */
  url: string
  /** The name to listen to. */
  channel: string
  warn(message: string, fault: unknown): void
  /** The database may take so long to answer, in ms. */
  answerMs: number
  /** Calls back after `ms` unless the returned function is called first. */
  after(ms: number, call: () => void): () => void
}

/** So often it is made sure that the database is still there: a connection that is only listened on would not tell. */
const pulseMs = 5000

/** One connection that listens. It ends when it is closed, fails, or gets no answer. */
export class NewsSession {
  readonly #needs: NewsSessionNeeds
  readonly #client: Client
  readonly #ended = new AbortController()
  #cancel = () => {}

  private constructor(needs: NewsSessionNeeds, heard: (word: string) => void) {
    this.#needs = needs
    const { url, answerMs, warn } = needs
    const settings = postgresSettings(url, 'claimwell news')
    this.#client = new Client({ ...settings, query_timeout: answerMs, connectionTimeoutMillis: answerMs })
    this.#client.on('error', (fault) => {
      warn('the connection for news of other instances ended', fault)
      this.#over()
    })
    this.#client.on('end', () => this.#over())
    this.#client.on('notification', ({ payload }) => heard(payload ?? ''))
  }

  /** Resolves once it listens; rejects when the database is not reached. */
  static async open(needs: NewsSessionNeeds, heard: (word: string) => void): Promise<NewsSession> {
    const session = new NewsSession(needs, heard)
    try {
      await session.#client.connect()
      await session.#client.query(`listen ${escapeIdentifier(needs.channel)}`)
      session.#beat()
      return session
    } catch (fault) {
      await session.close()
      throw fault
    }
  }

  /** Aborted when nothing is heard any more. */
  get ended(): AbortSignal {
    return this.#ended.signal
  }

  async close(): Promise<void> {
    this.#over()
    await this.#client.end().catch(() => undefined)
  }

  #beat(): void {
    if (this.ended.aborted) return
    this.#cancel = this.#needs.after(pulseMs, () => {
      this.#client.query('select 1').then(
        () => this.#beat(),
        (fault: unknown) => this.#silent(fault),
      )
    })
  }

  #silent(fault: unknown): void {
    if (this.ended.aborted) return
    this.#needs.warn('the connection for news of other instances is silent', fault)
    void this.close()
  }

  #over(): void {
    this.#cancel()
    this.#ended.abort()
  }
}
