/** So many in any window of so many ms. */
export interface Limit {
  count: number
  ms: number
}

/** Exact sliding windows, as Teams describes its limits: every arrival that was let in is remembered as long as it counts. */
export class SlidingWindows {
  private readonly arrivals: number[] = []
  private readonly longest: number

  constructor(private readonly limits: readonly Limit[]) {
    this.longest = Math.max(...limits.map(({ ms }) => ms))
  }

  /** Lets an arrival at `now` (ms) in, or says for how many ms it has to stay away. */
  admit(now: number): { ok: true } | { ok: false; retryMs: number } {
    while (this.arrivals.length > 0 && (this.arrivals[0] ?? 0) <= now - this.longest) this.arrivals.shift()
    const waits = this.limits.map(({ count, ms }) => {
      const first = this.arrivals.at(-count)
      return first === undefined ? 0 : first + ms - now
    })
    const retryMs = Math.max(...waits)
    if (retryMs > 0) return { ok: false, retryMs }
    this.arrivals.push(now)
    return { ok: true }
  }
}
