import type { Params } from './outcome'
import type { Basis } from './policy/policyTypes'

/** Everything the check can find; sentences are in cards/text. */
export const findingCodes = [
  'evidenceMissing',
  'groupMissing',
  'invoiceAndCsr',
  'fewerInvoicesThanCosts',
  'questionOpen',
  'noCosts',
  'costOutsidePeriod',
  'costOutsideActivity',
  'windowNotOpen',
  'pastDeadline',
  'activityNotOver',
  'capExceeded',
  'capOtherCurrency',
  'capNeedsEarned',
  'capNotCountable',
  'tooManyAttendees',
  'belowThreshold',
  'programExcluded',
  'programHint',
  'expenseExcluded',
  'expenseNotListed',
  'approvalAfterStart',
  'metricMissing',
  'noteMissing',
  'nameOnly',
  'fundsNotSeen',
  'bankTaxOpen',
  'notApplicableUsed',
  'rejectedBefore',
  'csrDiffers',
  'csrWithoutCost',
  'csrOtherCurrency',
  'csrOutsidePeriod',
  'csrSignerMissing',
  'csrBasisMissing',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** One thing the check found. `blocking` stops the package unless overridden with a reason; the rest warns or informs. */
export interface Finding {
  code: FindingCode
  level: 'blocking' | 'warning' | 'info'
  params: Params
  /** The checklist item that mends it, when one does. */
  itemId?: string
  /** The question whose answer mends it, when one does. */
  question?: string
  basis: Basis
}

export type Verdict = 'ready' | 'ready-with-warnings' | 'not-ready'

/** The verdict that a list of findings amounts to. */
export function verdict(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.level === 'blocking')) return 'not-ready'
  return findings.some((finding) => finding.level === 'warning') ? 'ready-with-warnings' : 'ready'
}
