import type { CalendarDate } from '../calendarDate'
import { currencies } from '../currencies'
import type { Money } from '../money'
import { decimalMark } from './decimalMark'
import { type ExportColumns, type ExportField, exportColumns } from './exportColumns'
import { type PayoutState, payoutState } from './payoutState'
import { readExportAmount } from './readExportAmount'
import { readExportDate } from './readExportDate'

/** One row of an export that is about a payment. */
export interface PaymentRow {
  /** As in the file, trimmed; empty when the row names no claim. */
  claimId: string
  /** What the row is about in every export; empty where the file does not say. */
  earningId: string
  state: PayoutState
  /** The file's own words for its status. */
  words: string
  paymentId: string
  /** Absent when it could not be read without a guess. */
  amount?: Money
  paidOn?: CalendarDate
  heldSince?: CalendarDate
}

/** The rows of one export; `namesClaims` when it has a column for them, as the payments export has not. */
export interface PaymentTable {
  namesClaims: boolean
  rows: PaymentRow[]
}

/** As many lines as may stand above the header. */
const linesAbove = 5

type Cell = (field: ExportField) => string

/** The amount in the currency of the payment where the export has it, else as it was earned. */
const amountFields: readonly (readonly [ExportField, ExportField])[] = [
  ['paidAmount', 'paidCurrency'],
  ['earned', 'earnedCurrency'],
]

const currencyIn = (text: string) => {
  const code = text.toUpperCase()
  return currencies.has(code) ? code : undefined
}

function amountOf(cell: Cell, mark: ReturnType<typeof decimalMark>): Money | undefined {
  const [chosen] = amountFields.flatMap(([amount, currency]) => {
    const code = currencyIn(cell(currency))
    return code && cell(amount) !== '' ? [{ text: cell(amount), code }] : []
  })
  const minor = chosen && readExportAmount(chosen.text, chosen.code, mark)
  return chosen && minor !== undefined ? { minor, currency: chosen.code } : undefined
}

const cellsOf =
  (columns: ExportColumns, row: readonly string[]): Cell =>
  (field) =>
    row[columns[field] ?? -1]?.trim() ?? ''

function rowOf(cell: Cell, mark: ReturnType<typeof decimalMark>, today: CalendarDate): PaymentRow {
  const amount = amountOf(cell, mark)
  const paidOn = readExportDate(cell('paidOn'), today)
  const heldSince = readExportDate(cell('heldSince'), today)
  return {
    claimId: cell('claimId').slice(0, 60),
    earningId: cell('earningId').slice(0, 60),
    state: payoutState(cell('status')),
    words: cell('status').slice(0, 80),
    paymentId: cell('paymentId').slice(0, 60),
    ...(amount ? { amount } : {}),
    ...(paidOn ? { paidOn } : {}),
    ...(heldSince ? { heldSince } : {}),
  }
}

/**
 * The rows of an export of Partner Center's; undefined when the table is none.
 * @param table cells as written, its header among the first lines
 */
export function readPaymentRows(table: readonly (readonly string[])[], today: CalendarDate): PaymentTable | undefined {
  const at = table.slice(0, linesAbove).findIndex((line) => exportColumns(line) !== undefined)
  const columns = exportColumns(table[at] ?? [])
  if (!columns) return undefined
  const cells = table
    .slice(at + 1)
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => cellsOf(columns, row))
  const mark = decimalMark(cells.flatMap((cell) => [cell('paidAmount'), cell('earned'), cell('total')]))
  return { namesClaims: columns.claimId !== undefined, rows: cells.map((cell) => rowOf(cell, mark, today)) }
}
