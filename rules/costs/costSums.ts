import type { Money } from '../money'
import type { ExpenseCode } from '../policy/names'
import { sumsByCurrency } from '../sumsByCurrency'
import type { CostRowTyped } from './costRowTyped'
import { readCostAmounts } from './readCostAmounts'
import type { CostReadContext } from './readCostRows'
import { readExpense } from './readExpense'

/** What the rows come to, one sum a currency; and of each row what it claims, where that can be told. */
export interface CostSums {
  gross: Money[]
  tax: Money[]
  claimed: Money[]
  rows: (Money | undefined)[]
}

function expenseOf(row: CostRowTyped, { expenses, words }: CostReadContext): ExpenseCode | undefined {
  const read = readExpense(row.expense, expenses, { words })
  return read.ok ? read.value : undefined
}

/**
 * Adds up the rows of a table while they are typed: whatever amounts can be read count, also of a row that is not
 * complete. Read by the rules of `readCostRows`.
 */
export function costSums(rows: readonly CostRowTyped[], context: CostReadContext): CostSums {
  let known: string | undefined
  const read = rows.map((row) => {
    const { gross, tax, claimed } = readCostAmounts(row, { known, expense: expenseOf(row, context) })
    if (!gross.ok) return undefined
    const { minor, currency } = gross.value
    known = currency
    return {
      currency,
      gross: minor,
      tax: tax.ok ? (tax.value ?? 0) : 0,
      claimed: claimed.ok ? claimed.value : undefined,
    }
  })
  const of = (which: 'gross' | 'tax' | 'claimed') =>
    sumsByCurrency(
      read.flatMap((row) => {
        const minor = row?.[which]
        return row && minor !== undefined ? [{ minor, currency: row.currency }] : []
      }),
    )
  return {
    gross: of('gross'),
    tax: of('tax'),
    claimed: of('claimed'),
    rows: read.map((row) => (row?.claimed === undefined ? undefined : { minor: row.claimed, currency: row.currency })),
  }
}
