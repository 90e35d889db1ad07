import type { CoOpBody, OpenCost } from '../claim'
import { moneyText } from '../questions/moneyText'
import { type CostRowTyped, costFields } from './costRowTyped'
import { usualClaim } from './usualClaim'

/** An amount as its own column takes it: without the currency, which has one too. */
const amount = (minor: number | undefined, currency: string | undefined) =>
  minor === undefined || currency === undefined ? '' : moneyText({ minor, currency }).slice(currency.length + 1)

/** What is claimed stays empty where it is what is usual, so that it follows the total as it is changed. */
function claimedIn(cost: OpenCost): string {
  return cost.claimed === usualClaim(cost) ? '' : amount(cost.claimed, cost.currency)
}

function rowOf(cost: OpenCost): CostRowTyped {
  const { id, by = '', payee = '', what = '', expense = '', servedFrom = '', servedTo = '', currency = '' } = cost
  return {
    ...(id === undefined ? {} : { id }),
    by,
    payee,
    what,
    expense,
    from: servedFrom,
    to: servedTo,
    currency,
    gross: amount(cost.gross, currency),
    tax: amount(cost.tax, currency),
    claimed: claimedIn(cost),
    invoice: cost.invoiceNumber ?? '',
  }
}

/**
 * The costs of a claim as a person would type them into a table, so that `readCostRows` reads the same lines again. One
 * that is being entered or corrected in chat is there as far as it has come.
 */
export function typedCostRows({ costs, openCost }: Pick<CoOpBody, 'costs' | 'openCost'>): CostRowTyped[] {
  const rows = costs.map((line) => rowOf(openCost?.id === line.id ? openCost : { ...line, skipped: [] }))
  const entered = openCost && openCost.id === undefined ? [rowOf(openCost)] : []
  return [...rows, ...entered.filter((row) => costFields.some((field) => row[field] !== ''))]
}
