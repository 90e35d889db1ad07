import { questionCard } from '../cards/questionCard'
import type { CoOpClaim } from '../rules/claim'
import type { Question } from '../rules/question'
import { openQuestions, questionBefore, questionsOfStep } from '../rules/questions/openQuestions'
import { questionOf } from '../rules/questions/questions'
import { type Session, say, show } from './session'
import { showChecklist } from './showChecklist'
import { answerLines, showSummary } from './showSummary'

/** What was wrong with the answers just given: sentences by question, and the inputs as they were. */
export interface Refused {
  problems: Record<string, string>
  typed: Record<string, string>
}

/** The question that is asked now: one called for out of order, else the first open one. */
export function askedNow({ state, claims }: Session, claim: CoOpClaim): Question | undefined {
  return state.asking ? questionOf(state.asking) : openQuestions(claim.body, claims.policyOf(claim))[0]
}

/** The questions on one card with the asked one: alone when it is corrected or the rest of its step is answered. */
function together({ state, claims }: Session, claim: CoOpClaim, asked: Question): Question[] {
  const policy = claims.policyOf(claim)
  const step = questionsOfStep(asked.step, claim.body, policy)
  if (asked.step === 'cost') return step
  if (state.asking) return [asked]
  const open = openQuestions(claim.body, policy).filter((question) => question.step === asked.step)
  return open.length > 0 ? open : step
}

function askOnCard(session: Session, claim: CoOpClaim, asked: Question, refused: Refused | undefined): void {
  const { ctx, text, claims } = session
  const policy = claims.policyOf(claim)
  const questions = together(session, claim, asked)
  const before = claim.status === 'draft' ? questionBefore(asked.key, claim.body, policy)?.key : undefined
  const card = questionCard(ctx, {
    claim,
    step: asked.step,
    questions: questions.map((question) => ({
      question,
      input: question.input(claim.body, policy),
      current: question.current(claim.body),
    })),
    problems: refused?.problems ?? {},
    typed: refused?.typed ?? {},
    soFar: answerLines(session, claim).filter(({ value }) => value !== text.say.openAnswer),
    canGoBack: before,
    ...(questions.length > 1 ? { intro: text.say.orType(text.questions[asked.key].label) } : {}),
  })
  show(session, card, { face: 'question', claimId: claim.id })
}

/**
 * Asks what is still open of a claim: on a card, or in a sentence while a person types through a form. Nothing open: a
 * draft shows its summary, a claim its checklist.
 */
export async function askNext(
  session: Session,
  claim: CoOpClaim,
  more: { refused?: Refused; inWords?: boolean; changed?: string } = {},
): Promise<void> {
  session.state = { ...session.state, claimId: claim.id }
  const asked = askedNow(session, claim)
  if (!asked) {
    if (claim.status === 'draft') showSummary(session, claim)
    else await showChecklist(session, claim, more.changed ? { changed: more.changed } : {})
    return
  }
  if (more.inWords) {
    const { label, hint } = session.text.questions[asked.key]
    say(session, [session.text.say.askNext(label), hint].filter(Boolean).join(' '))
    return
  }
  askOnCard(session, claim, asked, more.refused)
}
