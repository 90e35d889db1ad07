import type { CsrDifference } from '../../rules/csr/csrDifference'
import type { Money } from '../../rules/money'
import type { Text } from '../text/text'

/** How the lines compare with what the claim asks for in-house work, in a sentence. */
export function csrDifferenceSentence(
  { csr, formats }: Pick<Text, 'csr' | 'formats'>,
  difference: CsrDifference,
): string {
  const written = (value: Money | string | undefined) =>
    typeof value === 'object' ? formats.money(value.minor, value.currency) : (value ?? '')
  const { by, lines, own }: { is: string; by?: Money; lines?: Money | string; own?: Money | string } = difference
  return csr.difference[difference.is]({ by: written(by), lines: written(lines), own: written(own) })
}
