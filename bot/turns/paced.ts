interface PacedOptions<T> {
  /** The least time between two runs of a key, in ms. */
  everyMs: number
  /** Begins what is to be done. */
  work: (what: T) => void
  /** What is to be done instead of two that wait. */
  merge: (waiting: T, next: T) => T
  /** Calls back after `ms` unless the returned function is called first. */
  after?: (ms: number, call: () => void) => () => void
}

interface Resting<T> {
  cancel: () => void
  waiting?: T
}

/** The timer keeps no process alive: who ends it hurries first. */
function callAfter(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms).unref()
  return () => clearTimeout(timer)
}

/** Does the first thing of a key at once, and what follows it too soon as one, once its time has passed. */
export class Paced<T> {
  private readonly resting = new Map<string, Resting<T>>()

  constructor(private readonly options: PacedOptions<T>) {}

  /** Whether something still waits to be done. */
  get busy(): boolean {
    return [...this.resting.values()].some(({ waiting }) => waiting !== undefined)
  }

  /** Has it done, now or together with what waits. */
  add(key: string, what: T): void {
    const resting = this.resting.get(key)
    if (!resting) this.run(key, what)
    else resting.waiting = resting.waiting === undefined ? what : this.options.merge(resting.waiting, what)
  }

  /** Does at once what waits. */
  hurry(): void {
    for (const [key, { cancel }] of [...this.resting]) {
      cancel()
      this.rested(key)
    }
  }

  private run(key: string, what: T): void {
    const { after = callAfter, everyMs, work } = this.options
    this.resting.set(key, { cancel: after(everyMs, () => this.rested(key)) })
    work(what)
  }

  private rested(key: string): void {
    const waiting = this.resting.get(key)?.waiting
    this.resting.delete(key)
    if (waiting !== undefined) this.run(key, waiting)
  }
}
