/**
 * What people are reminded of. All but `fund-run-by` and the `request-` ones belong to a claim:
 * - claim-by: the last working day to submit comes near; claim-passed: it went by and nothing was submitted
 * - run-by: the usage period ends while the activity still runs; fund-run-by: earned funds nobody has claimed lapse then
 * - window-opens: the claim can be entered in Partner Center
 * - missing-by: a missing item is late, counted back from the deadline
 * - check-invitation, shot-list, photos, numbers, running-ads: proof that cannot be made afterwards
 * - vendor-due: what a vendor was asked for should be here
 * - status: the weekly question where Partner Center stands
 * - payment-late, hold-ends: money after approval
 * - keep-until: what was sent may go
 * - request-due, request-open: a reviewer's documentation request waits, with a day named and without; request-lead: it
 *   has waited for five working days, for a claims lead. All of a request, not of a claim
 * - snoozed: the person asked for this date
 */
export const reminderKinds = [
  'claim-by',
  'claim-passed',
  'run-by',
  'fund-run-by',
  'window-opens',
  'missing-by',
  'check-invitation',
  'shot-list',
  'photos',
  'numbers',
  'running-ads',
  'vendor-due',
  'status',
  'payment-late',
  'hold-ends',
  'keep-until',
  'request-due',
  'request-open',
  'request-lead',
  'snoozed',
] as const
export type ReminderKind = (typeof reminderKinds)[number]
