/** A timer may sleep no longer than this, so that a clock that was stepped is noticed. */
const longestSleepMs = 30_000

export interface AlarmNeeds {
  /** Epoch ms. */
  now: () => number
  /** Does what is due; gives when the next thing is (epoch ms), or undefined. */
  work: () => Promise<number | undefined>
  failed: (error: unknown) => void
}

/** Runs work when it is due and when poked; never twice at a time. */
export class Alarm {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | undefined
  private again = false
  private stopped = false

  constructor(private readonly needs: AlarmNeeds) {}

  get busy(): boolean {
    return this.running !== undefined
  }

  /** Runs the work now, or once more when it is running. */
  poke(): void {
    if (this.stopped) return
    if (this.running) {
      this.again = true
      return
    }
    clearTimeout(this.timer)
    this.running = this.run().finally(() => {
      this.running = undefined
      if (this.again) {
        this.again = false
        this.poke()
      }
    })
  }

  /** Resolves once the work that is running, and what it was poked for meanwhile, is done. */
  async idle(): Promise<void> {
    while (this.running) await this.running
  }

  /** No further runs; resolves when the present one has ended. */
  async stop(): Promise<void> {
    this.stopped = true
    this.again = false
    clearTimeout(this.timer)
    await this.running
  }

  private async run(): Promise<void> {
    let next: number | undefined
    try {
      next = await this.needs.work()
    } catch (error) {
      this.needs.failed(error)
    }
    if (this.stopped) return
    const sleep = next === undefined ? longestSleepMs : Math.min(Math.max(next - this.needs.now(), 0), longestSleepMs)
    this.timer = setTimeout(() => this.poke(), sleep)
    this.timer.unref()
  }
}
