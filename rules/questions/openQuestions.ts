import type { CoOpBody } from '../claim'
import type { Policy } from '../policy/policyTypes'
import type { Question } from '../question'
import { questions } from './questions'

const isSkipped = (question: Question, body: CoOpBody) =>
  question.step === 'cost'
    ? Boolean(body.openCost?.skipped.includes(question.key))
    : body.skipped.includes(question.key)

/** The questions that apply and are neither answered nor skipped, in order; the first is asked next. */
export function openQuestions(body: CoOpBody, policy: Policy): Question[] {
  return questions.filter(
    (question) => question.applies(body, policy) && !question.answered(body) && !isSkipped(question, body),
  )
}

/** The questions that belong on one card with the next one: those of its step that apply. */
export function questionsOfStep(step: Question['step'], body: CoOpBody, policy: Policy): Question[] {
  return questions.filter((question) => question.step === step && question.applies(body, policy))
}

/** The question before the given one among those that apply, for going back; undefined at the first. */
export function questionBefore(key: Question['key'], body: CoOpBody, policy: Policy): Question | undefined {
  const applying = questions.filter((question) => question.applies(body, policy) && question.step !== 'cost')
  const index = applying.findIndex((question) => question.key === key)
  return index > 0 ? applying[index - 1] : index === -1 ? applying.at(-1) : undefined
}
