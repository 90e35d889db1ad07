import type { CardAction } from '../cards/actions'
import { enteredCostId } from '../cards/enteredCostId'
import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import type { Question, QuestionInput } from '../rules/question'
import { questionsOfStep } from '../rules/questions/openQuestions'
import { questionOf } from '../rules/questions/questions'
import type { Reason } from '../rules/reasons'
import { askedNow, askNext, isCorrecting, showQuestions } from './askNext'
import { changeCost } from './changeCost'
import { inPlainWords } from './inPlainWords'
import { refuse } from './refuse'
import { remarkOnFunds } from './remarkOnFunds'
import { acting, type Session, say } from './session'
import { showChangedAnswers } from './showChangedAnswers'
import { recordedInWords } from './valueInWords'

type AnswerPress = CardAction & { verb: 'claim.answer' }

/** One answer out of a card's inputs; undefined when the card had no such input, or the client sent none. */
function inputOf({ key }: Question, { kind }: QuestionInput, inputs: Record<string, string>): string | undefined {
  if (kind !== 'dates') return inputs[key]
  const from = inputs[`${key}.from`]
  const to = inputs[`${key}.to`]
  if (from === undefined && to === undefined) return inputs[key]
  if (!from) return to ?? ''
  return to ? `${from} to ${to}` : from
}

/** The questions a card asked, as far as they still apply; none when the cost it was about is entered already. */
function asksOn({ claims }: Session, { body, ...claim }: CoOpClaim, { asks, step, costId, inputs }: AnswerPress) {
  const policy = claims.policyOf({ ...claim, body })
  if (costId !== undefined && costId !== enteredCostId(body)) return []
  const onCard = asks?.map(questionOf) ?? questionsOfStep(step, body, policy)
  return onCard.filter(
    (question) =>
      question.applies(body, policy) &&
      (asks !== undefined || inputOf(question, question.input(body, policy), inputs) !== undefined),
  )
}

/**
 * What each question was answered with. Clients leave out what is empty: that leaves the question open on purpose,
 * unless it stood on an old form and has been answered since.
 */
function inputsOf({ claims }: Session, claim: CoOpClaim, asks: readonly Question[], { inputs }: AnswerPress) {
  const policy = claims.policyOf(claim)
  return asks.flatMap((question) => {
    const given = inputOf(question, question.input(claim.body, policy), inputs)
    const sinceAnswered = asks.length > 1 && question.step !== 'cost' && question.answered(claim.body)
    return given === undefined && sinceAnswered ? [] : [{ question: question.key, input: given ?? '' }]
  })
}

function withoutAsking(session: Session): void {
  const { asking: _asked, ...state } = session.state
  session.state = { ...state, misses: 0 }
}

interface RefusedForm {
  reason: Reason
  params?: Params
  inputs: ReturnType<typeof inputsOf>
  typed: Record<string, string>
}

/** Shows a form back with what was wrong, or what somebody else answered meanwhile. */
async function refusedOnCard(
  session: Session,
  claim: CoOpClaim,
  asks: readonly Question[],
  { reason, params = {}, inputs, typed }: RefusedForm,
): Promise<void> {
  if (reason === 'locked' || reason === 'changedMeanwhile') return refuse(session, claim, { reason, params })
  if (reason === 'changedSince') return showChangedAnswers(session, claim, asks, { params, inputs, typed })
  const problems = { [String(params.question ?? '')]: session.text.reasons[reason](params) }
  return showQuestions(session, claim, asks, { refused: { problems, typed } })
}

/** Answers given on a form: taken whole, or shown back on it with what is wrong. */
export async function answerOnCard(session: Session, claim: CoOpClaim, action: AnswerPress): Promise<void> {
  const { claims, text } = session
  const asks = asksOn(session, claim, action)
  if (asks.length === 0) {
    say(session, text.say.stale)
    return askNext(session, claim)
  }
  const inputs = inputsOf(session, claim, asks, action)
  const seen = action.seen ? { seen: action.seen } : {}
  const done = await claims.change(acting(session), claim.id, { do: 'answer', inputs, ...seen })
  if (!done.ok) return refusedOnCard(session, claim, asks, { ...done, inputs, typed: action.inputs })
  withoutAsking(session)
  const { claim: now, repeat } = done.value
  remarkOnFunds(
    session,
    now,
    asks.map(({ key }) => key),
  )
  const isMade = now.status !== 'draft' && !repeat
  const changed = isMade
    ? recordedInWords(
        session,
        asks.map(({ key }) => key),
        now,
        claim.body.openCost?.id,
      )
    : undefined
  return askNext(session, now, changed ? { changed } : {})
}

/** A number stands for the choice at that place of those that are offered. */
function chosenByNumber(input: QuestionInput, typed: string): string {
  const place = input.kind === 'choice' && /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  return (input.kind === 'choice' && input.options[place - 1]) || typed
}

/** What to say of one typed answer; nothing of a cost that was not begun, so that there is nothing left of it. */
function answeredInWords(session: Session, before: CoOpClaim, asked: Question, now: CoOpClaim): { changed?: string } {
  const isDropped = asked.step === 'cost' && !now.body.openCost && now.body.costs === before.body.costs
  const gaveUp = isDropped || (asked.step === 'cost' && now.body.costsDone && !now.body.openCost)
  if (gaveUp || asked.key === 'moreCosts') return {}
  // Who named the activity itself where its kind was asked sees both.
  const named = asked.key === 'category' && now.body.answers.activity ? (['activity'] as const) : []
  return { changed: recordedInWords(session, [asked.key, ...named], now, before.body.openCost?.id) }
}

/** An answer typed to the question that is asked now; an empty one leaves it open. */
export async function answerInWords(session: Session, claim: CoOpClaim, typed: string): Promise<void> {
  const { claims, text } = session
  const asked = askedNow(session, claim)
  if (!asked) return askNext(session, claim)
  if (isCorrecting(session, claim)) {
    if (typed === '') return changeCost(session, claim, { do: 'leaveCost' })
    session.state = { ...session.state, misses: session.state.misses + 1 }
    return say(session, text.say.correctCost)
  }
  const input = chosenByNumber(asked.input(claim.body, claims.policyOf(claim)), typed)
  const done = await claims.change(acting(session), claim.id, {
    do: 'answer',
    inputs: [{ question: asked.key, input }],
  })
  if (!done.ok && done.reason === 'locked') return refuse(session, claim, done)
  if (!done.ok) {
    session.state = { ...session.state, misses: session.state.misses + 1 }
    const sentence = text.reasons[done.reason](done.params ?? {})
    return say(session, `${sentence} ${inPlainWords(session, asked, claim)}`.trim())
  }
  withoutAsking(session)
  remarkOnFunds(session, done.value.claim, [asked.key])
  const next = askedNow({ ...session, state: { ...session.state, expects: 'answer' } }, done.value.claim)
  const changed = answeredInWords(session, claim, asked, done.value.claim)
  return askNext(session, done.value.claim, { inWords: next?.step === asked.step, ...changed })
}
