import { addBusinessDays } from './businessDays'
import { addDaysTo, type CalendarDate } from './calendarDate'
import type { CoOpBody } from './claim'
import { approvedOn } from './reminders/approvedOn'

/** By when money is expected: 45 business days after approval, or 30 days after the tax invoice's approval. */
export interface PaymentExpected {
  after: 'approval' | 'tax-invoice'
  /** None while a tax invoice was asked for and its approval is not reported. */
  by?: CalendarDate
  /** The day to look whether it came. */
  lookOn: CalendarDate
}

/**
 * When the money of an approved claim is expected; undefined when it is not approved, as far as reported, or was paid.
 * Source: within 45 business days of approval, with a tax invoice within 30 days of its approval: Managing co-op claims,
 * 2022-08-04 (fact).
 */
export function paymentExpected(
  body: Pick<CoOpBody, 'reports' | 'decision' | 'paidOn'>,
  holidays: readonly CalendarDate[],
): PaymentExpected | undefined {
  const approved = approvedOn(body)
  if (!approved || body.paidOn) return undefined
  const { taxAskedOn, taxApprovedOn } = body.decision ?? {}
  const usual = addBusinessDays(approved, 45, holidays)
  if (taxApprovedOn) {
    const by = addDaysTo(taxApprovedOn, 30)
    return { after: 'tax-invoice', by, lookOn: by }
  }
  if (taxAskedOn) return { after: 'tax-invoice', lookOn: usual }
  return { after: 'approval', by: usual, lookOn: usual }
}
