import { fingerprint } from '../fingerprint'
import type { Seen } from './compareSeen'

/** What a form shows, for its button to carry: each field's value as a fingerprint. */
export function seenOf(values: Readonly<Record<string, string>>): Seen {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, fingerprint(value)]))
}
