import type { Claim } from '../../rules/claim'
import type { Principal } from '../../rules/principal'
import { relationTo } from '../../rules/relationTo'
import { type Decision, decide } from '../../rules/roles'
import type { Verb } from '../../rules/verbs'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import type { Tables } from './ports'

/** Whether somebody may do something: with a claim, or, without one, with what is the organisation's. */
export type Permit = (
  tables: Tables,
  who: Principal,
  verb: Verb,
  claim?: Pick<Claim, 'tenantId' | 'ownerId' | 'deputyId'>,
) => Promise<Decision>

/**
 * Asks the table of rules/roles.ts. The role is read only where it matters: what a member may do of their own claims a
 * lead may too. The claim's status is judged where it is changed, as a press that had its effect before is no refusal.
 */
export function permitOf(roleOf: ClaimServiceNeeds['roleOf']): Permit {
  return async (tables, who, verb, claim) => {
    const about = { scope: 'personal', ...(claim ? { relation: relationTo(claim, who) } : {}) } as const
    const asMember = decide(verb, { role: 'member', ...about })
    if (asMember === 'allowed' || about.relation === 'stranger') return asMember
    return decide(verb, { role: await roleOf(who, tables), ...about })
  }
}
