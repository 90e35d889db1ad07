import type { CoOpClaim } from '../rules/claim'
import type { Fund } from '../rules/fund'
import type { Outcome } from '../rules/outcome'
import type { Principal } from '../rules/principal'
import type { Acting } from './acting'

/** A change of the funds: what stood there before, and whether this very press had had its effect already. */
export interface FundChanged {
  before?: Fund
  repeat: boolean
}

/** What the conversation needs of funds; all but `claimsAtRisk` are for a lead, and empty or refused for others. */
export interface Funding {
  funds(who: Principal): Promise<Fund[]>
  /** Takes the place of what stood for the same program and usage period. */
  saveFund(
    acting: Acting,
    fund: Pick<Fund, 'program' | 'usageFrom' | 'minor' | 'currency'>,
  ): Promise<Outcome<FundChanged, 'notAllowed'>>
  removeFund(acting: Acting, fund: Pick<Fund, 'program' | 'usageFrom'>): Promise<Outcome<FundChanged, 'notAllowed'>>
  /** Every claim of the organisation for a lead, else those the person is on; without drafts and withdrawn ones. */
  claimsAtRisk(who: Principal): Promise<CoOpClaim[]>
  /** What colleagues are called, by their Entra object id; without those never met. */
  colleagues(who: Principal, ids: readonly string[]): Promise<Record<string, string>>
}
