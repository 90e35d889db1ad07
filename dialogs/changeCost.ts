import type { CoOpClaim } from '../rules/claim'
import { askNext } from './askNext'
import { refuse } from './refuse'
import { acting, type Session, settle } from './session'

type CostChange = { do: 'editCost' | 'removeCost'; costId: string } | { do: 'addCost' } | { do: 'leaveCost' }

/** Opens one cost line for correction, leaves it as it was, takes one out, or adds one. */
export async function changeCost(session: Session, claim: CoOpClaim, change: CostChange): Promise<void> {
  const { claims, text } = session
  settle(session)
  const done = await claims.change(acting(session), claim.id, change)
  if (!done.ok) return refuse(session, claim, done)
  const line = 'costId' in change ? claim.body.costs.find(({ id }) => id === change.costId) : undefined
  const removed = change.do === 'removeCost' && line && !done.value.repeat
  return askNext(session, done.value.claim, removed ? { changed: text.say.costRemoved(line.what) } : {})
}

/** The line a person means by its number on the summary. */
export function costIdOf(claim: CoOpClaim, typed: string): string {
  return claim.body.costs[Number(typed.trim()) - 1]?.id ?? ''
}
