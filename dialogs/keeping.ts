import type { CoOpClaim } from '../rules/claim'
import type { Keeping as ClaimKeeping } from '../rules/keep/mayGo'
import type { Outcome } from '../rules/outcome'
import type { Principal } from '../rules/principal'
import type { Acting } from './acting'

/** A claim that stays, and why. */
export interface Staying {
  claim: CoOpClaim
  keeping: ClaimKeeping & { goes: false }
}

/** What deleting a person's data would do. `key` names exactly this: confirmed with another, nothing is deleted. */
export interface DeletionPlan {
  key: string
  going: CoOpClaim[]
  staying: Staying[]
  /** How many kept files go. */
  files: number
}

/** What was deleted; `repeat` when this very press had had its effect before. */
export interface Deleted {
  repeat: boolean
  claims: number
  files: number
  staying: Staying[]
}

/** One zip of an export, ready to be offered. */
export interface ExportedPart {
  name: string
  sha256: string
  size: number
}

/** What the conversation needs so that people get their data, and get rid of it. */
export interface Keeping {
  /** Asks for everything about the person, made outside the turn; `running` when it is being made already. */
  askExport(acting: Acting): Promise<{ running: boolean }>
  /** What was made of it last. */
  exported(who: Principal): Promise<ExportedPart[]>
  deletionPlan(acting: Acting): Promise<DeletionPlan>
  /** Deletes what the plan named; `planChanged` when it would be something else by now. */
  deleteMine(acting: Acting, planKey: string): Promise<Outcome<Deleted, 'planChanged'>>
  /** Whether a claim the person may see can be deleted. */
  keepingOf(acting: Acting, claimId: string): Promise<Outcome<{ claim: CoOpClaim; keeping: ClaimKeeping }, 'notFound'>>
  /** Deletes one claim with its history and files; `stays` (with `why`, and `until` where known) while it has to stay. */
  purge(acting: Acting, claimId: string): Promise<Outcome<{ repeat: boolean; files: number }, 'notFound' | 'stays'>>
  /** Ids of the claims as the person's own chat listed them last. */
  listed(who: Principal): Promise<readonly string[]>
}
