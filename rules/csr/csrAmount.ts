import type { Money } from '../money'
import type { CsrLine } from './csr'

/** What a line comes to: hours × rate, rounded half up to the minor unit. Exact, as both are integers within bounds. */
export function csrAmount({ hours, rate, currency }: Pick<CsrLine, 'hours' | 'rate' | 'currency'>): Money {
  return { minor: Math.floor((hours * rate + 50) / 100), currency }
}
