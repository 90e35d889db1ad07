import type { PaymentExpected } from '../../rules/paymentExpected'
import type { Text } from '../text/text'

/** By when money is expected, and what that counts from. */
export function expectedInWords({ money: { lines }, formats }: Text, { after, by }: PaymentExpected): string {
  if (!by) return lines.expectedOnceTax
  const day = formats.date(by)
  return after === 'approval' ? lines.expected(day) : lines.expectedAfterTax(day)
}
