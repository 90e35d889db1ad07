import { addDaysTo } from '../calendarDate'
import { paymentExpected } from '../paymentExpected'
import type { Draft } from './draft'
import { holdEnds } from './holdEnds'
import type { Plannable } from './plannable'

/**
 * Money after approval. Payment comes as rules/paymentExpected says; what is held back is
 * forfeited after 180 days (Troubleshoot payments FAQ, 2023-10-03, fact). When to speak of it is ours.
 */
export function planPayment({ body, context }: Plannable): Draft[] {
  if (body.paidOn) return []
  if (body.heldSince) {
    const deadline = holdEnds(body.heldSince)
    return [30, 14, 3].map((days) => ({
      kind: 'hold-ends',
      subject: String(days),
      on: addDaysTo(deadline, -days),
      deadline,
    }))
  }
  const on = paymentExpected(body, context.holidays)?.lookOn
  return on ? [{ kind: 'payment-late', subject: '', on, deadline: addDaysTo(on, 30) }] : []
}
