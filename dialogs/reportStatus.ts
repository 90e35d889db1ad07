import { decisionKind } from '../cards/aftercare/decisionKind'
import { moneyLines } from '../cards/aftercare/moneyLines'
import { statusInWords } from '../cards/statusInWords'
import type { Change } from '../rules/changes/change'
import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import type { Reason } from '../rules/reasons'
import type { StatusNamed } from '../rules/statusNamed'
import { followsFrom } from './followsFrom'
import { noteStatus } from './noteStatus'
import { refuse } from './refuse'
import { sayNotWaiting } from './sayNotWaiting'
import { acting, type Session } from './session'
import { showDecision } from './showDecision'
import { showStatusQuestion } from './statusQuestion'

function changeOf(status: StatusNamed, on: string, because?: string): Change {
  if (status === 'held') return { do: 'held', since: on }
  if (status === 'paid') return { do: 'paid', on }
  return { do: 'report', status, on, ...(because === undefined ? {} : { because }) }
}

/** A refused date is shown back on the card that was filled in, else said. */
async function showBack(
  session: Session,
  claim: CoOpClaim,
  { reason, params = {} }: { reason: Reason; params?: Params },
): Promise<void> {
  const { input } = session.turn
  if (reason === 'locked') return sayNotWaiting(session, claim)
  const action = input.kind === 'press' ? input.action : undefined
  const typed = action?.inputs
  if (!typed || params.question === undefined) return refuse(session, claim, { reason, params })
  const problems = { on: session.text.reasons[reason](params) }
  // Without a picker the card was about this claim alone.
  const named = action?.verb === 'claim.status' ? { about: action.about } : {}
  const asked = typed.claim === undefined ? { claims: [claim] } : named
  return showStatusQuestion(session, { inPlace: true, problems, typed, ...asked })
}

/** What came with the decision is asked for at once, where it was not told with it. */
function askDetails(session: Session, { status, body, ...claim }: CoOpClaim): void {
  const isTold = body.decision?.approved !== undefined || body.payment !== undefined
  const kind = decisionKind({ status, body, ...claim })
  const isAsked = kind === 'rejected' ? body.decision?.rejectedBecause === undefined : kind && !isTold
  if (isAsked) showDecision(session, { status, body, ...claim }, { inPlace: false })
}

/**
 * Keeps what Partner Center shows of a claim, as the person says, and tells what follows from it.
 * @param because the reviewer's reasons, when they were told with it
 */
export async function reportStatus(
  session: Session,
  claim: CoOpClaim,
  status: StatusNamed,
  on: string,
  because?: string,
): Promise<void> {
  const { claims, text } = session
  const done = await claims.change(acting(session), claim.id, changeOf(status, on, because))
  if (!done.ok) return showBack(session, claim, done)
  const after = done.value.claim
  const { body } = after
  const known = moneyLines(text, body)
  await noteStatus(session, after, [statusInWords(text, body, status), followsFrom(session, body, status), ...known])
  if (status === 'approved' || status === 'rejected' || status === 'paid') askDetails(session, after)
}
