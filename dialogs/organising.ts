import type { CoOpClaim } from '../rules/claim'
import type { Outcome } from '../rules/outcome'
import type { Principal } from '../rules/principal'
import type { Role } from '../rules/roles'
import type { Acting } from './acting'
import type { Mention } from './turn'

/** Somebody of the organisation whom the bot has met. `by` (object id) and `at` (epoch ms) where a role was given in chat. */
export interface Colleague {
  id: string
  name: string
  role: Role
  by?: string
  at?: number
}

/** A role given or taken; whoever it is hears of it when it changed and somebody else did it. */
export interface RoleSet {
  repeat: boolean
  changed: boolean
}

export type RoleRefusal = 'notAllowed' | 'personUnknown' | 'lastLead'

/** What the conversation needs of the people of an organisation and their roles. */
export interface Organising {
  /** What the organisation lets the person do. */
  roleOf(who: Principal): Promise<Role>
  /** Everybody whom the bot has met in the organisation, and claims leads it has not met (without a name). */
  people(who: Principal): Promise<Colleague[]>
  /** Makes somebody a claims lead or member, for a lead; an organisation keeps one lead at least. */
  setRole(acting: Acting, personId: string, role: Role): Promise<Outcome<RoleSet, RoleRefusal>>
  /** Whom a mention means: the object id of somebody the bot has met, or undefined. */
  mentioned(who: Principal, mention: Mention): Promise<string | undefined>
  /** Every claim of the organisation but drafts and withdrawn ones, for a lead; else none. */
  listAll(who: Principal): Promise<CoOpClaim[]>
  /** Whether this very press or message had its effect before, also where the person may no longer see what it did. */
  wasDone(acting: Acting): Promise<boolean>
}
