import type { CardAction } from '../cards/actions'
import { decisionKind } from '../cards/aftercare/decisionKind'
import type { DecisionInputs } from '../rules/changes/change'
import type { CoOpClaim } from '../rules/claim'
import { askCorrection, correctStatus } from './correctStatus'
import { disputeClaim } from './disputeClaim'
import { recordPayments } from './recordPayments'
import { seeToLessons } from './seeToLessons'
import { type Session, say } from './session'
import { showDecision } from './showDecision'
import { showTimeline } from './showTimeline'
import { tellDecision, tellPayment } from './tellDecision'

const verbs = [
  'claim.decision',
  'claim.timeline',
  'claim.correct',
  'claim.dispute',
  'claim.lessons',
  'payments.record',
] as const

export type MoneyPress = Extract<CardAction, { verb: (typeof verbs)[number] }>

/** Whether a button is about what comes after a decision. */
export const isMoneyPress = (action: CardAction): action is MoneyPress => verbs.some((verb) => verb === action.verb)

const parts = ['approved', 'cutBecause', 'taxAskedOn', 'taxApprovedOn', 'heldSince', 'rejectedBecause'] as const

/** What was filled in. An emptied field takes back what was told, one that was empty all along says nothing. */
function filledIn({ body }: CoOpClaim, inputs: Record<string, string>): DecisionInputs {
  const known: Record<string, unknown> = { ...body.decision, heldSince: body.heldSince }
  const given = parts.filter(
    (part) => inputs[part]?.trim() || (inputs[part] !== undefined && known[part] !== undefined),
  )
  return Object.fromEntries(given.map((part) => [part, inputs[part] ?? '']))
}

function pressDecision(session: Session, claim: CoOpClaim, inputs: Record<string, string>): Promise<void> | void {
  const { amount = '', number = '', on } = inputs
  if (Object.keys(inputs).length === 0) return showDecision(session, claim)
  if (decisionKind(claim) === 'paid') return tellPayment(session, claim, { amount, number, ...(on ? { on } : {}) })
  return tellDecision(session, claim, filledIn(claim, inputs))
}

/** Answers a button about what comes after a decision; the claim is looked up again and allowed again. */
export async function pressMoney(session: Session, action: MoneyPress): Promise<void> {
  const { claims, turn, text } = session
  const { inputs } = action
  if (action.verb === 'payments.record') return recordPayments(session, action.fileIds, inputs.on ?? '')
  const found = await claims.find(turn.who, action.claimId)
  if (!found.ok) return say(session, text.reasons.notFound({}))
  const claim = found.value
  switch (action.verb) {
    case 'claim.decision':
      return pressDecision(session, claim, inputs)
    case 'claim.timeline':
      return showTimeline(session, claim)
    case 'claim.correct':
      return inputs.reason === undefined && inputs.step === undefined
        ? askCorrection(session, claim)
        : correctStatus(session, claim, inputs.reason ?? '', inputs.step ?? '')
    case 'claim.dispute':
      return disputeClaim(session, claim)
    case 'claim.lessons':
      return seeToLessons(session, claim)
  }
}
