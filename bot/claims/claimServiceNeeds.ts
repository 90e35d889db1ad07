import type { Store } from './ports'

/** What the service needs besides its store: time (epoch ms), new ids (UUIDs), the key of a press, and the calendar. */
export interface ClaimServiceNeeds {
  store: Store
  now: () => number
  newId: () => string
  /** A short digest of a key, so that inputs are not kept twice. */
  digest: (key: string) => string
  holidays: readonly string[]
  /** Called after files were promised, so that they are fetched at once. */
  onPromised: () => void
}
