import { questionCard } from '../cards/questionCard'
import type { CoOpClaim } from '../rules/claim'
import type { Question } from '../rules/question'
import { openQuestions, questionBefore, questionsOfStep } from '../rules/questions/openQuestions'
import { questionOf } from '../rules/questions/questions'
import { acknowledge } from './acknowledge'
import { inPlainWords } from './inPlainWords'
import { type Session, say, settle, show } from './session'
import { showChecklist } from './showChecklist'
import { answerLines, showSummary } from './showSummary'

/** What was wrong with the answers just given: sentences by question, and the inputs as they were. */
export interface Refused {
  problems: Record<string, string>
  typed: Record<string, string>
}

/** A cost line is open for correction and nothing of it is missing: any part of it may be changed, or none. */
export function isCorrecting({ state, claims }: Session, { body, ...claim }: CoOpClaim): boolean {
  if (state.asking || !body.openCost) return false
  return openQuestions(body, claims.policyOf({ ...claim, body })).length === 0
}

/** The question to ask: one called for out of order, else the first open one, else the line that is corrected. */
function nextQuestion(session: Session, claim: CoOpClaim): Question | undefined {
  const { state, claims } = session
  if (state.asking) return questionOf(state.asking)
  const [open] = openQuestions(claim.body, claims.policyOf(claim))
  return open ?? (isCorrecting(session, claim) ? questionOf('costBy') : undefined)
}

/** The question that a person's words answer now. Of a claim that is made already only what was just asked. */
export function askedNow(session: Session, claim: CoOpClaim): Question | undefined {
  const waits = claim.status === 'draft' || session.state.asking !== undefined || session.state.expects === 'answer'
  return waits ? nextQuestion(session, claim) : undefined
}

/** The questions on one card with the asked one: alone when it is corrected or the rest of its step is answered. */
function together({ state, claims }: Session, claim: CoOpClaim, asked: Question): Question[] {
  if (state.asking) return [asked]
  const policy = claims.policyOf(claim)
  const step = questionsOfStep(asked.step, claim.body, policy)
  if (asked.step === 'cost') return step
  const open = openQuestions(claim.body, policy).filter((question) => question.step === asked.step)
  return open.length > 0 ? open : step
}

function introOf(session: Session, claim: CoOpClaim, questions: readonly Question[]): string | undefined {
  const { text, ctx } = session
  const [first] = openQuestions(claim.body, session.claims.policyOf(claim)).filter((open) => questions.includes(open))
  if (questions.length < 2) return undefined
  if (!first) return text.say.correctCost
  return ctx.inTab ? undefined : text.say.orType(text.questions[first.key].label)
}

/** Shows questions on one card: those of a step, or the ones whose answers were refused, as they were typed. */
export function showQuestions(
  session: Session,
  claim: CoOpClaim,
  questions: readonly Question[],
  more: { refused?: Refused; inPlace?: boolean } = {},
): void {
  const [first] = questions
  if (!first) return
  const { ctx, text, claims } = session
  const policy = claims.policyOf(claim)
  const intro = introOf(session, claim, questions)
  const card = questionCard(ctx, {
    claim,
    step: first.step,
    questions: questions.map((question) => ({
      question,
      input: question.input(claim.body, policy),
      current: question.current(claim.body),
    })),
    problems: more.refused?.problems ?? {},
    typed: more.refused?.typed ?? {},
    soFar: answerLines(session, claim).filter(({ value }) => value !== text.say.openAnswer),
    canGoBack: claim.status === 'draft' ? questionBefore(first.key, claim.body, policy)?.key : undefined,
    ...(intro ? { intro } : {}),
  })
  show(session, card, { face: 'question', claimId: claim.id, inPlace: more.inPlace ?? true })
}

/** Nothing is open: a draft shows its summary, a claim what was changed or its checklist. */
async function nothingOpen(session: Session, claim: CoOpClaim, changed: string | undefined): Promise<void> {
  if (claim.status !== 'draft') return changed ? acknowledge(session, claim, changed) : showChecklist(session, claim)
  settle(session)
  if (changed) say(session, changed)
  showSummary(session, claim)
}

/**
 * Asks what is still open of a claim: on a card, or in a sentence while a person types through a form. `changed` is
 * what was just recorded.
 */
export async function askNext(
  session: Session,
  claim: CoOpClaim,
  more: { inWords?: boolean; inPlace?: boolean; changed?: string } = {},
): Promise<void> {
  session.state = { ...session.state, claimId: claim.id }
  const asked = nextQuestion(session, claim)
  if (!asked) return nothingOpen(session, claim, more.changed)
  const { item: _item, expects: _expects, ...state } = session.state
  session.state = claim.status === 'draft' ? state : { ...state, expects: 'answer' }
  if (more.changed) say(session, more.changed)
  if (more.inWords) return say(session, inPlainWords(session, asked, claim))
  showQuestions(session, claim, together(session, claim, asked), more.inPlace === false ? { inPlace: false } : {})
}
