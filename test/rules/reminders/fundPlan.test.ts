import type { Fund } from '../../../rules/fund'
import { fundPlan } from '../../../rules/reminders/fundPlan'
import { planContext } from '../../support/planOf'

const fund: Fund = {
  program: 'csp-indirect-reseller',
  usageFrom: '2026-07-01',
  minor: 1_250_000,
  currency: 'EUR',
  by: 'admin-1',
  at: 0,
}
const plan = (given: Partial<Fund> = {}, overrides: Parameters<typeof planContext>[0] = {}) =>
  fundPlan({ ...fund, ...given }, planContext(overrides)).map(
    ({ kind, subject, dueAt, deadline }) => `${new Date(dueAt).toISOString()} ${kind} ${subject} ${deadline}`,
  )

test('funds of July to December are spoken of 60, 30 and 7 days before New Year’s Eve, a day off earlier', () => {
  expect(plan()).toEqual([
    '2026-10-30T00:00:00.000Z fund-run-by 60 2026-12-31',
    '2026-12-01T00:00:00.000Z fund-run-by 30 2026-12-31',
    '2026-12-24T00:00:00.000Z fund-run-by 7 2026-12-31',
  ])
})

test('funds of January to June, the last week of it, in a zone of its own', () => {
  expect(plan({ usageFrom: '2027-01-01' }, { timeZone: 'Europe/Berlin', now: '2027-06-01T00:00Z' })).toEqual([
    '2027-06-23T07:00:00.000Z fund-run-by 7 2027-06-30',
  ])
})

test('nothing earned lapses, and who stopped reminders hears nothing', () => {
  expect(plan({ minor: 0 })).toEqual([])
  expect(plan({}, { preferences: { stopped: true } })).toEqual([])
})
