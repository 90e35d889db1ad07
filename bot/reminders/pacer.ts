import { type Departure, SlidingWindow } from './slidingWindow'

/** Of the time it took to make messages ready, so much is taken for the next one; and no more than this. */
const memory = 0.9
const longestLeadMs = 30
/** What waits for an answer of another is looked at this often. */
const recheckMs = 10
/** Timers come up to so late; the rest is waited for turn by turn. */
const timerGrainMs = 2

/** Leave to send one message. */
export interface Slot {
  /** Sends it: `send` begins as soon as the pace allows, in a few ms at most unless something is late. */
  use<T>(send: () => Promise<T>): Promise<T>
  /** Gives it back unused; harmless after `use`. */
  release(): void
}

export interface PacerOptions {
  /** Messages a second at most. */
  rate: number
  /** Milliseconds of a clock that is never set. */
  now: () => number
  /** Calls back after `ms` unless the returned function is called first. */
  after?: (ms: number, call: () => void) => () => void
}

function callAfter(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}

/** Hands out leave to send, in the order it was asked for, so that Teams never gets more than it takes. */
export class Pacer {
  private readonly window: SlidingWindow
  private readonly waiting: ((slot: Slot) => void)[] = []
  private cancel: (() => void) | undefined
  /** How long a message takes to be made ready: leave is given so much earlier, or the pace would wait for it. */
  private leadMs = 0

  constructor(private readonly options: PacerOptions) {
    this.window = new SlidingWindow(options.rate)
  }

  /** Messages a second at present. */
  get rate(): number {
    return this.window.pace
  }

  /** Resolves when the next message may leave. */
  slot(): Promise<Slot> {
    return new Promise((resolve) => {
      this.waiting.push(resolve)
      this.move()
    })
  }

  /** Teams said that it was too much. */
  slower(): void {
    this.window.slower(this.options.now())
  }

  private move(): void {
    const { now, after = callAfter } = this.options
    this.cancel?.()
    this.cancel = undefined
    while (this.waiting.length > 0) {
      const at = now()
      const free = this.window.freeAt(at)
      // Without an instant an answer is awaited, which moves this on.
      if (free - this.leadMs > at) {
        if (Number.isFinite(free)) this.cancel = after(free - this.leadMs - at, () => this.move())
        return
      }
      this.waiting.shift()?.(this.leave(at))
    }
  }

  private learn(readyMs: number): void {
    this.leadMs = Math.min(this.leadMs * memory + readyMs * (1 - memory), longestLeadMs)
  }

  /** Resolves when one that is ready may start; what it hangs on may be an answer. */
  private async room(departure: Departure): Promise<void> {
    const { now, after = callAfter } = this.options
    for (let at = now(), free = this.window.startAt(departure, at); free > at; ) {
      const waitMs = Number.isFinite(free) ? free - at - timerGrainMs : recheckMs
      await new Promise<void>((resolve) => {
        if (waitMs > 0) after(waitMs, resolve)
        else setImmediate(resolve)
      })
      at = now()
      free = this.window.startAt(departure, at)
    }
  }

  private leave(at: number): Slot {
    const { window } = this
    const { now } = this.options
    const departure = window.take(at)
    let used = false
    const end = (answered: boolean) => {
      window.ended(departure, now(), answered)
      this.move()
    }
    return {
      use: async (send) => {
        used = true
        this.learn(now() - at)
        await this.room(departure)
        window.started(departure, now())
        const sending = send()
        this.move()
        try {
          const sent = await sending
          end(true)
          return sent
        } catch (error) {
          end(false)
          throw error
        }
      },
      release: () => {
        if (used) return
        used = true
        window.giveBack(departure)
        this.move()
      },
    }
  }
}
