type InOrder = <T>(key: string, work: () => Promise<T>) => Promise<T>

/**
 * Runs work one at a time per key, in the order it came; other keys do not wait. `across` keeps the order with other
 * instances as well, where there are any.
 */
export class OneAtATime {
  private readonly tails = new Map<string, Promise<unknown>>()

  constructor(private readonly across?: InOrder) {}

  get busy(): boolean {
    return this.tails.size > 0
  }

  /** Resolves or rejects as the work does. */
  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const { across } = this
    const begin = across ? () => across(key, work) : work
    const before = this.tails.get(key)
    const done = before ? before.then(begin, begin) : begin()
    const tail = done
      .catch(() => undefined)
      .finally(() => {
        if (this.tails.get(key) === tail) this.tails.delete(key)
      })
    this.tails.set(key, tail)
    return done
  }

  /** Resolves once nothing is running or waiting. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.all(this.tails.values())
  }
}
