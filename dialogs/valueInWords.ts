import { plain } from '../cards/elements/plain'
import { optionWords } from '../cards/text/optionWords'
import type { CoOpBody, CoOpClaim, OpenCost } from '../rules/claim'
import type { Question } from '../rules/question'
import type { QuestionKey } from '../rules/questionKeys'
import { questionOf } from '../rules/questions/questions'
import type { Session } from './session'

type Cost = Partial<OpenCost>

/** The cost that is being entered, or the one that was just finished: the corrected one, else the last. */
const costOf = ({ openCost, costs }: CoOpBody, costId: string | undefined): Cost =>
  openCost ?? costs.find(({ id }) => id === costId) ?? costs.at(-1) ?? {}

function amountOf(
  { answers }: CoOpBody,
  cost: Cost,
  key: QuestionKey,
): { minor: number; currency: string } | undefined {
  const { gross, tax, claimed, currency } = cost
  const minor = { costGross: gross, costTax: tax, costClaimed: claimed }[String(key)]
  if (key === 'earned') return answers.earned
  return minor === undefined || currency === undefined ? undefined : { minor, currency }
}

function rangeOf({ answers }: CoOpBody, cost: Cost, key: QuestionKey): { from: string; to: string } | undefined {
  if (key === 'dates') return answers.dates
  const { servedFrom: from, servedTo: to } = cost
  return from && to ? { from, to } : undefined
}

/**
 * An answer as the language writes it: options by their titles, dates and amounts in full; empty when there is none.
 * `costId` is the line that was corrected, for questions about a cost.
 */
export function valueInWords({ text, claims }: Session, question: Question, claim: CoOpClaim, costId?: string): string {
  const { formats } = text
  const { key } = question
  const input = question.input(claim.body, claims.policyOf(claim))
  const cost = costOf(claim.body, costId)
  const body = question.step === 'cost' ? { ...claim.body, openCost: { ...cost, skipped: [] } } : claim.body
  const current = question.current(body)
  if (current === '') return ''
  const amount = amountOf(claim.body, cost, key)
  const range = rangeOf(claim.body, cost, key)
  if (input.kind === 'money' && amount) return formats.money(amount.minor, amount.currency)
  if (input.kind === 'dates' && range) return formats.period(range.from, range.to)
  if (input.kind === 'choice') return optionWords(text, key, current).title
  if (input.kind === 'choices')
    return formats.list(current.split(',').map((code) => optionWords(text, key, code).title))
  return input.kind === 'date' ? formats.shortDate(current) : current
}

/** The question of whether another cost follows is answered by what comes next. */
const isSaid = (key: QuestionKey) => key !== 'moreCosts'

/**
 * What was just recorded or left open, so that no date or amount can be mistaken: one answer or a few by name and value.
 * `costId` is the line that was corrected.
 */
export function recordedInWords(
  session: Session,
  keys: readonly QuestionKey[],
  claim: CoOpClaim,
  costId?: string,
): string {
  const { text } = session
  const named = keys.filter(isSaid).map((key) => {
    const value = valueInWords(session, questionOf(key), claim, costId)
    return { label: text.questions[key].short, value: plain(value, 120) }
  })
  const [only, ...more] = named
  if (!only || named.length > 3) return text.say.recorded
  if (more.length === 0 && !only.value) return text.say.leftOpen(only.label)
  const parts = named.map(({ label, value }) => text.say.valued(label, value || text.say.openAnswer))
  return text.say.recordedAs(parts.join('; '))
}
