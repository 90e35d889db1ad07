import { allCards } from '../cards/allCards'
import { context } from '../cards/context'

/** Bytes of the longest checklist card the card tests can make: all its names as long and as hostile as allowed. */
export function longestChecklist(): number {
  const builds = Object.entries(allCards).filter(([name]) => name.startsWith('checklist'))
  if (builds.length === 0) throw new Error('the card tests have no checklist')
  return Math.max(...builds.map(([, build]) => Buffer.byteLength(JSON.stringify(build(context())))))
}
