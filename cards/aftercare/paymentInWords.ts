import type { ClaimPayment } from '../../rules/payments/matchPayments'
import type { Text } from '../text/text'
import { amountsInWords } from './amountsInWords'
import { shortfallInWords } from './shortfallInWords'

/** What a file says of the claim's money, and how the sum compares with what was to come. */
function paidLines(text: Text, { claim, amounts, numbers, on, unread }: ClaimPayment): string[] {
  const { payments, lines } = text.money
  const sum = amounts.length > 0 ? amountsInWords(text.formats, amounts) : '–'
  const payment = { amounts, numbers, from: 'export' } as const
  return [
    on ? payments.paid(sum, text.formats.shortDate(on)) : payments.paidNoDay(sum),
    ...(numbers.length > 0 ? [lines.numbers(text.formats.list(numbers))] : []),
    ...(unread > 0 ? [payments.unread(unread)] : []),
    ...shortfallInWords(text, { ...claim.body, payment }),
  ]
}

/** One claim of a payments export, a sentence each, as typed: escape them. */
export function paymentInWords(text: Text, payment: ClaimPayment): string[] {
  const { payments } = text.money
  const { state, words, since, known, contradicts } = payment
  const status = words.length > 0 ? text.formats.list(words) : payments.noWords
  const waits = state === 'paid' ? [] : [payments.state[state](status)]
  return [
    ...(state === 'paid' || state === 'part' ? paidLines(text, payment) : []),
    ...waits,
    ...(since ? [payments.heldSince(text.formats.shortDate(since))] : []),
    ...(state === 'part' && !contradicts ? [payments.partly] : []),
    ...(contradicts ? [payments.contradicts] : []),
    ...(known ? [payments.known] : []),
  ]
}
