import { pointerCard } from '../cards/pointerCard'
import { statusInWords } from '../cards/statusInWords'
import { statusNotedCard } from '../cards/statusNotedCard'
import type { Change } from '../rules/changes/change'
import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import type { Reason } from '../rules/reasons'
import type { StatusNamed } from '../rules/statusNamed'
import { followsFrom } from './followsFrom'
import { handedOver } from './handedOver'
import { refuse } from './refuse'
import { sayNotWaiting } from './sayNotWaiting'
import { acting, type Session, show } from './session'
import { checklistOf } from './showChecklist'
import { showStatusQuestion } from './statusQuestion'

function changeOf(status: StatusNamed, on: string): Change {
  if (status === 'held') return { do: 'held', since: on }
  if (status === 'paid') return { do: 'paid', on }
  return { do: 'report', status, on }
}

/** Every shown copy of the checklist follows; none is posted anew. */
function follow(session: Session, claim: CoOpClaim): void {
  session.replies.push({
    kind: 'refresh',
    face: 'checklist',
    claimId: claim.id,
    anew: false,
    draw: () => checklistOf(session, claim),
    pointer: () => pointerCard(session.ctx, { claim }),
  })
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

/** Keeps what Partner Center shows of a claim, as the person says, and tells what follows from it. */
export async function reportStatus(session: Session, claim: CoOpClaim, status: StatusNamed, on: string): Promise<void> {
  const { claims, text, ctx } = session
  const done = await claims.change(acting(session), claim.id, changeOf(status, on))
  if (!done.ok) return showBack(session, claim, done)
  const after = done.value.claim
  const others = (await handedOver(session)).map(({ id }) => id).filter((id) => id !== claim.id)
  // Whatever is open, a draft for one, stays open.
  session.state = { claimId: claim.id, ...session.state }
  const sentences = [statusInWords(text, after.body, status), followsFrom(session, after.body, status)] as const
  show(session, statusNotedCard(ctx, { claim: after, sentences, others }), { claimId: claim.id })
  follow(session, after)
}
