import { correctCard } from '../cards/aftercare/correctCard'
import { moneyLines } from '../cards/aftercare/moneyLines'
import { stepName } from '../cards/aftercare/stepName'
import { statusInWords } from '../cards/statusInWords'
import { statusWords } from '../cards/text/statusWords'
import type { CoOpClaim } from '../rules/claim'
import { readStatus } from '../rules/readStatus'
import { type ReportedStep, reportedSteps } from '../rules/reportedSteps'
import { noteStatus } from './noteStatus'
import { refuse } from './refuse'
import { acting, type Session, say, show } from './session'
import { showChecklist } from './showChecklist'

/** Asks which step is wrong and why; what was refused stands on the card again. */
export function askCorrection(
  session: Session,
  claim: CoOpClaim,
  more: { inPlace?: boolean; problems?: Record<string, string>; typed?: Record<string, string> } = {},
): void {
  const { ctx, text } = session
  const steps = reportedSteps(claim.body)
  const { inPlace = false, problems = {}, typed = {} } = more
  if (steps.length === 0) say(session, text.money.correct.nothing)
  else show(session, correctCard(ctx, { claim, steps, problems, typed }), { inPlace, claimId: claim.id })
}

/** What was taken back, where the claim stands now, and how to say what is right. */
async function sayCorrected(session: Session, wrong: ReportedStep, before: CoOpClaim, after: CoOpClaim): Promise<void> {
  const { text } = session
  const { correct } = text.money
  const done = correct.done(stepName(text, wrong.step), text.formats.shortDate(wrong.on))
  if (after.status === 'preparing') {
    say(session, `${done} ${correct.opened}`)
    session.replies.push({ kind: 'follow', id: after.id })
    return showChecklist(session, after)
  }
  const reopened = before.status === 'closed' && after.status !== 'closed' ? [correct.reopened] : []
  const stands = statusInWords(text, after.body, after.body.paidOn ? 'paid' : 'submitted')
  return noteStatus(session, after, [done, ...reopened, stands, ...moneyLines(text, after.body), correct.next])
}

/** Takes a step back that was reported by mistake, with the reason; `stepId` is the last one unless named. */
export async function correctStatus(
  session: Session,
  claim: CoOpClaim,
  reason: string,
  stepId = reportedSteps(claim.body).at(-1)?.id ?? '',
): Promise<void> {
  const { claims, text, turn } = session
  const wrong = reportedSteps(claim.body).find(({ id }) => id === stepId)
  const done = await claims.change(acting(session), claim.id, { do: 'correct', step: stepId, reason })
  if (done.ok && wrong) return sayCorrected(session, wrong, claim, done.value.claim)
  // A second delivery: it was taken back by this very press, and the step is gone.
  if (done.ok) return noteStatus(session, done.value.claim, [text.reasons.recordedAlready({})])
  const question = done.params?.question
  const typed = turn.input.kind === 'press' ? turn.input.action?.inputs : undefined
  if (!typed || question === undefined) return refuse(session, claim, done)
  const problems = { [String(question)]: text.reasons[done.reason](done.params ?? {}) }
  askCorrection(session, claim, { inPlace: true, problems, typed })
}

/** A correction in words; "correct status approved because …" names the step, else it is the last one. */
export async function correctInWords(
  session: Session,
  claim: CoOpClaim,
  reason: string,
  named: string | undefined,
): Promise<void> {
  if (named === undefined) return correctStatus(session, claim, reason)
  const status = readStatus(named, statusWords(session.text))
  const step = reportedSteps(claim.body).findLast((one) => one.step === status)
  if (!step) return say(session, session.text.reasons.whichStep({}))
  return correctStatus(session, claim, reason, step.id)
}
