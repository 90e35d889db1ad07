import type { CalendarDate } from '../calendarDate'
import type { CostLine } from '../claim'
import type { Outcome, Params } from '../outcome'
import type { ExpenseCode } from '../policy/names'
import type { ReadContext } from '../question'
import { readChoice } from '../questions/readChoice'
import { readLine } from '../questions/readLine'
import type { Reason } from '../reasons'
import { type CostField, type CostRowTyped, costFields, mostCosts } from './costRowTyped'
import { readCostAmounts } from './readCostAmounts'
import { readCostDays } from './readCostDays'
import { readExpense } from './readExpense'
import { withCostIds } from './withCostIds'

/** What reading rows needs from outside. */
export interface CostReadContext extends Pick<ReadContext, 'words'> {
  /** The person's day, which `today` means. */
  today: CalendarDate
  /** The kinds of expense that are offered for the activity, as `expensesFor` gives them. */
  expenses: readonly ExpenseCode[]
  /** Ids of the claim's lines: a row keeps its own, a new one takes none of them. */
  ids: readonly string[]
}

/** What is wrong with one field. `row` counts from 0 over all rows that were given, blank ones included. */
export interface CostProblem {
  row: number
  field: CostField
  reason: Reason
  params: Params
}

export type CostRowsRead = { ok: true; value: CostLine[] } | { ok: false; problems: CostProblem[] }

type Read<T> = Outcome<T, Reason>
type Fields = Omit<CostLine, 'id'>

const isBlank = (row: CostRowTyped) => costFields.every((field) => field === 'currency' || row[field].trim() === '')

/** Empty says that it is needed, as the chat does, and not that it is no date or no choice. */
function needed<T>(text: string, read: (text: string) => Read<T>): Read<T> {
  return text.trim() === '' ? { ok: false, reason: 'cannotSkip' } : read(text)
}

function readInvoice({ invoice }: CostRowTyped): Read<string | undefined> {
  return invoice.trim() === '' ? { ok: true, value: undefined } : readLine(invoice, 60)
}

/** Each field by itself, so that all that is wrong with a row is said at once. */
function readingsOf(row: CostRowTyped, known: string | undefined, { today, expenses, words }: CostReadContext) {
  const expense = needed(row.expense, (text) => readExpense(text, expenses, { words }))
  const amounts = readCostAmounts(row, { known, expense: expense.ok ? expense.value : undefined })
  return {
    by: needed(row.by, (text) => readChoice(text, 'costBy', ['vendor', 'own'] as const, { words })),
    payee: needed(row.payee, (text) => readLine(text, 120)),
    what: needed(row.what, (text) => readLine(text, 120)),
    expense,
    ...readCostDays(row, { today }),
    ...amounts,
    invoice: readInvoice(row),
  } satisfies Record<CostField | 'days', Read<unknown>>
}

type Readings = ReturnType<typeof readingsOf>

/** What a row says, once all of it could be read. In-house work has no invoice. */
function fieldsOf(readings: Readings): Fields | undefined {
  const { by, payee, what, expense, days, currency, gross, tax, claimed, invoice } = readings
  const isRead = by.ok && payee.ok && what.ok && expense.ok && days.ok && currency.ok && gross.ok
  if (!(isRead && tax.ok && claimed.ok && invoice.ok)) return undefined
  return {
    by: by.value,
    payee: payee.value,
    what: what.value,
    expense: expense.value,
    servedFrom: days.value.from,
    servedTo: days.value.to,
    currency: gross.value.currency,
    gross: gross.value.minor,
    ...(tax.value === undefined ? {} : { tax: tax.value }),
    claimed: claimed.value,
    ...(invoice.value === undefined || by.value === 'own' ? {} : { invoiceNumber: invoice.value }),
  }
}

function problemsOf(readings: Readings, row: number): CostProblem[] {
  return costFields.flatMap((field) => {
    const read: Read<unknown> = readings[field]
    return read.ok ? [] : [{ row, field, reason: read.reason, params: read.params ?? {} }]
  })
}

/** The currency of a row that could be read, whatever else is wrong with it. */
const currencyOf = ({ gross }: Readings, known: string | undefined) =>
  known ?? (gross.ok ? gross.value.currency : known)

/**
 * Reads the costs of a claim as they were entered in a table, all of them, by the same rules as they are asked in chat;
 * or says of every field that could not be read why not. Blank rows are left out. Nothing is guessed: an ambiguous day or
 * amount is asked about. What is claimed may stay empty, as in chat. The first row with a currency binds those after it.
 * `tooManyCosts` stands on the first row beyond the limit.
 */
export function readCostRows(rows: readonly CostRowTyped[], context: CostReadContext): CostRowsRead {
  let known: string | undefined
  const problems: CostProblem[] = []
  const lines: { fields: Fields; id: string | undefined }[] = []
  const filled = [...rows.entries()].filter(([, row]) => !isBlank(row))
  for (const [index, row] of filled.slice(0, mostCosts)) {
    const readings = readingsOf(row, known, context)
    known = currencyOf(readings, known)
    const fields = fieldsOf(readings)
    if (fields) lines.push({ fields, id: row.id })
    else problems.push(...problemsOf(readings, index))
  }
  const [beyond] = filled[mostCosts] ?? []
  if (beyond !== undefined)
    problems.push({ row: beyond, field: 'payee', reason: 'tooManyCosts', params: { max: mostCosts } })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: withCostIds(lines, context.ids) }
}
