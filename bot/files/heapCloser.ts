import type { Logger } from 'pino'
import type { HeapRow, Store } from '../claims/ports'
import { faultOf } from '../faultOf'
import { Undelivered } from '../turns/messengerOutlet'

/** When another instance is showing what came, it is looked at again after this. */
const elsewhereMs = 1000
/** A card that did not go out is shown again after this, so often. */
const pauseMs = 30_000
const mostTries = 3

export interface HeapCloserNeeds {
  store: Store
  now: () => number
  /** Shows the person what came; rejects with Undelivered. */
  show: (heap: HeapRow) => Promise<void>
  log: Logger
}

/**
 * Tells of files that came together, once none came for a while. Marked after it is shown: a stop in between shows it
 * once more, never not at all.
 */
export class HeapCloser {
  private readonly tries = new Map<string, number>()

  constructor(private readonly needs: HeapCloserNeeds) {}

  /** Shows every heap whose time has come; gives when to look again (epoch ms). One instance does it at a time. */
  readonly work = async (): Promise<number | undefined> => {
    const { store, now } = this.needs
    const done = await store.exclusively('heaps', () => this.closeAll())
    return done ? done.value : now() + elsewhereMs
  }

  private async closeAll(): Promise<number | undefined> {
    const { store, now } = this.needs
    await Promise.all((await store.reader.intakes.closable(now())).map((heap) => this.close(heap)))
    const next = await store.reader.intakes.nextClosing()
    return next === undefined || this.tries.size === 0 ? next : Math.max(next, now() + pauseMs)
  }

  private async close(heap: HeapRow): Promise<void> {
    try {
      await this.needs.show(heap)
    } catch (error) {
      if (this.tryAgain(heap, error)) return
    }
    this.tries.delete(heap.id)
    await this.needs.store.write(async ({ intakes }) => {
      const after = await intakes.heap(heap.tenantId, heap.id)
      // Files that came while it was shown moved its closing time: they are still to be shown.
      if (after?.state === 'open' && after.closesAt === heap.closesAt)
        await intakes.saveHeap({ ...after, state: 'shown' })
    })
  }

  /** Whether it is worth another try; the files are kept in any case. */
  private tryAgain(heap: HeapRow, error: unknown): boolean {
    const delivery = error instanceof Undelivered ? error.delivery : undefined
    const fault = delivery ? { outcome: delivery.outcome, code: delivery.code } : faultOf(error)
    this.needs.log.warn({ heap: heap.id, ...fault }, 'files not shown')
    const tried = (this.tries.get(heap.id) ?? 0) + 1
    this.tries.set(heap.id, tried)
    return tried < mostTries && delivery?.outcome !== 'gone' && delivery?.outcome !== 'refused'
  }
}
