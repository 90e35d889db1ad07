import type { Store } from '../claims/ports'

/** What one process alone can promise about order: names that are worked under here. */
export function oneProcess(): Pick<Store, 'exclusively' | 'inOrder'> {
  const busy = new Set<string>()
  const last = new Map<string, Promise<unknown>>()
  return {
    async exclusively(name, work) {
      if (busy.has(name)) return undefined
      busy.add(name)
      try {
        return { value: await work(new AbortController().signal) }
      } finally {
        busy.delete(name)
      }
    },
    async inOrder(name, work) {
      const before = last.get(name) ?? Promise.resolve()
      const done = before.then(work, work)
      const settled = done.catch(() => undefined)
      last.set(name, settled)
      void settled.then(() => last.get(name) === settled && last.delete(name))
      return await done
    },
  }
}
