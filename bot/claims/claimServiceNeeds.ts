import type { KeptFile } from '../../rules/keptFile'
import type { Principal } from '../../rules/principal'
import type { Role } from '../../rules/roles'
import type { Store, Tables } from './ports'

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
  /** What somebody is, read from the tables at hand. */
  roleOf: (who: Principal, tables: Tables) => Promise<Role>
  /** Object ids of a tenant's claims leads, read from the tables at hand. */
  leadsOf: (tenantId: string, tables: Tables) => Promise<readonly string[]>
  /** The address of a calendar feed with this secret; absent where the bot has no address of its own. */
  feedAddress?: ((secret: string) => string) | undefined
  /**
   * Whether something holds a claim beyond its time, as an open documentation request does; nothing does when absent.
   * Asked inside a transaction: it may await the tables it is handed, and nothing else.
   */
  suspended?: (claimId: string, inside: { tables: Tables; tenantId: string }) => boolean | Promise<boolean>
  /** Called when somebody asked for their data. */
  onExport?: () => void
  /** A kept file as a table; undefined when it is none. Absent where files are not read. */
  tableIn?: (file: KeptFile) => Promise<string[][] | undefined>
  /** Called after files were promised, so that they are fetched at once. */
  onPromised: () => void
  /** Called when reminders may be due earlier than before. */
  onPlanned: () => void
  /** Called when somebody is to be told something. */
  onNoticed: () => void
}
