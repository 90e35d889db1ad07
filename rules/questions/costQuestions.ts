import type { CoOpBody, OpenCost } from '../claim'
import { expensesFor } from '../costs/expensesFor'
import { readCostPart } from '../costs/readCostPart'
import { readExpense } from '../costs/readExpense'
import { readGross } from '../costs/readGross'
import { readServed } from '../costs/readServed'
import type { Outcome } from '../outcome'
import type { Policy } from '../policy/policyTypes'
import type { Question, QuestionInput, ReadContext } from '../question'
import type { QuestionKey } from '../questionKeys'
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

/** What is left open is taken out, so that tax and claim are asked anew of another amount. */
function grossOf(input: string, body: CoOpBody): Outcome<Partial<OpenCost>> {
  const others = body.costs.filter((line) => line.id !== body.openCost?.id)
  const read = readGross(input, { byDefault: currencyOf(body), ofClaim: others[0]?.currency })
  if (!read.ok) return read
  const { minor, currency } = read.value
  return { ok: true, value: { gross: minor, currency, tax: undefined, claimed: undefined } }
}

function partOf(input: string, body: CoOpBody, field: 'tax' | 'claimed'): Outcome<Partial<OpenCost>> {
  const { gross, currency } = body.openCost ?? {}
  const read = readCostPart(input, field, { gross, currency, byDefault: currencyOf(body) })
  return read.ok ? { ok: true, value: { [field]: read.value } } : read
}

function servedOf(input: string, context: ReadContext): Outcome<Partial<OpenCost>> {
  const read = readServed(input, context)
  return read.ok ? { ok: true, value: { servedFrom: read.value.from, servedTo: read.value.to } } : read
}

const part = (key: 'costTax' | 'costClaimed', field: 'tax' | 'claimed') =>
  costQuestion({
    key,
    holds: [field],
    optional: true,
    input: () => ({ kind: 'money' }),
    read: (input, _context, body) => partOf(input, body, field),
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
      const read = readExpense(input, expensesFor(body, context.policy), context)
      return read.ok ? { ok: true, value: { expense: read.value } } : read
    },
    show: (cost) => cost.expense ?? '',
  }),
  costQuestion({
    key: 'costServed',
    holds: ['servedFrom', 'servedTo'],
    input: () => ({ kind: 'dates' }),
    read: servedOf,
    show: offeredService,
  }),
  costQuestion({
    key: 'costGross',
    holds: ['gross', 'currency'],
    input: () => ({ kind: 'money' }),
    read: (input, _context, body) => grossOf(input, body),
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
