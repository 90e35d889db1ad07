import type { CardAction } from '../cards/actions'
import type { CoOpClaim } from '../rules/claim'
import type { Question, QuestionInput } from '../rules/question'
import { questionsOfStep } from '../rules/questions/openQuestions'
import { questionOf } from '../rules/questions/questions'
import { askedNow, askNext } from './askNext'
import { inPlainWords } from './inPlainWords'
import { acting, type Session, say } from './session'

type Inputs = { question: Question['key']; input: string }[]

/** One answer out of a card's inputs; undefined when the card had no such input. */
function inputOf({ key }: Question, { kind }: QuestionInput, inputs: Record<string, string>): string | undefined {
  if (kind !== 'dates') return inputs[key]
  const from = inputs[`${key}.from`]
  const to = inputs[`${key}.to`]
  if (from === undefined && to === undefined) return inputs[key]
  if (!from) return to ?? ''
  return to ? `${from} to ${to}` : from
}

function inputsOf({ state, claims }: Session, claim: CoOpClaim, action: CardAction & { verb: 'claim.answer' }): Inputs {
  const policy = claims.policyOf(claim)
  const onCard = [
    ...questionsOfStep(action.step, claim.body, policy),
    ...(state.asking ? [questionOf(state.asking)] : []),
  ]
  const seen = new Set<string>()
  return onCard.flatMap((question) => {
    const input = seen.has(question.key)
      ? undefined
      : inputOf(question, question.input(claim.body, policy), action.inputs)
    seen.add(question.key)
    return input === undefined ? [] : [{ question: question.key, input }]
  })
}

/** Answers given on a form: taken whole, or shown back with what is wrong. */
export async function answerOnCard(
  session: Session,
  claim: CoOpClaim,
  action: CardAction & { verb: 'claim.answer' },
): Promise<void> {
  const { claims, text } = session
  const inputs = inputsOf(session, claim, action)
  const done = await claims.change(acting(session), claim.id, { do: 'answer', inputs })
  if (!done.ok) {
    const key = String(done.params?.question ?? inputs[0]?.question ?? '')
    const problems = { [key]: text.reasons[done.reason](done.params ?? {}) }
    return askNext(session, claim, { refused: { problems, typed: action.inputs } })
  }
  const { asking: _asked, ...state } = session.state
  session.state = { ...state, misses: 0 }
  return askNext(session, done.value.claim, { changed: text.say.recorded })
}

/** An answer typed to the question that is asked now; empty input skips it. */
export async function answerInWords(session: Session, claim: CoOpClaim, input: string): Promise<void> {
  const { claims, text } = session
  const asked = askedNow(session, claim)
  if (!asked) return askNext(session, claim)
  const done = await claims.change(acting(session), claim.id, {
    do: 'answer',
    inputs: [{ question: asked.key, input }],
  })
  if (!done.ok) {
    session.state = { ...session.state, misses: session.state.misses + 1 }
    say(session, `${text.reasons[done.reason](done.params ?? {})} ${inPlainWords(session, asked, claim)}`.trim())
    return
  }
  const { asking: _asked, ...state } = session.state
  session.state = { ...state, misses: 0 }
  const next = askedNow(session, done.value.claim)
  return askNext(session, done.value.claim, { inWords: next?.step === asked.step, changed: text.say.recorded })
}
