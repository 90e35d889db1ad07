import { optionWords } from '../cards/text/optionWords'
import type { CoOpClaim } from '../rules/claim'
import type { Question } from '../rules/question'
import type { Session } from './session'

const mostOptions = 8

/** A question as a sentence, with its choices: all when they are few, else the first ones. */
export function inPlainWords({ text, claims }: Session, question: Question, claim: CoOpClaim): string {
  const { label, hint } = text.questions[question.key]
  const input = question.input(claim.body, claims.policyOf(claim))
  const options = 'options' in input ? input.options : []
  const titles = options.slice(0, mostOptions).map((code) => `“${optionWords(text, question.key, code).title}”`)
  const list = titles.join(', ')
  const choices = options.length > mostOptions ? text.say.forExample(list) : list && text.say.choices(list)
  return [label, hint, choices].filter(Boolean).join(' ')
}
