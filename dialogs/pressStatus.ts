import type { CardAction } from '../cards/actions'
import type { CoOpClaim } from '../rules/claim'
import { type StatusNamed, statusesNamed } from '../rules/statusNamed'
import { reportStatus } from './reportStatus'
import { sameStatus } from './sameStatus'
import { sayNotWaiting } from './sayNotWaiting'
import { type Session, say } from './session'
import { showStatusQuestion } from './statusQuestion'

export type StatusPress = Extract<CardAction, { verb: 'claim.status' }>

/** A claim by its id, when the presser may see it. */
async function claimOf({ claims, turn }: Session, id: string): Promise<CoOpClaim[]> {
  const found = await claims.find(turn.who, id)
  return found.ok ? [found.value] : []
}

/** What the form was sent without, with what to do about it. */
function missing({ text }: Session, claim: CoOpClaim | undefined, status: StatusNamed | undefined) {
  return {
    ...(claim ? {} : { claim: text.status.whichClaim }),
    ...(status ? {} : { status: text.status.whichStatus }),
  }
}

/** The form as it was filled in; what is missing is asked for again. */
async function report(session: Session, { claimId, about, inputs }: StatusPress): Promise<void> {
  const isPicked = claimId === 'picked'
  const id = isPicked ? inputs.claim : claimId
  const [claim] = id ? await claimOf(session, id) : []
  const status = statusesNamed.find((named) => named === inputs.status)
  if (id && !claim) return say(session, session.text.reasons.notFound({}))
  if (claim && status) return reportStatus(session, claim, status, inputs.on ?? '')
  const problems = missing(session, claim, status)
  const alone = claim && !isPicked ? { claims: [claim] } : { about }
  return showStatusQuestion(session, { inPlace: true, problems, typed: inputs, ...alone })
}

/** Asks of one claim; of one that does not wait in Partner Center it says why not. */
async function askOf(session: Session, claimId: string): Promise<void> {
  const [claim] = await claimOf(session, claimId)
  if (!claim) return say(session, session.text.reasons.notFound({}))
  return claim.status === 'handed-over'
    ? showStatusQuestion(session, { claims: [claim] })
    : sayNotWaiting(session, claim)
}

/** Answers where claims stand in Partner Center; of the claims a button names, only those the presser may see count. */
export async function pressStatus(session: Session, action: StatusPress): Promise<void> {
  const { asked, about, claimId, inputs } = action
  if (asked) return sameStatus(session, (await Promise.all(asked.map((id) => claimOf(session, id)))).flat())
  if (claimId === 'picked' || Object.keys(inputs).length > 0) return report(session, action)
  return claimId === undefined ? showStatusQuestion(session, { about }) : askOf(session, claimId)
}
