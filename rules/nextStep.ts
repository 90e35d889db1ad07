import type { CalendarDate } from './calendarDate'
import { unansweredFindings } from './changes/changeStanding'
import type { CoOpClaim } from './claim'
import { type DatedItem, missingByWhen } from './missingByWhen'
import type { Policy } from './policy/policyTypes'

/** What brings a claim on: the missing item that is due first, else to check, to make the package, to submit. */
export type NextStep = ({ do: 'item' } & DatedItem) | { do: 'check' | 'package' | 'submit' }

/** What the next step depends on besides the claim. */
export interface StepContext {
  policy: Policy
  today: CalendarDate
  holidays: readonly CalendarDate[]
}

/**
 * The one thing to do next for a claim that is being prepared or has its package. Once there is a package it is to
 * submit: whoever made it with an item missing said why.
 */
export function nextStep(claim: CoOpClaim, { policy, today, holidays }: StepContext): NextStep {
  if (claim.status === 'ready') return { do: 'submit' }
  const [first] = missingByWhen(claim, policy, today, holidays)
  if (first) return { do: 'item', ...first }
  return { do: unansweredFindings(claim, { policy, today }).length > 0 ? 'check' : 'package' }
}
