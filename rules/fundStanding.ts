import type { CoOpClaim } from './claim'
import { claimedAmount } from './claimedAmount'
import { claimPeriod } from './claimPeriod'
import type { Fund } from './fund'
import type { Money } from './money'
import { sumsByCurrency } from './sumsByCurrency'

/** How much of a fund the organisation's claims have taken. */
export interface FundStanding {
  /** What those claims ask for, in minor units of the fund's currency. */
  claimed: number
  /** What is left of the fund, in the same; never below 0. */
  remaining: number
  /** How far the claims go beyond what was earned; 0 unless they do. */
  over: number
  /** What is claimed from it in other currencies. Nothing is converted, so it is counted nowhere else. */
  others: Money[]
}

/** A draft asks for nothing yet; what was withdrawn or rejected takes nothing. */
const takesFunds = ({ status, body }: CoOpClaim) =>
  status !== 'draft' && status !== 'withdrawn' && body.reports.at(-1)?.status !== 'rejected'

/**
 * What is left of earned funds after the claims of the same program and usage period, those in Partner Center included.
 * Source: earn in one half, use in the next (Claims overview, 2023-04-19, fact). That a rejected claim gives its funds
 * back is inferred.
 */
export function fundStanding(fund: Fund, claims: readonly CoOpClaim[]): FundStanding {
  const { program, usageFrom, currency, minor } = fund
  const sums = sumsByCurrency(
    claims
      .filter(({ body }) => body.answers.program === program && claimPeriod(body)?.from === usageFrom)
      .filter(takesFunds)
      .flatMap(({ body }) => claimedAmount(body) ?? []),
  )
  const claimed = sums.find((sum) => sum.currency === currency)?.minor ?? 0
  return {
    claimed,
    remaining: Math.max(minor - claimed, 0),
    over: Math.max(claimed - minor, 0),
    others: sums.filter((sum) => sum.currency !== currency),
  }
}
