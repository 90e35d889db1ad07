import type { CalendarDate } from './calendarDate'
import type { Claim } from './claim'
import { claimPeriod } from './claimPeriod'
import { claimBy, claimWindowOpens, lastWorkingDayUpTo, runItBy } from './deadlines'
import type { Certainty } from './policy/policyTypes'
import { keepUntil } from './retention'

/** A date of a claim that somebody waits for; lists, indexes and reminders know no claim types. */
export interface Clock {
  kind: 'window-opens' | 'run-by' | 'last-working-day' | 'claim-by' | 'keep-until'
  date: CalendarDate
  certainty: Certainty
}

/**
 * The dates that run for a claim, in their order; none while its own dates are open. A customer association under the
 * CPOR model has none here: its windows are given in business days by the portal.
 */
export function clocks(claim: Claim, holidays: readonly CalendarDate[]): Clock[] {
  if (claim.body.type !== 'co-op') return []
  const period = claimPeriod(claim.body)
  const dates = claim.body.answers.dates
  if (!period || !dates) return []
  return [
    { kind: 'window-opens', date: claimWindowOpens(period), certainty: 'inferred' },
    { kind: 'run-by', date: runItBy(period), certainty: 'fact' },
    { kind: 'last-working-day', date: lastWorkingDayUpTo(claimBy(period), holidays), certainty: 'inferred' },
    { kind: 'claim-by', date: claimBy(period), certainty: 'fact' },
    { kind: 'keep-until', date: keepUntil(dates.to), certainty: 'fact' },
  ]
}

/** The date of one clock, when the claim has it. */
export function clockDate(
  claim: Claim,
  kind: Clock['kind'],
  holidays: readonly CalendarDate[],
): CalendarDate | undefined {
  return clocks(claim, holidays).find((clock) => clock.kind === kind)?.date
}
