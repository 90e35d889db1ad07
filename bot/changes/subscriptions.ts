import type { ChangeFeed, StoreChange } from './changeFeed'

interface Subscription {
  heard(change: StoreChange): void
}

/** Those who want to hear of changes, by tenant. */
export class Subscriptions implements ChangeFeed {
  readonly #failed: (error: unknown) => void
  readonly #ofTenant = new Map<string, Set<Subscription>>()
  #waiting: StoreChange[] = []

  /** @param failed told what a subscriber threw, or rejected with */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed
  }

  subscribe(tenantId: string, heard: (change: StoreChange) => void): () => void {
    const own = { heard }
    const all = this.#ofTenant.get(tenantId) ?? new Set()
    this.#ofTenant.set(tenantId, all.add(own))
    return () => {
      all.delete(own)
      if (all.size === 0 && this.#ofTenant.get(tenantId) === all) this.#ofTenant.delete(tenantId)
    }
  }

  /** Tells of changes, after what is under way: whoever made them does not wait for those who hear of it. */
  publish(changes: readonly StoreChange[]): void {
    const wanted = changes.filter(({ tenantId }) => this.#ofTenant.has(tenantId))
    if (wanted.length === 0) return
    if (this.#waiting.length === 0) setImmediate(() => this.#tell())
    this.#waiting.push(...wanted)
  }

  /** Tells everybody that anything may have changed. */
  publishAll(): void {
    this.publish([...this.#ofTenant.keys()].map((tenantId) => ({ tenantId })))
  }

  #tell(): void {
    for (const change of this.#waiting.splice(0))
      for (const each of this.#ofTenant.get(change.tenantId) ?? []) void this.#alone(each, change)
  }

  /** Awaited in case it gives a promise after all: one that rejects unheard would end the process. */
  async #alone({ heard }: Subscription, change: StoreChange): Promise<void> {
    try {
      await heard(change)
    } catch (error) {
      this.#failed(error)
    }
  }
}
