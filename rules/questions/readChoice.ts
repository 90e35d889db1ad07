import type { Outcome } from '../outcome'
import { matchName } from '../policy/matchName'
import type { ReadContext } from '../question'
import type { QuestionKey } from '../questionKeys'

/**
 * Reads one option: its code (a click) or any of its words (typed). `severalChoices` has the codes that fit in
 * `params.options`.
 */
export function readChoice<O extends string>(
  input: string,
  question: QuestionKey,
  options: readonly O[],
  context: Pick<ReadContext, 'words'>,
): Outcome<O, 'notAChoice' | 'severalChoices'> {
  const code = options.find((option) => option === input.trim())
  if (code) return { ok: true, value: code }
  const match = matchName(input, context.words(question, options))
  if (match.match === 'several')
    return { ok: false, reason: 'severalChoices', params: { options: match.ids.join(' ') } }
  const found = match.match === 'one' ? options.find((option) => option === match.id) : undefined
  return found ? { ok: true, value: found } : { ok: false, reason: 'notAChoice' }
}
