/** The statements around units of work, on the one connection that writes. */
export interface WriterTransaction {
  begin(): void
  commit(): void
  rollback(): void
  savepoint(): void
  undo(): void
  release(): void
}

/** What one unit works with; after `close` each use of it throws. */
export interface UnitHandle<T> {
  tables: T
  close(): void
}

export interface GroupCommitOptions<T> {
  transaction: WriterTransaction
  open(): UnitHandle<T>
  /** Calls back after `ms` unless the returned function is called first. */
  after(ms: number, call: () => void): () => void
  /** Told what went wrong that no caller did. */
  warn(message: string, fault: unknown): void
}

/** A unit is given this long, in ms: it should only await its tables, which answer at once. */
export const unitLimitMs = 5000
/** So many units share a commit at most, so that the first need not wait for an endless row of others. */
const mostUnits = 64

interface Unit<T> {
  work(tables: T): Promise<unknown>
  resolve(value: unknown): void
  reject(fault: unknown): void
}

/**
 * Runs units of work one after the other on one connection, and those that came together in one transaction: a commit
 * waits for the disk, so sixteen turns that share one are several times faster. Each unit has a savepoint: when it
 * fails, it alone is undone and rejected. None resolves before the commit has returned. When the commit fails, all
 * reject, and none of their work is there.
 */
export class GroupCommit<T> {
  readonly #options: GroupCommitOptions<T>
  readonly #queue: Unit<T>[] = []
  #drained: Promise<void> | undefined
  #closed = false
  #commits = 0

  constructor(options: GroupCommitOptions<T>) {
    this.#options = options
  }

  /** How many transactions were committed since the start. */
  get commits(): number {
    return this.#commits
  }

  /** Rejects with what `work` threw, with a fault of the engine, or when the work takes longer than `unitLimitMs`. */
  write<R>(work: (tables: T) => Promise<R>): Promise<R> {
    if (this.#closed) return Promise.reject(new Error('the store is closed'))
    return new Promise<R>((resolve, reject) => {
      this.#queue.push({ work, resolve: (value) => resolve(value as R), reject })
      this.#drained ??= this.#drain()
    })
  }

  /** Refuses further units and resolves when those already given have ended. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#drained
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      await this.#gather()
      await this.#group()
    }
    this.#drained = undefined
  }

  /** Rounds of the event loop, as long as each brings more: requests that came together get into one group. */
  async #gather(): Promise<void> {
    let seen: number
    do {
      seen = this.#queue.length
      await new Promise((resolve) => setImmediate(resolve))
    } while (this.#queue.length > seen && this.#queue.length < mostUnits)
  }

  async #group(): Promise<void> {
    const taken: Unit<T>[] = []
    const settle: (() => void)[] = []
    try {
      this.#options.transaction.begin()
      for (let unit = this.#queue.shift(); unit; unit = taken.length < mostUnits ? this.#queue.shift() : undefined) {
        taken.push(unit)
        settle.push(await this.#run(unit))
      }
      this.#options.transaction.commit()
      this.#commits += 1
    } catch (fault) {
      this.#fail(taken, fault)
      return
    }
    for (const end of settle) end()
  }

  /** Undoes everything; a fault before any unit began is that of the one at the head, so that the queue moves on. */
  #fail(taken: Unit<T>[], fault: unknown): void {
    this.#options.warn('a group of writes was undone', fault)
    try {
      this.#options.transaction.rollback()
    } catch (failed) {
      this.#options.warn('the rollback failed', failed)
    }
    const units = taken.length > 0 ? taken : this.#queue.splice(0, mostUnits)
    for (const unit of units) unit.reject(fault)
  }

  /** Runs one unit under its savepoint and gives back how it ends once the group is committed. */
  async #run(unit: Unit<T>): Promise<() => void> {
    const { transaction } = this.#options
    const handle = this.#options.open()
    transaction.savepoint()
    try {
      const value = await this.#limited(unit.work(handle.tables))
      handle.close()
      transaction.release()
      return () => unit.resolve(value)
    } catch (fault) {
      handle.close()
      transaction.undo()
      transaction.release()
      return () => unit.reject(fault)
    }
  }

  #limited(work: Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const cancel = this.#options.after(unitLimitMs, () => {
        const fault = new Error(`a write took longer than ${unitLimitMs} ms: does it await more than its tables?`)
        this.#options.warn('a write was undone', fault)
        reject(fault)
      })
      work.then(resolve, reject).finally(cancel)
    })
  }
}
