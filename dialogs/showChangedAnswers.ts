import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import type { Question } from '../rules/question'
import type { QuestionKey } from '../rules/questionKeys'
import { answerQuestion } from '../rules/questions/answerQuestion'
import { questionOf } from '../rules/questions/questions'
import { showQuestions } from './askNext'
import { changedSentence } from './changedSentence'
import { acting, type Session } from './session'
import { valueInWords } from './valueInWords'

interface Refused {
  params: Params
  inputs: readonly { question: QuestionKey; input: string }[]
  typed: Record<string, string>
}

/** What was entered as the bot would write it; what it cannot read stays as it was. */
function enteredInWords(session: Session, claim: CoOpClaim, key: QuestionKey, input: string): string {
  const context = { ...acting(session), policy: session.claims.policyOf(claim) }
  const read = input.trim() === '' ? undefined : answerQuestion(key, input, claim.body, context)
  return read?.ok ? valueInWords(session, questionOf(key), { ...claim, body: read.value }) : input.trim()
}

/** Shows a form again with what the person entered, and beside it what somebody else answered since it was shown. */
export async function showChangedAnswers(
  session: Session,
  claim: CoOpClaim,
  asks: readonly Question[],
  { params, inputs, typed }: Refused,
): Promise<void> {
  const found = await session.claims.find(session.turn.who, claim.id)
  const now = found.ok ? found.value : claim
  const sentence = await changedSentence(session, params)
  const fields = String(params.fields).split(',')
  const problems = inputs
    .filter(({ question }) => fields.includes(question))
    .map(({ question, input }) => {
      const stored = valueInWords(session, questionOf(question), now)
      return [question, sentence(stored, enteredInWords(session, now, question, input))]
    })
  showQuestions(session, now, asks, { refused: { problems: Object.fromEntries(problems), typed } })
}
