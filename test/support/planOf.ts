import type { Claim } from '../../rules/claim'
import { policyFor } from '../../rules/policy/policyFor'
import type { PlanContext } from '../../rules/reminders/planContext'
import { type Preferences, usualPreferences } from '../../rules/reminders/preferences'
import { reminderPlan } from '../../rules/reminders/reminderPlan'

type Overrides = Partial<Omit<PlanContext, 'now' | 'preferences'>> & {
  now?: string
  preferences?: Partial<Preferences>
}

/** A plan's circumstances: the usual wishes in Seoul, where both the person and the organisation are, in autumn 2026. */
export function planContext({
  now = '2026-09-01T00:00Z',
  preferences = {},
  ...overrides
}: Overrides = {}): PlanContext {
  return {
    timeZone: 'Asia/Seoul',
    organisationZone: 'Asia/Seoul',
    policy: policyFor('2026-07-01'),
    holidays: [],
    ...overrides,
    preferences: { ...usualPreferences, ...preferences },
    now: Date.parse(now),
  }
}

/** The plan of a claim, a line a reminder: `2027-02-12T09:00 claim-by 0 2027-02-12` by the clocks of the person. */
export function planOf(claim: Claim, overrides: Overrides = {}): string[] {
  const context = planContext(overrides)
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: context.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return reminderPlan(claim, context).map(({ dueAt, kind, subject, deadline }) =>
    [format.format(dueAt).replace(' ', 'T'), kind, subject, deadline].filter(Boolean).join(' '),
  )
}
