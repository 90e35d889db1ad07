import type { CoOpClaim } from '../rules/claim'
import type { Lesson } from '../rules/lesson'
import type { Principal } from '../rules/principal'

/** A kept file as a table: cells as written, line by line. */
export interface KeptTable {
  fileId: string
  name: string
  rows: string[][]
}

/** What the conversation needs of what comes after a decision. */
export interface Aftercare {
  /** What rejections of other claims of the organisation teach about this one, the latest first. */
  lessonsFor(claim: CoOpClaim): Promise<Lesson[]>
  /** What those are called who reported something of a claim the person may see, by their Entra object id. */
  reporters(who: Principal, claim: CoOpClaim): Promise<Record<string, string>>
  /** Of files the person may see, those that are tables (CSV or TSV) of a size that can be read, in their order. */
  tables(who: Principal, fileIds: readonly string[]): Promise<KeptTable[]>
}
