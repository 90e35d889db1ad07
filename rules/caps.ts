import type { CoOpBody } from './claim'
import { claimedAmount } from './claimedAmount'
import type { Money } from './money'
import { findActivity } from './policy/findActivity'
import type { ProgramId } from './policy/names'
import type { Cap, Policy } from './policy/policyTypes'

/** How a cap bears on a claim. Amounts are minor units of `currency`; nothing is ever converted. */
export interface CapResult {
  cap: Cap
  /** `other-currency`: cap and claim cannot be compared; `needs-earned`: the earned funds are not entered;
   * `not-countable`: the number of people is not entered. */
  state: 'within' | 'over' | 'other-currency' | 'needs-earned' | 'not-countable'
  currency?: string
  limit?: number
  claimed?: number
}

type Bearing = Omit<CapResult, 'cap'>

function compare(limit: Money, claimed: Money): Bearing {
  if (limit.currency !== claimed.currency)
    return { state: 'other-currency', currency: limit.currency, limit: limit.minor }
  const over = claimed.minor > limit.minor
  return { state: over ? 'over' : 'within', currency: limit.currency, limit: limit.minor, claimed: claimed.minor }
}

const share = (earned: Money, percent: number): Money => ({
  minor: Math.floor((earned.minor * percent) / 100),
  currency: earned.currency,
})

function absolute(cap: Cap & { kind: 'absolute' }, claimed: Money, attendees: number | undefined): Bearing {
  if (cap.per !== 'person-per-conference') return compare(cap, claimed)
  if (attendees === undefined) return { state: 'not-countable', currency: cap.currency, limit: cap.minor }
  return compare({ minor: cap.minor * attendees, currency: cap.currency }, claimed)
}

function greaterOf(cap: Cap & { kind: 'greater-of' }, claimed: Money, earned: Money | undefined): Bearing {
  const floor = compare(cap, claimed)
  if (floor.state !== 'over') return floor
  if (!earned) return { ...floor, state: 'needs-earned' }
  const ofEarned = share(earned, cap.percent)
  // Earned funds in another currency cannot raise the limit: nothing is converted.
  if (ofEarned.currency !== cap.currency) return { ...floor, state: 'other-currency' }
  return compare({ minor: Math.max(cap.minor, ofEarned.minor), currency: cap.currency }, claimed)
}

function bearing(cap: Cap, body: CoOpBody): Bearing | undefined {
  const { earned, attendees } = body.answers
  if (cap.kind === 'count') {
    if (attendees === undefined) return { state: 'not-countable', limit: cap.count }
    return { state: attendees > cap.count ? 'over' : 'within', limit: cap.count, claimed: attendees }
  }
  const claimed = claimedAmount(body, cap.expenses)
  if (!claimed) return undefined
  if (cap.kind === 'absolute') return absolute(cap, claimed, attendees)
  if (cap.kind === 'greater-of') return greaterOf(cap, claimed, earned)
  return earned ? compare(share(earned, cap.percent), claimed) : { state: 'needs-earned' }
}

const holdsFor = (cap: Cap, program: ProgramId | undefined) =>
  program === undefined
    ? !cap.programs
    : (!cap.programs || cap.programs.includes(program)) && !cap.exceptPrograms?.includes(program)

/**
 * The caps that hold for the claim's program, each with how it bears on this claim alone (a cap per usage period also
 * counts the organisation's other claims, which are not added here). Empty while no activity is chosen.
 */
export function caps(body: CoOpBody, policy: Policy): CapResult[] {
  const { activity, program } = body.answers
  if (!activity) return []
  return findActivity(policy, activity)
    .caps.filter((cap) => holdsFor(cap, program))
    .flatMap((cap) => {
      const found = bearing(cap, body)
      return found ? [{ cap, ...found }] : []
    })
}
