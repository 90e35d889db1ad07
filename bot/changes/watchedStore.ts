import type { Announce, Store, Tables } from '../claims/ports'
import type { ChangeFeed } from './changeFeed'
import { changeWord } from './changeWord'
import { Subscriptions } from './subscriptions'
import { Touched } from './touched'
import { Untold } from './untold'
import { watchedTables } from './watchedTables'

export interface WatchedStoreNeeds {
  /** Tells this process from every other on the same database. */
  instance: string
  /** Told what went wrong while a change was told; whoever made the change never hears of that. */
  failed(error: unknown): void
}

/**
 * The store, and the feed of what is changed through it. Of a shared one also what other instances announce is heard,
 * from now on until it is closed.
 */
export function watchedStore<S extends Store>(
  store: S,
  { instance, failed }: WatchedStoreNeeds,
): { store: S; changes: ChangeFeed } {
  const subscriptions = new Subscriptions(failed)
  const untold = new Untold()
  let writes = 0

  async function write<T>(work: (tables: Tables, announce?: Announce) => Promise<T>): Promise<T> {
    writes += 1
    const id = `${instance} ${writes}`
    let over = false
    const watched = async (tables: Tables, announce?: Announce) => {
      // It may be run anew: only what the last run changed counts.
      untold.drop(id)
      const touched = new Touched()
      const value = await work(watchedTables(tables, touched), announce)
      const changes = touched.changes()
      // Work that took too long was given up before it ended.
      if (over || changes.length === 0) return value
      untold.keep(id, changes)
      announce?.(changeWord.of({ write: id, changes }))
      return value
    }
    try {
      const value = await store.write(watched)
      subscriptions.publish(untold.take(id))
      return value
    } catch (fault) {
      if (store.listen) untold.doubt(id)
      else untold.drop(id)
      throw fault
    } finally {
      over = true
    }
  }

  function hear(word: string): void {
    try {
      const { write, changes } = changeWord.read(word)
      subscriptions.publish(write.startsWith(`${instance} `) ? untold.take(write) : changes)
    } catch (error) {
      failed(error)
      subscriptions.publishAll()
    }
  }

  store.listen?.((word) => (word === undefined ? subscriptions.publishAll() : hear(word)))
  // All else is the store's own.
  return { store: Object.assign(Object.create(store), { write }), changes: subscriptions }
}
