import { optionWords } from '../cards/text/optionWords'
import type { CoOpClaim } from '../rules/claim'
import type { Question } from '../rules/question'
import type { Session } from './session'

/** A question as a sentence, with its choices when they are few. */
export function inPlainWords({ text, claims }: Session, question: Question, claim: CoOpClaim): string {
  const { label, hint } = text.questions[question.key]
  const input = question.input(claim.body, claims.policyOf(claim))
  const options = 'options' in input && input.options.length <= 6 ? input.options : []
  const choices = text.formats.list(options.map((code) => `“${optionWords(text, question.key, code).title}”`))
  return [label, hint, choices].filter(Boolean).join(' ')
}
