import type { CardAction } from '../cards/actions'
import type { CoOpClaim } from '../rules/claim'
import { retryParked, showParked } from './parkedReminders'
import { type Session, say } from './session'
import { showPlan } from './showPlan'
import { snooze } from './snooze'

export type PlanPress = Extract<
  CardAction,
  { verb: 'reminder.list' | 'reminder.snooze' | 'reminder.parked' | 'reminder.retry' }
>

/** Does something with a claim that the presser may see. */
async function onFound(session: Session, claimId: string, run: (claim: CoOpClaim) => Promise<void>): Promise<void> {
  const found = await session.claims.find(session.turn.who, claimId)
  return found.ok ? run(found.value) : say(session, session.text.reasons.notFound({}))
}

/** Buttons about what will be reminded of, and what reached nobody. */
export async function pressPlan(session: Session, action: PlanPress): Promise<void> {
  switch (action.verb) {
    case 'reminder.list':
      return action.claimId === undefined
        ? showPlan(session)
        : onFound(session, action.claimId, (claim) => showPlan(session, claim))
    case 'reminder.snooze':
      return onFound(session, action.claimId, (claim) => snooze(session, claim, action.until ?? action.inputs.until))
    case 'reminder.parked':
      return showParked(session)
    case 'reminder.retry':
      return retryParked(session)
  }
}
