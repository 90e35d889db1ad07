import type { Outcome } from '../outcome'
import type { ReadContext } from '../question'
import type { QuestionKey } from '../questionKeys'
import { readChoice } from './readChoice'

/** Reads several options, codes or words, separated by commas, semicolons or line ends; at least one. */
export function readChoices<O extends string>(
  input: string,
  question: QuestionKey,
  options: readonly O[],
  context: ReadContext,
): Outcome<O[], 'notAChoice' | 'severalChoices'> {
  const parts = input
    .split(/[,;、，\n]| and | & /)
    .map((part) => part.trim())
    .filter(Boolean)
  const chosen = new Set<O>()
  for (const part of parts) {
    const read = readChoice(part, question, options, context)
    if (!read.ok) return read
    chosen.add(read.value)
  }
  return chosen.size > 0 ? { ok: true, value: [...chosen] } : { ok: false, reason: 'notAChoice' }
}
