/**
 * What a person can tell of a submitted claim: Partner Center's statuses (Managing co-op claims, 2022-08-04; Disputed
 * from the page on rejected claims), and the two things that can happen to its money.
 */
export const statusesNamed = [
  'editing',
  'submitted',
  'under-review',
  'action-required',
  'approved',
  'rejected',
  'disputed',
  'held',
  'paid',
] as const
export type StatusNamed = (typeof statusesNamed)[number]
