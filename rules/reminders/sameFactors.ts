import { checklist } from '../checklist'
import type { Claim, CoOpBody } from '../claim'
import type { Policy } from '../policy/policyTypes'
import { progress } from '../progress'
import { awaitedAsks } from './awaitedAsks'

const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)

const missing = (body: CoOpBody, policy: Policy) => progress(checklist(body, policy)).missing.map(({ id }) => id)

/** Of a body, what reminders hang on besides what is missing. */
const datesOf = ({
  answers,
  vendorAsks,
  snoozedUntil,
  sameStatusOn,
  heldSince,
  paidOn,
  decision,
  reports,
  costs,
}: CoOpBody) => [
  answers,
  vendorAsks,
  snoozedUntil,
  sameStatusOn,
  heldSince,
  paidOn,
  decision?.taxAskedOn,
  decision?.taxApprovedOn,
  reports,
  costs.map(({ id }) => id),
]

/**
 * Whether two states of a claim call for the same reminders, as far as that can be told without planning: most changes
 * of a claim touch none of what a plan hangs on. False when it has to be planned to be known. `policy` is the one for
 * the last day of both.
 */
export function sameFactors(one: Claim, other: Claim, policy: Policy): boolean {
  if (one.status !== other.status || one.ownerId !== other.ownerId) return false
  if (one.body.type !== 'co-op' || other.body.type !== 'co-op') return same(one.body, other.body)
  const { body } = one
  const now = other.body
  return (
    datesOf(body).every((part, at) => same(part, datesOf(now)[at])) &&
    same(missing(body, policy), missing(now, policy)) &&
    same(awaitedAsks(body, policy), awaitedAsks(now, policy))
  )
}
