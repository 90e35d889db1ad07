import type { CoOpBody, CoOpClaim } from '../claim'
import { periodsOf } from '../confirmClaim'
import type { Params } from '../outcome'
import { answerQuestion, skipQuestion } from '../questions/answerQuestion'
import { settleCost } from '../questions/settleCost'
import type { Reason } from '../reasons'
import type { Change, ChangeContext, ChangeOutcome, ClaimEvent } from './change'

const isBlank = (input: string) => input.trim() === ''

/** An answer of nothing skips the question. */
const answerOne = (
  body: CoOpBody,
  { question, input }: { question: Parameters<typeof answerQuestion>[0]; input: string },
  context: ChangeContext,
) => (isBlank(input) ? skipQuestion(question, body) : answerQuestion(question, input, body, context))

/**
 * Reads the answers of one form in order. The first refusal stops it, with `params.question`; answers before it are
 * not kept, so that a form is taken whole and its refused input is shown back. A claim that is made already stays in
 * one usage period: only a draft is split.
 */
export function changeAnswers(
  claim: CoOpClaim,
  change: Change & { do: 'answer' },
  context: ChangeContext,
): ChangeOutcome {
  let body = claim.body
  const events: ClaimEvent[] = []
  // Blanks come last: whether a cost is put off as a whole is known only after what was filled in.
  const inputs = [...change.inputs].sort((one, other) => Number(isBlank(one.input)) - Number(isBlank(other.input)))
  for (const given of inputs) {
    const read = answerOne(body, given, context)
    if (!read.ok) {
      const params: Params = { ...read.params, question: given.question }
      return { ok: false, reason: read.reason as Reason, params }
    }
    body = read.value
    events.push({ code: 'answered', params: { question: given.question, answer: given.input.trim() } })
  }
  const [first, second] = claim.status === 'draft' ? [] : periodsOf(body)
  if (first && second)
    return { ok: false, reason: 'datesCrossPeriods', params: { question: 'dates', periodEnd: first.usage.to } }
  return { ok: true, value: { claim: { ...claim, body: settleCost(body) }, events } }
}
