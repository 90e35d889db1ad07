import type { CoOpBody } from './claim'
import type { Money } from './money'
import type { ExpenseCode } from './policy/names'

/** What the claim asks for in all (minor units; one currency a claim), or for some expenses only; undefined without costs. */
export function claimedAmount(body: CoOpBody, expenses?: readonly ExpenseCode[]): Money | undefined {
  const currency = body.costs[0]?.currency
  if (currency === undefined) return undefined
  const counted = body.costs.filter((line) => !expenses || expenses.includes(line.expense))
  return { minor: counted.reduce((sum, line) => sum + line.claimed, 0), currency }
}
