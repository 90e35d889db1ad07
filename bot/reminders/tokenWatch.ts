import type { Logger } from 'pino'

/** The library that gets tokens refuses for a minute by itself after one failure (reliability S10). */
const pauseMs = 60_000
/** So long it may last before the bot counts as not ready. */
const lastingMs = 120_000

/** Whether the bot gets a token to send with. Without one nothing can be sent to anybody: all wait, and one line says so. */
export class TokenWatch {
  private since: number | undefined
  private until = 0

  constructor(private readonly log: Logger) {}

  /** From a failure until something was sent again. */
  get failing(): boolean {
    return this.since !== undefined
  }

  /** Until when (epoch ms) nothing is to be tried, if it is not to be tried now. */
  restsUntil(now: number): number | undefined {
    // A clock that was set back does not make the pause longer.
    return this.failing && now < this.until && this.until - now <= pauseMs ? this.until : undefined
  }

  /** Whether it has lasted for minutes, as far as is known: where nothing was tried since, nothing is. */
  lasts(now: number): boolean {
    return this.since !== undefined && now - this.since >= lastingMs && now - this.until < pauseMs
  }

  failed(now: number): void {
    if (this.since === undefined) this.log.error('no token: reminders wait')
    this.since ??= now
    this.until = now + pauseMs
  }

  worked(): void {
    if (this.since !== undefined) this.log.info('there is a token again: reminders go on')
    this.since = undefined
  }
}
