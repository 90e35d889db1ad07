/** So many failures in a row mean that it is not the messages. */
const mostFailures = 5
const probeEveryMs = 15_000
/** No pause is longer; what is longer was reckoned before the clock was set back. */
const longestPauseMs = 15 * 60_000

/** Whether it makes sense to send to a tenant at all (reliability O14): after failures in a row only probes are. */
export class Circuit {
  private failures = 0
  private until = 0
  /** One at a time is tried until one succeeds. */
  probing = false

  /** Until when (epoch ms) nothing is to be sent, if not now. */
  restsUntil(now: number): number | undefined {
    return now < this.until && this.until - now <= longestPauseMs ? this.until : undefined
  }

  /** Sends nothing until then. */
  rest(until: number): void {
    this.until = Math.max(this.until, until)
  }

  worked(): void {
    this.failures = 0
    this.probing = false
  }

  failed(now: number): void {
    this.failures += 1
    if (!this.probing && this.failures < mostFailures) return
    this.probing = true
    this.rest(now + probeEveryMs)
  }
}
