const remembered = 1000
/** With fewer than these nothing counts as the shortest: the whole round trip may have been delay. */
const enough = 20
/** The shortest of few is not yet the shortest there is: so much of their spread, shared among them, is added. */
const doubtful = 8

/** How long Teams takes to answer (ms), of the last few messages: how much of a round trip was delay. */
export class RoundTrips {
  private readonly last: number[] = []
  private shortest = 0
  private longest = 0
  private doubt = 0

  /** Notes one that was answered. */
  add(ms: number): void {
    this.last.push(ms)
    if (this.last.length > remembered) this.last.shift()
    this.shortest = this.last.length < enough ? 0 : Math.min(...this.last)
    this.longest = Math.max(...this.last)
    this.doubt = ((this.longest - this.shortest) * doubtful) / this.last.length
  }

  /** The most that a message with this round trip can have arrived later than the quickest of them. */
  lateness(ms: number): number {
    return Math.max(0, ms - this.shortest) + this.doubt
  }

  /** The lateness to reckon with for one that was under way for `ms` and is not answered; undefined when unusual. */
  expected(ms: number): number | undefined {
    return ms <= this.longest ? this.longest - this.shortest + this.doubt : undefined
  }
}
