import { type Claim, claimBody } from '../../rules/claim'
import { clockDate, clocks } from '../../rules/clocks'
import { allowedMoves, statusAfter } from '../../rules/lifecycle'
import { mayAct } from '../../rules/roles'
import { coOpClaim } from '../support/claims'
import { planOf } from '../support/planOf'

const running = (from: string, to: string) => coOpClaim({ body: { answers: { dates: { from, to } } } })

const association: Claim = {
  tenantId: 'tenant-1',
  id: '0190a0b0-0000-7000-8000-0000000000c1',
  ownerId: 'owner-1',
  version: 3,
  status: 'preparing',
  createdAt: Date.UTC(2026, 9, 6),
  updatedAt: Date.UTC(2026, 9, 7),
  body: claimBody.parse({ v: 1, type: 'cpor', title: 'Fabrikam: Dynamics usage', customer: 'Fabrikam' }),
}

test('the seminar of 5 October 2026 has all its dates, in their order', () => {
  const dates = clocks(running('2026-10-05', '2026-10-05'), []).map(({ kind, date }) => [kind, date])
  expect(dates).toEqual([
    ['window-opens', '2026-08-16'],
    ['run-by', '2026-12-31'],
    ['last-working-day', '2027-02-12'],
    ['claim-by', '2027-02-14'],
    ['keep-until', '2028-10-05'],
  ])
})

test('a holiday moves the last working day, not the deadline', () => {
  const claim = running('2026-10-05', '2026-10-05')
  expect(clockDate(claim, 'last-working-day', ['2027-02-12', '2027-02-11'])).toBe('2027-02-10')
  expect(clockDate(claim, 'claim-by', ['2027-02-12', '2027-02-11'])).toBe('2027-02-14')
})

test('only what the pages say is certain', () => {
  const certain = clocks(running('2026-10-05', '2026-10-05'), []).filter(({ certainty }) => certainty === 'fact')
  expect(certain.map(({ kind }) => kind)).toEqual(['run-by', 'claim-by', 'keep-until'])
})

test('an activity that ended on 29 February 2024 is kept through 1 March 2026', () => {
  expect(clockDate(running('2024-02-20', '2024-02-29'), 'keep-until', [])).toBe('2026-03-01')
})

test('a draft without dates has no clock', () => {
  const draft = coOpClaim({ status: 'draft', body: { answers: {} } })
  expect(clocks(draft, [])).toEqual([])
  expect(clockDate(draft, 'claim-by', [])).toBeUndefined()
})

test('a customer association goes through lists, clocks and lifecycle like any claim', () => {
  expect(clocks(association, [])).toEqual([])
  expect(planOf(association)).toEqual([])
  expect(statusAfter(association.status, 'hand-over')).toBe('handed-over')
  expect(allowedMoves('handed-over')).toEqual(['close', 'plan', 'report', 'wait', 'assign', 'tell', 'settle'])
  expect(mayAct({ tenantId: 'tenant-1', userId: 'owner-1' }, 'member', association)).toBe(true)
})
