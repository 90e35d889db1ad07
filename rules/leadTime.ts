import type { EvidenceId } from './policy/names'
import type { EvidenceRow } from './policy/policyTypes'

/** How long before which day an item should be there; `days` are working days. */
export interface LeadTime {
  before: 'last-working-day' | 'activity-start' | 'activity-end'
  days: number
}

const beforeSubmitting = (days: number): LeadTime => ({ before: 'last-working-day', days })

const shortly = beforeSubmitting(3)

const ofKind: Record<EvidenceRow['kind'], LeadTime> = {
  // An agency corrects an invoice at least once: wrong name, missing date, no separate lines.
  invoice: beforeSubmitting(10),
  // Somebody with the right to sign has to sign it.
  csr: beforeSubmitting(5),
  // Only what was approved before it ran counts (newest core table, fact), and approvals take two weeks.
  preapproval: { before: 'activity-start', days: 10 },
  // A list of guests or a report can be exported once the activity is over.
  metrics: beforeSubmitting(2),
  communication: shortly,
  proof: shortly,
  confirmation: shortly,
}

/** While the activity lasts, or never: an event cannot be photographed afterwards, an ad that ended shows nowhere. */
const whileItLasts: LeadTime = { before: 'activity-end', days: 0 }

const ofItem: Partial<Record<EvidenceId, LeadTime>> = {
  'event-photos': whileItLasts,
  'participation-photo': whileItLasts,
  'ad-screenshot': whileItLasts,
  'landing-url': whileItLasts,
  'page-screenshot': whileItLasts,
  'page-url': whileItLasts,
}

/**
 * How early an item of the checklist should be there.
 * Source: ours, after "agency invoice 10 days, attendee list 2 days"; no page publishes such times.
 */
export function leadTime(row: EvidenceRow): LeadTime {
  return ofItem[row.id] ?? ofKind[row.kind]
}
