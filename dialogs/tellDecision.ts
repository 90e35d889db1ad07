import { moneyLines } from '../cards/aftercare/moneyLines'
import { statusInWords } from '../cards/statusInWords'
import type { Change, DecisionInputs } from '../rules/changes/change'
import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import { paymentExpected } from '../rules/paymentExpected'
import type { Reason } from '../rules/reasons'
import { followsFrom } from './followsFrom'
import { noteStatus } from './noteStatus'
import { refuse } from './refuse'
import { sayNotWaiting } from './sayNotWaiting'
import { acting, type Session } from './session'
import { showDecision } from './showDecision'

/** The input of the card that a refusal is about. */
const fieldOf = (question: string | number | undefined) => (question === 'paidOn' ? 'on' : String(question ?? ''))

/** What was refused is shown back on the card that was filled in, else said. */
async function showBack(
  session: Session,
  claim: CoOpClaim,
  { reason, params = {} }: { reason: Reason; params?: Params },
): Promise<void> {
  const { input } = session.turn
  if (reason === 'locked') return sayNotWaiting(session, claim)
  const typed = input.kind === 'press' ? input.action?.inputs : undefined
  if (!typed || params.question === undefined) return refuse(session, claim, { reason, params })
  const problems = { [fieldOf(params.question)]: session.text.reasons[reason](params) }
  await showDecision(session, claim, { inPlace: true, problems, typed })
}

/** What is known of the claim's money now; a sentence when nothing is any more. */
function knownOf({ text, claims }: Session, { body }: CoOpClaim): [string, ...string[]] {
  const [first, ...rest] = moneyLines(text, body, paymentExpected(body, claims.holidays))
  return [first ?? text.money.decision.forgotten, ...rest]
}

/** Keeps what came with an approval or a rejection, in the words of the person, and says what is known now. */
export async function tellDecision(session: Session, claim: CoOpClaim, inputs: DecisionInputs): Promise<void> {
  const done = await session.claims.change(acting(session), claim.id, { do: 'decide', inputs })
  if (!done.ok) return showBack(session, claim, done)
  return noteStatus(session, done.value.claim, knownOf(session, done.value.claim))
}

/** A payment as typed; without a day that of today, or the one that is known. */
export interface PaymentTyped {
  amount: string
  number: string
  on?: string
}

/** Keeps what was paid; the claim closes. What it falls short of what was approved is said. */
export async function tellPayment(session: Session, claim: CoOpClaim, typed: PaymentTyped): Promise<void> {
  const { claims, text, turn } = session
  const on = typed.on ?? (claim.body.paidOn ? undefined : turn.today)
  const change: Change = { do: 'payment', amount: typed.amount, number: typed.number, ...(on ? { on } : {}) }
  const done = await claims.change(acting(session), claim.id, change)
  if (!done.ok) return showBack(session, claim, done)
  const after = done.value.claim
  const { body } = after
  const closing = [statusInWords(text, body, 'paid'), followsFrom(session, body, 'paid')] as const
  return noteStatus(session, after, [...closing, ...moneyLines(text, body)])
}
