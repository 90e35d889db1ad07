import { claimPeriod } from '../../rules/claimPeriod'
import { coOpClaim } from '../support/claims'

test.each([
  ['2026-10-05', '2026-10-05', '2026-07-01', '2026-12-31'],
  ['2026-11-01', '2026-12-31', '2026-07-01', '2026-12-31'],
  ['2027-01-01', '2027-02-28', '2027-01-01', '2027-06-30'],
])('an activity from %s to %s uses the funds of the period from %s', (from, to, first, last) => {
  const { body } = coOpClaim({ body: { answers: { dates: { from, to } } } })
  expect(claimPeriod(body)).toEqual({ from: first, to: last })
})

test('while the dates are open there is no period', () => {
  expect(claimPeriod(coOpClaim({ body: { answers: {} } }).body)).toBeUndefined()
})
