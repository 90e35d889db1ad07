import { findPhrase, type Hit } from './findPhrase'
import { plainWords } from './plainWords'

/** What a typed name stands for: one thing, several that it may mean, or nothing known. */
export type NameMatch<K extends string> =
  | { match: 'one'; id: K }
  | { match: 'several'; ids: readonly K[] }
  | { match: 'none' }

/** A name is short; a long text is not searched to its end. */
const lettersRead = 300

type Entry<K> = { id: K; phrase: string; isName: boolean }
type NamedHit<K> = Hit & { id: K }

function entriesOf<K extends string>(lists: Record<K, readonly string[]>): Entry<K>[] {
  const ids = Object.keys(lists) as K[]
  return ids
    .flatMap((id) => lists[id].map((words, index) => ({ id, phrase: plainWords(words), isName: index === 0 })))
    .filter((entry) => entry.phrase !== '')
}

function outcome<K extends string>(ids: readonly K[]): NameMatch<K> {
  const [first, ...rest] = [...new Set(ids)]
  if (first === undefined) return { match: 'none' }
  return rest.length === 0 ? { match: 'one', id: first } : { match: 'several', ids: [first, ...rest] }
}

/** "google ads" beats the "ads" inside it, and a word spelt right beats a misspelt reading of the same letters. */
function beats(one: Hit, other: Hit): boolean {
  if (one.end <= other.start || other.end <= one.start) return false
  const longer = one.end - one.start - (other.end - other.start)
  return longer > 0 || (longer === 0 && one.typos < other.typos)
}

/** For a few letters of a name ("boot camp", "syndicated"): the names that hold every typed word. */
function namesHolding<K extends string>(text: string, entries: readonly Entry<K>[]): K[] {
  const words = text.split(' ')
  const tellsSomething = words.every((word) => word.length >= 3) && text.length >= 4
  if (!tellsSomething) return []
  return entries
    .filter(({ phrase, isName }) => isName && words.every((word) => findPhrase(phrase, word).length > 0))
    .map(({ id }) => id)
}

/**
 * Finds which of some named things a person's words mean, in any language whose words are given.
 * @param lists for each id its name first, then other words for it; a word may stand in several lists
 */
export function matchName<K extends string>(text: string, lists: Record<K, readonly string[]>): NameMatch<K> {
  const typed = plainWords(text.slice(0, lettersRead))
  const entries = entriesOf(lists)
  const named = entries.filter(({ phrase, isName }) => isName && phrase === typed)
  if (named.length > 0) return outcome(named.map(({ id }) => id))
  const hits = entries.flatMap(({ id, phrase }): NamedHit<K>[] =>
    findPhrase(typed, phrase).map((hit) => ({ ...hit, id })),
  )
  const standing = hits.filter((hit) => !hits.some((other) => beats(other, hit)))
  return outcome(standing.length > 0 ? standing.map(({ id }) => id) : namesHolding(typed, entries))
}
