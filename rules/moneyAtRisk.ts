import type { CalendarDate } from './calendarDate'
import type { CoOpClaim } from './claim'
import { type ClaimAtRisk, claimAtRisk } from './claimAtRisk'
import { claimedAmount } from './claimedAmount'
import { lastWorkingDayUpTo } from './deadlines'
import type { Fund } from './fund'
import { type FundsAtRisk, fundsAtRisk } from './fundsAtRisk'
import type { Money } from './money'
import type { Policy } from './policy/policyTypes'
import { rankByUrgency } from './rankByUrgency'
import { sumsByCurrency } from './sumsByCurrency'

/** Claims with the same last day to submit. */
export interface DeadlineAtRisk {
  claimBy: CalendarDate
  lastWorkingDay: CalendarDate
  /** In the order of {@link rankByUrgency}. */
  claims: ClaimAtRisk[]
  sums: Money[]
  /** Documents that are there, of those that are needed, over all the claims. */
  done: number
  total: number
}

/** Everything an organisation or a person may lose to a date, and what is out of their hands. */
export interface MoneyAtRisk {
  /** Claims not submitted whose deadline is to come, in the order in which a step saves most. */
  ranked: ClaimAtRisk[]
  /** The same by their deadline, the soonest first. */
  deadlines: DeadlineAtRisk[]
  /** Claims not submitted whose deadline has passed, the latest first. */
  passed: DeadlineAtRisk[]
  /** Submitted and not known to be paid or rejected: no date of ours runs for them. */
  waiting: { claims: number; sums: Money[]; actionRequired: number }
  /** Earned funds of which something is left, by usage period: the soonest to lapse first. */
  funds: FundsAtRisk[]
}

/** The day to hold against deadlines, and what the rules need besides. */
export interface RiskContext {
  today: CalendarDate
  holidays: readonly CalendarDate[]
  policyOf(claim: CoOpClaim): Policy
}

function byDeadline(claims: readonly ClaimAtRisk[], holidays: readonly CalendarDate[]): DeadlineAtRisk[] {
  const dates = [...new Set(claims.map(({ claimBy }) => claimBy))].sort()
  return dates.map((claimBy) => {
    const due = claims.filter((claim) => claim.claimBy === claimBy)
    return {
      claimBy,
      lastWorkingDay: lastWorkingDayUpTo(claimBy, holidays),
      claims: due,
      sums: sumsByCurrency(due.flatMap(({ amount }) => amount ?? [])),
      done: due.reduce((sum, { progress }) => sum + progress.done, 0),
      total: due.reduce((sum, { progress }) => sum + progress.total, 0),
    }
  })
}

const reported = ({ body }: CoOpClaim) => body.reports.at(-1)?.status

function waitingOf(claims: readonly CoOpClaim[]): MoneyAtRisk['waiting'] {
  const waiting = claims.filter(
    (claim) => claim.status === 'handed-over' && claim.body.paidOn === undefined && reported(claim) !== 'rejected',
  )
  return {
    claims: waiting.length,
    sums: sumsByCurrency(waiting.flatMap(({ body }) => claimedAmount(body) ?? [])),
    actionRequired: waiting.filter((claim) => reported(claim) === 'action-required').length,
  }
}

/** Sums up what claims and earned funds have at stake, by the dates that end them. Amounts are never converted. */
export function moneyAtRisk(
  claims: readonly CoOpClaim[],
  funds: readonly Fund[],
  { today, holidays, policyOf }: RiskContext,
): MoneyAtRisk {
  const open = claims
    .filter(({ status }) => status === 'preparing' || status === 'ready')
    .flatMap((claim) => claimAtRisk(claim, { policy: policyOf(claim), today, holidays }) ?? [])
  const ranked = rankByUrgency(
    open.filter(({ claimBy }) => today <= claimBy),
    today,
  )
  const late = rankByUrgency(
    open.filter(({ claimBy }) => today > claimBy),
    today,
  )
  return {
    ranked,
    deadlines: byDeadline(ranked, holidays),
    passed: byDeadline(late, holidays).reverse(),
    waiting: waitingOf(claims),
    funds: fundsAtRisk(funds, claims, today),
  }
}
