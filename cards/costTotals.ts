import type { CostLine } from '../rules/claim'
import type { Text } from './text/text'

/** What is claimed, one sum for each currency: `EUR 1,250.00 and KRW 5,500,000`; `` for no costs. */
export function costTotals(text: Text, costs: readonly Pick<CostLine, 'claimed' | 'currency'>[]): string {
  const currencies = [...new Set(costs.map((cost) => cost.currency))]
  const sums = currencies.map((currency) => {
    const same = costs.filter((cost) => cost.currency === currency)
    const minor = same.reduce((sum, cost) => sum + cost.claimed, 0)
    return text.formats.money(minor, currency)
  })
  return text.formats.list(sums)
}
