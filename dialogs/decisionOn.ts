import type { Claim } from '../rules/claim'
import { relationTo } from '../rules/relationTo'
import { type Decision, decide } from '../rules/roles'
import type { Verb } from '../rules/verbs'
import type { Session } from './session'

/** Whether the person may do something here and now: with a claim, or with what is the organisation's. */
export async function decisionOn({ claims, turn }: Session, verb: Verb, claim?: Claim): Promise<Decision> {
  const role = await claims.roleOf(turn.who)
  const about = claim ? { relation: relationTo(claim, turn.who), status: claim.status } : {}
  return decide(verb, { role, scope: turn.conversation.kind, ...about })
}
