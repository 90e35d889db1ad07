import type { QuestionKey } from '../../rules/questionKeys'
import type { Named } from './catalogueText'
import type { OptionWords } from './questionText'
import type { Text } from './text'

function catalogueWords({ catalogue }: Text, question: QuestionKey): Record<string, Named & { examples?: string }> {
  switch (question) {
    case 'program':
      return catalogue.programs
    case 'category':
      return catalogue.categories
    case 'activity':
    case 'components':
      return catalogue.activities
    case 'costExpense':
      return catalogue.expenses
    default:
      return {}
  }
}

/**
 * The words of one option of a choice question, from its own table or from the catalogue. A code that has none is given
 * back as its own title.
 */
export function optionWords(text: Text, question: QuestionKey, code: string): OptionWords {
  const fixed: Record<string, OptionWords> = text.questions[question].options ?? {}
  if (Object.hasOwn(fixed, code)) return fixed[code] ?? { title: code, also: [] }
  const named = catalogueWords(text, question)
  const entry = Object.hasOwn(named, code) ? named[code] : undefined
  if (!entry) return { title: code, also: [] }
  return { title: entry.name, also: entry.also, ...(entry.examples ? { examples: entry.examples } : {}) }
}
