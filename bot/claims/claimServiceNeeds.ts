import type { KeptFile } from '../../rules/keptFile'
import type { Principal } from '../../rules/principal'
import type { Role } from '../../rules/roles'
import type { Store } from './ports'

/** What the service needs besides its store: time (epoch ms), new ids (UUIDs), the key of a press, and the calendar. */
export interface ClaimServiceNeeds {
  store: Store
  now: () => number
  newId: () => string
  /** A short digest of a key, so that inputs are not kept twice. */
  digest: (key: string) => string
  /** Something nobody can guess, fit for an address. */
  newSecret: () => string
  holidays: readonly string[]
  /** IANA zone of people who were never met. */
  timeZone: string
  roleOf: (who: Principal) => Role
  /** The address of a calendar feed with this secret; absent where the bot has no address of its own. */
  feedAddress?: ((secret: string) => string) | undefined
  /** A kept file as a table; undefined when it is none. Absent where files are not read. */
  tableIn?: (file: KeptFile) => Promise<string[][] | undefined>
  /** Called after files were promised, so that they are fetched at once. */
  onPromised: () => void
  /** Called when reminders may be due earlier than before. */
  onPlanned: () => void
}
