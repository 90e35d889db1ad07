import { SlidingWindow } from './slidingWindow'

/** Leave to send one message. */
export interface Slot {
  /** Sends it: `send` begins at once. */
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
      if (free > at) {
        if (Number.isFinite(free)) this.cancel = after(free - at, () => this.move())
        return
      }
      this.waiting.shift()?.(this.leave(at))
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
