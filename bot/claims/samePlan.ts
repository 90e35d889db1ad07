import type { CoOpClaim } from '../../rules/claim'

/** Whether two states of a claim call for the same reminders: they follow from its status and its last day. */
export function samePlan(one: CoOpClaim, other: CoOpClaim): boolean {
  return one.status === other.status && one.body.answers.dates?.to === other.body.answers.dates?.to
}
