import { checklist } from '../checklist'
import type { CoOpClaim } from '../claim'
import type { ClaimAtRisk } from '../claimAtRisk'
import { claimedAmount } from '../claimedAmount'
import { claimPeriod } from '../claimPeriod'
import { claimBy, lastWorkingDayUpTo } from '../deadlines'
import type { Fund } from '../fund'
import type { Money } from '../money'
import { type MoneyAtRisk, moneyAtRisk, type RiskContext } from '../moneyAtRisk'
import type { NextStep } from '../nextStep'
import { type Progress, progress } from '../progress'
import type { UsagePeriod } from '../usagePeriod'
import { type Urgency, urgencies, urgencyOf } from './urgencyOf'

/** A claim's deadline while it is not submitted. */
export interface OpenDeadline {
  claimBy: string
  /** The last working day up to `claimBy`: the day to submit by. */
  submitBy: string
  urgency: Urgency
}

/** One claim as it stands in the season. */
export interface ClaimStanding {
  claim: CoOpClaim
  /** Absent while its dates are open. */
  period?: UsagePeriod
  /** What it asks for; absent while no cost is entered. */
  amount?: Money
  progress: Progress
  /** Only while it is not submitted and has dates. */
  deadline?: OpenDeadline
  /** Its money can still be lost to the deadline. */
  atRisk: boolean
  /** For what is being prepared or has its package. */
  step?: NextStep
}

/** Every claim as it stands, the most urgent first, and the money at risk in all. */
export interface SeasonStanding {
  risk: MoneyAtRisk
  claims: ClaimStanding[]
}

const reported = ({ body }: CoOpClaim) => body.reports.at(-1)?.status

function deadlineOf(claim: CoOpClaim, period: UsagePeriod | undefined, context: RiskContext): OpenDeadline | undefined {
  if (!period || !['draft', 'preparing', 'ready'].includes(claim.status)) return undefined
  const last = claimBy(period)
  const submitBy = lastWorkingDayUpTo(last, context.holidays)
  return { claimBy: last, submitBy, urgency: urgencyOf(submitBy, last, context.today) }
}

function standingOf(claim: CoOpClaim, risk: ClaimAtRisk | undefined, context: RiskContext): ClaimStanding {
  const period = claimPeriod(claim.body)
  const amount = claimedAmount(claim.body)
  const deadline = deadlineOf(claim, period, context)
  return {
    claim,
    ...(period && { period }),
    ...(amount && { amount }),
    progress: risk?.progress ?? progress(checklist(claim.body, context.policyOf(claim))),
    ...(deadline && { deadline }),
    atRisk: risk !== undefined && deadline?.urgency !== 'passed',
    ...(risk && { step: risk.step }),
  }
}

/** What a person has to do something about comes first, by how near its end is; then what waits, then what is over. */
function groupOf({ claim, deadline }: ClaimStanding): number {
  if (claim.status === 'handed-over') {
    const said = reported(claim)
    // How long one has to answer, or to dispute, is not published: soon.
    if (said === 'action-required') return urgencies.indexOf('now')
    return said === 'rejected' ? urgencies.indexOf('soon') : urgencies.length + 1
  }
  if (deadline) return urgencies.indexOf(deadline.urgency)
  const after = { draft: 0, preparing: 0, ready: 0, closed: 2, withdrawn: 3 }
  return urgencies.length + after[claim.status]
}

/**
 * Puts claims in the order in which they need somebody: by urgency, within it in the order in which a step saves most,
 * then those last changed first. Source: ours; the ranking is that of {@link moneyAtRisk}.
 */
export function seasonStanding(
  claims: readonly CoOpClaim[],
  funds: readonly Fund[],
  context: RiskContext,
): SeasonStanding {
  const risk = moneyAtRisk(claims, funds, context)
  const ranked = [...risk.ranked, ...risk.passed.flatMap((at) => at.claims)]
  const placeOf = new Map(ranked.map((one, place) => [one.claim.id, { one, place }]))
  const ordered = claims.map((claim) => {
    const at = placeOf.get(claim.id)
    const standing = standingOf(claim, at?.one, context)
    return { standing, group: groupOf(standing), place: at?.place ?? ranked.length }
  })
  ordered.sort(
    (one, other) =>
      one.group - other.group ||
      one.place - other.place ||
      other.standing.claim.updatedAt - one.standing.claim.updatedAt,
  )
  return { risk, claims: ordered.map(({ standing }) => standing) }
}
