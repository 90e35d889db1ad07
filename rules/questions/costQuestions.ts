import type { CoOpBody, OpenCost } from '../claim'
import type { Outcome } from '../outcome'
import { findActivity } from '../policy/findActivity'
import { type ExpenseCode, expenseCodes } from '../policy/names'
import type { Policy } from '../policy/policyTypes'
import type { Question, QuestionInput, ReadContext } from '../question'
import type { QuestionKey } from '../questionKeys'
import { readDateRange } from '../readDateRange'
import { readMoney } from '../readMoney'
import { usagePeriodsBetween } from '../usagePeriod'
import { moneyText } from './moneyText'
import { readChoice } from './readChoice'
import { readLine } from './readLine'

type CostKey = Extract<QuestionKey, `cost${string}`>

interface CostQuestion {
  key: CostKey
  /** Fields of the open line that hold the answer. */
  holds: readonly (keyof OpenCost)[]
  optional?: boolean
  onlyFor?: 'vendor'
  input: (body: CoOpBody, policy: Policy) => QuestionInput
  read: (input: string, context: ReadContext, body: CoOpBody) => Outcome<Partial<OpenCost>>
  show: (cost: OpenCost, body: CoOpBody) => string
}

/** Costs are being entered: a line is open, or there is none yet and the person has not put it off. */
export function entersCost(body: CoOpBody): boolean {
  return !body.costsDone && (body.openCost !== undefined || body.costs.length === 0)
}

function costQuestion(row: CostQuestion): Question {
  const { key, holds, optional, onlyFor, input } = row
  return {
    key,
    step: 'cost',
    ...(optional ? { optional } : {}),
    applies: (body) => entersCost(body) && (onlyFor === undefined || body.openCost?.by !== 'own'),
    answered: (body) => holds.every((field) => body.openCost?.[field] !== undefined),
    current: (body) => row.show(body.openCost ?? { skipped: [] }, body),
    input,
    read: (text, body, context) => {
      const read = row.read(text, context, body)
      if (!read.ok) return read
      const open: OpenCost = { skipped: [], ...body.openCost, ...read.value }
      return { ok: true, value: { ...body, openCost: open } }
    },
  }
}

/** The currency an amount of this claim is taken in unless another is written. */
const currencyOf = (body: CoOpBody) => body.openCost?.currency ?? body.costs[0]?.currency

/** Expenses in the order they are offered: the activity's list, what it names as not eligible, the rest. */
function expensesFor(body: CoOpBody, policy: Policy): ExpenseCode[] {
  const activity = body.answers.activity ? findActivity(policy, body.answers.activity) : undefined
  const parts = activity?.components
    ? (body.answers.components ?? []).flatMap((id) => findActivity(policy, id).eligible)
    : []
  const own = [...(activity?.eligible ?? []), ...(activity?.presumed ?? [])]
  const first = [...own, ...parts, ...(activity?.ineligible ?? []), 'other' as const]
  return [...new Set(first)]
}

/** A service inside one usage period: each cost goes to the claim of the period it ran in (domain sheet §4). */
function readService(input: string, context: ReadContext): Outcome<Partial<OpenCost>> {
  const range = readDateRange(input, context)
  if (!range.ok) return range
  const { from, to } = range.value
  const [first, second] = usagePeriodsBetween(from, to)
  if (first && second) return { ok: false, reason: 'costCrossesPeriods', params: { periodEnd: first.usage.to } }
  return { ok: true, value: { servedFrom: from, servedTo: to } }
}

/** The gross amount; a claim has one currency, the first line's (older portal rule: one currency per claim). */
function readGross(input: string, body: CoOpBody): Outcome<Partial<OpenCost>> {
  const others = body.costs.filter((line) => line.id !== body.openCost?.id)
  const read = readMoney(input, currencyOf(body))
  if (!read.ok) return read
  const { minor, currency } = read.value
  const expected = others[0]?.currency
  if (expected && expected !== currency)
    return { ok: false, reason: 'otherCurrencyOnClaim', params: { found: currency, expected } }
  return { ok: true, value: { gross: minor, currency, tax: undefined, claimed: undefined } }
}

const isZero = (input: string) => /^(?:[A-Za-z]{3}\s*)?0+(?:[.,]0+)?$/.test(input.normalize('NFKC').trim())

/** Part of the gross amount, zero allowed. */
function readPart(input: string, body: CoOpBody, field: 'tax' | 'claimed'): Outcome<Partial<OpenCost>> {
  const read = isZero(input) ? ({ ok: true, value: { minor: 0 } } as const) : readMoney(input, currencyOf(body))
  if (!read.ok) return read
  const { gross, currency } = body.openCost ?? {}
  if ('currency' in read.value && currency !== undefined && read.value.currency !== currency)
    return { ok: false, reason: 'otherCurrencyOnClaim', params: { found: read.value.currency, expected: currency } }
  if (gross !== undefined && currency !== undefined && read.value.minor > gross)
    return { ok: false, reason: field === 'tax' ? 'taxAboveGross' : 'claimedAboveGross', params: { gross, currency } }
  return { ok: true, value: { [field]: read.value.minor } }
}

const part = (key: 'costTax' | 'costClaimed', field: 'tax' | 'claimed') =>
  costQuestion({
    key,
    holds: [field],
    optional: true,
    input: () => ({ kind: 'money' }),
    read: (input, _context, body) => readPart(input, body, field),
    show: ({ currency, [field]: minor }) => (currency && minor !== undefined ? moneyText({ minor, currency }) : ''),
  })

const words = (key: 'costPayee' | 'costWhat', field: 'payee' | 'what') =>
  costQuestion({
    key,
    holds: [field],
    input: () => ({ kind: 'text', maxLength: 120 }),
    read: (input) => {
      const read = readLine(input, 120)
      return read.ok ? { ok: true, value: { [field]: read.value } } : read
    },
    show: (cost) => cost[field] ?? '',
  })

/** The service dates offered: what was answered, else the activity's own when they lie in one usage period. */
function offeredService({ servedFrom, servedTo }: OpenCost, body: CoOpBody): string {
  if (servedFrom && servedTo) return `${servedFrom} to ${servedTo}`
  const { dates } = body.answers
  if (!dates || usagePeriodsBetween(dates.from, dates.to).length > 1) return ''
  return `${dates.from} to ${dates.to}`
}

/** One cost line, asked field by field or on one form; `settleCost` moves a complete one to the claim's costs. */
export const costQuestions: readonly Question[] = [
  costQuestion({
    key: 'costBy',
    holds: ['by'],
    input: () => ({ kind: 'choice', options: ['vendor', 'own'] }),
    read: (input, context) => {
      const read = readChoice(input, 'costBy', ['vendor', 'own'] as const, context)
      return read.ok ? { ok: true, value: { by: read.value } } : read
    },
    show: (cost) => cost.by ?? '',
  }),
  words('costPayee', 'payee'),
  words('costWhat', 'what'),
  costQuestion({
    key: 'costExpense',
    holds: ['expense'],
    input: (body, policy) => ({ kind: 'choice', options: expensesFor(body, policy) }),
    read: (input, context, body) => {
      const offered = readChoice(input, 'costExpense', expensesFor(body, context.policy), context)
      // An expense of another activity's list is understood too; the check says that it is not on this one's.
      const read = offered.ok ? offered : readChoice(input, 'costExpense', expenseCodes, context)
      return read.ok ? { ok: true, value: { expense: read.value } } : read
    },
    show: (cost) => cost.expense ?? '',
  }),
  costQuestion({
    key: 'costServed',
    holds: ['servedFrom', 'servedTo'],
    input: () => ({ kind: 'dates' }),
    read: readService,
    show: offeredService,
  }),
  costQuestion({
    key: 'costGross',
    holds: ['gross', 'currency'],
    input: () => ({ kind: 'money' }),
    read: (input, _context, body) => readGross(input, body),
    show: ({ gross, currency }) => (gross !== undefined && currency ? moneyText({ minor: gross, currency }) : ''),
  }),
  part('costTax', 'tax'),
  part('costClaimed', 'claimed'),
  costQuestion({
    key: 'costInvoice',
    holds: ['invoiceNumber'],
    optional: true,
    onlyFor: 'vendor',
    input: () => ({ kind: 'text', maxLength: 60 }),
    read: (input) => {
      const read = readLine(input, 60)
      return read.ok ? { ok: true, value: { invoiceNumber: read.value } } : read
    },
    show: (cost) => cost.invoiceNumber ?? '',
  }),
]
