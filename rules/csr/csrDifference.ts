import type { CoOpBody } from '../claim'
import type { Money } from '../money'
import { sumsByCurrency } from '../sumsByCurrency'
import { csrAmount } from './csrAmount'

/** How the lines of a CSR compare with what is claimed for in-house work. `by` is the difference, above zero. */
export type CsrDifference =
  | { is: 'same'; lines: Money }
  | { is: 'less' | 'more'; by: Money; lines: Money; own: Money }
  | { is: 'no-own-work' }
  | { is: 'other-currency'; lines: string; own: string }

const codes = (sums: readonly Money[]) => sums.map(({ currency }) => currency).join(' ')

/**
 * Compares the CSR with the own-work costs of a claim, all lines with all costs: which line explains which cost is
 * nowhere asked for. Undefined without lines. Nothing is converted. Source: ours; that a reviewer adds them up is inferred.
 */
export function csrDifference({ csr, costs }: Pick<CoOpBody, 'csr' | 'costs'>): CsrDifference | undefined {
  const sums = sumsByCurrency((csr?.lines ?? []).map(csrAmount))
  const claimed = costs.filter(({ by }) => by === 'own')
  const owns = sumsByCurrency(claimed.map((cost) => ({ minor: cost.claimed, currency: cost.currency })))
  const [lines, own] = [sums[0], owns[0]]
  if (!lines) return undefined
  if (!own) return { is: 'no-own-work' }
  if (codes(sums) !== codes(owns) || sums.length > 1)
    return { is: 'other-currency', lines: codes(sums), own: codes(owns) }
  const by = { minor: Math.abs(lines.minor - own.minor), currency: own.currency }
  if (by.minor === 0) return { is: 'same', lines }
  return { is: lines.minor < own.minor ? 'less' : 'more', by, lines, own }
}
