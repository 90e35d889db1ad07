import type { EvidenceId } from '../../rules/policy/names'

/** Evidence that one activity words differently from the others: `<activity>/<evidence>`. */
export const evidenceOverrides = [
  'print-advertising/final-piece',
  'direct-mail-email-sms/final-piece',
  'direct-mail-email-sms/reach',
  'partner-website-seo/results',
  'customer-offers/results',
  'internal-incentives-spiffs/results',
  'internal-incentives-spiffs/brand-contact',
  'internal-incentives-spiffs/offer-terms',
  'telemarketing/microsoft-content',
  'proof-of-concept/microsoft-content',
  'employee-purchase-web-setup/landing-url',
  'tradeshows-exhibitions/agenda',
  'internal-training-floor-days/agenda',
  'internal-training-floor-days/presentation',
  'internal-training-floor-days/attendance',
] as const

/** Where the words for an item of evidence are found: its id, or its id in one activity. */
export type EvidenceLabelKey = EvidenceId | (typeof evidenceOverrides)[number]
