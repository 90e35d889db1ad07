import type { CoOpBody } from './claim'
import { claimedAmount } from './claimedAmount'
import type { Money } from './money'

/** A payment against what was to come; `of` says which of the two that is. */
export interface PaymentShortfall {
  of: 'approved' | 'claimed'
  expected: Money
  paid: readonly Money[]
  /** Paid less expected, negative when short; absent when the currencies differ, since nothing is converted. */
  difference?: Money
}

/** Compares what was paid with what was approved, else with what was claimed; undefined when one of them is unknown. */
export function paymentShortfall(body: CoOpBody): PaymentShortfall | undefined {
  const paid = body.payment?.amounts ?? []
  const approved = body.decision?.approved
  const expected = approved ?? claimedAmount(body)
  const [first, ...others] = paid
  if (!first || !expected) return undefined
  const isComparable = others.length === 0 && first.currency === expected.currency
  return {
    of: approved ? 'approved' : 'claimed',
    expected,
    paid,
    ...(isComparable ? { difference: { minor: first.minor - expected.minor, currency: first.currency } } : {}),
  }
}
