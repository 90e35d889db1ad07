import type { CoOpBody, OpenCost } from '../claim'
import type { Outcome } from '../outcome'
import type { ReadContext } from '../question'
import type { QuestionKey } from '../questionKeys'
import { entersCost } from './costQuestions'
import { questionOf } from './questions'
import { optionalCostFields } from './settleCost'

const isEmpty = ({ skipped: _skipped, ...fields }: OpenCost) =>
  Object.values(fields).every((value) => value === undefined)

function skipCost(key: QuestionKey, { openCost, ...rest }: CoOpBody): Outcome<CoOpBody> {
  if (openCost === undefined || isEmpty(openCost)) return { ok: true, value: { ...rest, costsDone: true } }
  const optional = optionalCostFields.find((row) => row.question === key)
  if (!optional) return { ok: false, reason: 'cannotSkip', params: { question: key } }
  const skipped = [...new Set([...openCost.skipped, key])]
  return { ok: true, value: { ...rest, openCost: { ...openCost, [optional.field]: undefined, skipped } } }
}

/**
 * Leaves a question open on purpose: what was answered before is taken out. A cost that is put off as a whole ends the
 * costs for now. `cannotSkip` when the claim needs the answer.
 */
export function skipQuestion(key: QuestionKey, body: CoOpBody): Outcome<CoOpBody> {
  const question = questionOf(key)
  if (question.step === 'cost') return skipCost(key, body)
  if (key === 'moreCosts') return { ok: true, value: { ...body, costsDone: true } }
  if (!question.optional) return { ok: false, reason: 'cannotSkip', params: { question: key } }
  const open = { ...body, answers: { ...body.answers, [key]: undefined } }
  return { ok: true, value: { ...open, skipped: [...new Set([...body.skipped, key])] } }
}

/**
 * Reads one answer into the body, clicked or typed. A reason of the question's reader when it cannot be read;
 * `notAllowedNow` when the question does not apply.
 */
export function answerQuestion(
  key: QuestionKey,
  input: string,
  body: CoOpBody,
  context: ReadContext,
): Outcome<CoOpBody> {
  const question = questionOf(key)
  const applies = question.step === 'cost' ? entersCost(body) : question.applies(body, context.policy)
  if (!applies) return { ok: false, reason: 'notAllowedNow' }
  return question.read(input, body, context)
}
