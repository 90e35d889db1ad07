import type { ChangeFeed, StoreChange } from '../../bot/changes/changeFeed'

/** A tenant's changes as somebody heard them. */
export interface Hearing {
  /** Each as the claim's id; '*' where none is named. */
  readonly heard: string[]
  /** Resolves once something was heard so often in all; rejects after five seconds. */
  until(what: string, times?: number): Promise<void>
  end(): void
}

const deadlineMs = 5_000

/** Listens to a tenant's changes from now on. */
export function hearing(feed: ChangeFeed, tenantId = 'contoso', each = (_: StoreChange) => {}): Hearing {
  const heard: string[] = []
  const waiting = new Set<() => void>()
  const end = feed.subscribe(tenantId, (change) => {
    if (change.tenantId !== tenantId) throw new Error(`heard of ${change.tenantId}`)
    heard.push(change.claimId ?? '*')
    each(change)
    for (const check of [...waiting]) check()
  })
  const until = (what: string, times = 1) =>
    new Promise<void>((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        waiting.delete(check)
        settle()
      }
      const check = () => {
        if (heard.filter((one) => one === what).length >= times) finish(resolve)
      }
      const late = () => finish(() => reject(new Error(`${what} was not heard, but: ${heard.join(', ')}`)))
      const timer = setTimeout(late, deadlineMs)
      waiting.add(check)
      check()
    })
  return { heard, until, end }
}
