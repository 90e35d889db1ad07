import type { Claim, ClaimStatus } from './claim'
import { statusAfter } from './lifecycle'
import type { Principal } from './principal'
import { type Relation, relationTo } from './relationTo'
import { type Act, type Verb, verbs } from './verbs'

/**
 * The bot's own roles, counterparts of Incentives admin and Incentives user; they neither change nor prove anybody's
 * role in Partner Center (permissions overview, 2022-11-22).
 */
export type Role = 'lead' | 'member'

/** Where somebody asks. */
export type Scope = 'personal' | 'group' | 'channel'

/**
 * Why something is refused: it is nothing the person may know of (the same as what there is not), it is known but not
 * theirs to do, not here, or not in this status.
 */
export type Refusal = 'notFound' | 'notAllowed' | 'elsewhere' | 'locked'
export type Decision = 'allowed' | Refusal

/** Who asks, where, and of what: without a relation of no claim, without a status whatever it is. */
export interface Asked {
  role: Role
  scope: Scope
  relation?: Relation
  status?: ClaimStatus
}

type Who = 'lead' | Exclude<Relation, 'stranger'>

const anybody = 'allowed'
const unknown = 'notFound'
const forLeads = 'notAllowed'

/**
 * Act × who → may they. A deputy works like the owner but does not decide whose the claim is; a colleague cannot tell a
 * claim that is not theirs from none. Who may dispute was published two ways (Incentives admins alone, managing co-op
 * claims 2022-08-04; users too, reject claims 2021-11-10): whoever works on the claim may record it.
 */
const table: Record<Act, Record<Who, Decision>> = {
  talk: { lead: anybody, owner: anybody, deputy: anybody, asked: anybody, colleague: anybody },
  see: { lead: anybody, owner: anybody, deputy: anybody, asked: unknown, colleague: unknown },
  give: { lead: anybody, owner: anybody, deputy: anybody, asked: anybody, colleague: unknown },
  work: { lead: anybody, owner: anybody, deputy: anybody, asked: unknown, colleague: unknown },
  dispose: { lead: anybody, owner: anybody, deputy: forLeads, asked: unknown, colleague: unknown },
  lead: { lead: anybody, owner: forLeads, deputy: forLeads, asked: forLeads, colleague: forLeads },
}

/**
 * Who may do what, where and when: the one place that decides. Whatever a card carries grants nothing. Where several
 * refusals fit, the one that tells least: not here, then not known, not theirs, not now.
 */
export function decide(verb: Verb, { role, scope, relation = 'colleague', status }: Asked): Decision {
  const { act, moves, everywhere } = verbs[verb]
  if (scope !== 'personal' && !everywhere) return 'elsewhere'
  if (relation === 'stranger') return 'notFound'
  const decision = table[act][role === 'lead' ? 'lead' : relation]
  if (decision !== 'allowed' || status === undefined || !moves) return decision
  return moves.some((move) => statusAfter(status, move)) ? 'allowed' : 'locked'
}

/** Whether somebody may see and work on a claim. */
export function mayAct(who: Principal, role: Role, claim: Pick<Claim, 'tenantId' | 'ownerId' | 'deputyId'>): boolean {
  return decide('claim.edit', { role, scope: 'personal', relation: relationTo(claim, who) }) === 'allowed'
}
