interface CallLimitOptions {
  /** So many calls at once, and so many a minute from then on. */
  perMinute: number
  /** Epoch milliseconds. */
  now: () => number
}

const minuteMs = 60_000
const mostCallers = 1000

/** How often each caller may call: a bucket that fills evenly. */
export class CallLimit {
  /** Caller → when its bucket is full again. */
  private readonly fullAt = new Map<string, number>()

  constructor(private readonly options: CallLimitOptions) {}

  /** Counts a call; gives the whole seconds to wait when it is one too many, which does not count, else 0. */
  take(caller: string): number {
    const now = this.options.now()
    const costMs = minuteMs / this.options.perMinute
    const full = Math.max(this.fullAt.get(caller) ?? now, now) + costMs
    const waitMs = full - now - minuteMs
    if (waitMs > 0) return Math.ceil(waitMs / 1000)
    if (this.fullAt.size >= mostCallers) this.forgetFull(now)
    this.fullAt.set(caller, full)
    return 0
  }

  private forgetFull(now: number): void {
    for (const [caller, at] of this.fullAt) if (at <= now) this.fullAt.delete(caller)
  }
}
