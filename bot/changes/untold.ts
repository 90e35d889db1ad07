import type { StoreChange } from './changeFeed'

type Changes = readonly StoreChange[]

/** So many writes of unknown outcome are remembered: a lost answer is rare, and a later change of the claim heals it. */
const mostDoubted = 100

/**
 * Changes that are still to be told here, by the write that made them. Each is told once: when the write has ended well,
 * or when word of it comes back from the database. A commit whose answer was lost only has the latter.
 */
export class Untold {
  readonly #begun = new Map<string, Changes>()
  readonly #doubted = new Map<string, Changes>()

  keep(write: string, changes: Changes): void {
    this.#begun.set(write, changes)
  }

  /** Forgets what an earlier run of the write had changed, or one that was surely undone. */
  drop(write: string): void {
    this.#begun.delete(write)
  }

  /** The write failed, but may have been kept. */
  doubt(write: string): void {
    const changes = this.#begun.get(write)
    this.#begun.delete(write)
    if (changes) this.#doubted.set(write, changes)
    for (const oldest of this.#doubted.keys()) {
      if (this.#doubted.size <= mostDoubted) return
      this.#doubted.delete(oldest)
    }
  }

  /** What is to be told now that the write is known to be kept; nothing when it was told before. */
  take(write: string): Changes {
    const changes = this.#begun.get(write) ?? this.#doubted.get(write) ?? []
    this.#begun.delete(write)
    this.#doubted.delete(write)
    return changes
  }
}
