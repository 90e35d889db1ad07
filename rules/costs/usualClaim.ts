import type { ExpenseCode } from '../policy/names'
import { neverEligible } from './neverEligible'

/** A cost as far as it matters for what is claimed of it; amounts in minor units. */
export interface Claimable {
  expense?: ExpenseCode | undefined
  gross?: number | undefined
  tax?: number | undefined
}

/**
 * What is claimed unless the person says otherwise (minor units): the amount without the tax that was named, nothing of
 * an expense that is never eligible.
 */
export function usualClaim({ expense, gross = 0, tax = 0 }: Claimable): number {
  return expense && neverEligible.includes(expense) ? 0 : gross - tax
}
