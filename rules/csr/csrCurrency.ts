import type { CoOpBody } from '../claim'

/**
 * The currency in which a claim's CSR is written: that of its costs, since a claim has one currency; else of the lines
 * that are there. Undefined while there is neither: then a rate has to name it.
 */
export function csrCurrency({ costs, csr }: Pick<CoOpBody, 'costs' | 'csr'>): string | undefined {
  return costs[0]?.currency ?? csr?.lines[0]?.currency
}
