import type { CoOpBody, CoOpClaim } from '../claim'
import { periodsOf } from '../confirmClaim'
import type { Params } from '../outcome'
import { answerQuestion, skipQuestion } from '../questions/answerQuestion'
import { questionOf } from '../questions/questions'
import { settleCost } from '../questions/settleCost'
import type { Reason } from '../reasons'
import type { Change, ChangeContext, ChangeOutcome, ClaimEvent } from './change'
import { compareSeen, type FormField } from './compareSeen'

type AnswerChange = Change & { do: 'answer' }

const isBlank = (input: string) => input.trim() === ''

/** An answer of nothing skips the question. */
const answerOne = (
  body: CoOpBody,
  { question, input }: { question: Parameters<typeof answerQuestion>[0]; input: string },
  context: ChangeContext,
) => (isBlank(input) ? skipQuestion(question, body) : answerQuestion(question, input, body, context))

/** A form's answers beside what is stored, each as its question writes it; what cannot be read stays as it was entered. */
function fieldsOf({ body }: CoOpClaim, { inputs }: AnswerChange, context: ChangeContext): FormField[] {
  return inputs.map(({ question, input }) => {
    const { current } = questionOf(question)
    const read = isBlank(input) ? undefined : answerQuestion(question, input, body, context)
    return { id: question, now: current(body), entered: read?.ok ? current(read.value) : input.trim() }
  })
}

/**
 * Reads the answers of one form in order. Where somebody else answered since it was shown, nothing is kept, with
 * `params.fields`; what was left as it was shown stays as it is stored. The first refusal stops it, with `params.question`; answers before it are
 * not kept, so that a form is taken whole and its refused input is shown back. A claim that is made already stays in
 * one usage period: only a draft is split.
 */
export function changeAnswers(claim: CoOpClaim, change: AnswerChange, context: ChangeContext): ChangeOutcome {
  const { changed, untouched } = compareSeen(change.seen ? fieldsOf(claim, change, context) : [], change.seen)
  if (changed.length > 0) return { ok: false, reason: 'changedSince', params: { fields: changed.join(',') } }
  let body = claim.body
  const events: ClaimEvent[] = []
  // Blanks come last: whether a cost is put off as a whole is known only after what was filled in.
  const entered = change.inputs.filter(({ question }) => !untouched.includes(question))
  const inputs = [...entered].sort((one, other) => Number(isBlank(one.input)) - Number(isBlank(other.input)))
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
