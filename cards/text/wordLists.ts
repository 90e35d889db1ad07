import type { Named } from './catalogueText'

/** The word lists that `matchName` reads: for each id its name first, then its other words. */
export function wordLists<K extends string>(named: Readonly<Record<K, Named>>): Record<K, readonly string[]> {
  const ids = Object.keys(named) as K[]
  return Object.fromEntries(ids.map((id) => [id, [named[id].name, ...named[id].also]])) as Record<K, string[]>
}
