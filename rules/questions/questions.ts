import type { Question } from '../question'
import type { QuestionKey } from '../questionKeys'
import { costQuestions } from './costQuestions'
import { factQuestions } from './factQuestions'
import { moreCostsQuestion } from './moreCostsQuestion'
import { setUpQuestions } from './setUpQuestions'

/** All questions in the order they are asked. What is still open is the conversation's position. */
export const questions: readonly Question[] = [...setUpQuestions, ...factQuestions, ...costQuestions, moreCostsQuestion]

/** The row of a question. */
export function questionOf(key: QuestionKey): Question {
  const question = questions.find((row) => row.key === key)
  if (!question) throw new RangeError(`no question ${key}`)
  return question
}
