import type { Claim } from '../../../rules/claim'
import { type Keeping, mayGo } from '../../../rules/keep/mayGo'
import { coOpClaim } from '../../support/claims'

const report = (status: 'approved' | 'disputed' | 'action-required') => ({
  reports: [{ status, on: '2027-02-10', at: 1, by: 'owner-1' }],
})
const until = '2028-10-05'

test.each(['draft', 'preparing', 'ready', 'withdrawn'] as const)(
  'a claim that never went to Microsoft may go at once: %s',
  (status) => {
    expect(mayGo(coOpClaim({ status }), '2026-10-06', false)).toEqual({ goes: true })
  },
)

test.each<[string, string, Parameters<typeof coOpClaim>[0], Keeping]>([
  ['on the day it was submitted', '2027-02-01', {}, { goes: false, why: 'retention', until }],
  ['on the last day of the 24 months', '2028-10-05', {}, { goes: false, why: 'retention', until }],
  ['on the day after', '2028-10-06', {}, { goes: true }],
  ['the day after, once approved', '2028-10-06', { body: report('approved') }, { goes: true }],
  ['years after, while disputed', '2031-01-01', { body: report('disputed') }, { goes: false, why: 'dispute', until }],
  [
    'years after, while action is required',
    '2031-01-01',
    { body: report('action-required') },
    { goes: false, why: 'dispute', until },
  ],
  ['without a day to count from', '2031-01-01', { body: { answers: {} } }, { goes: false, why: 'unknown' }],
  [
    'disputed, without a day to count from',
    '2031-01-01',
    { body: { answers: {}, ...report('disputed') } },
    { goes: false, why: 'dispute' },
  ],
])('a submitted claim %s (%s)', (_, today, claim, keeping) => {
  expect(mayGo(coOpClaim({ status: 'handed-over', ...claim }), today, false)).toEqual(keeping)
})

test('an open request keeps any claim, however old it is', () => {
  expect(mayGo(coOpClaim({ status: 'closed' }), '2031-01-01', true)).toEqual({ goes: false, why: 'request', until })
  expect(mayGo(coOpClaim({ status: 'draft', body: { answers: {} } }), '2031-01-01', true)).toEqual({
    goes: false,
    why: 'request',
  })
})

test('an activity that ended on 29 February is kept through 1 March', () => {
  const answers = { ...coOpClaim().body.answers, dates: { from: '2024-02-29', to: '2024-02-29' } }
  const claim = coOpClaim({ status: 'closed', body: { answers } })
  expect(mayGo(claim, '2026-03-01', false)).toEqual({ goes: false, why: 'retention', until: '2026-03-01' })
  expect(mayGo(claim, '2026-03-02', false)).toEqual({ goes: true })
})

test('a customer association that was submitted has no day to count from', () => {
  const body = { v: 1, type: 'cpor', title: 'A', customer: 'B', reports: [] } as const
  const claim: Claim = { ...coOpClaim({ status: 'handed-over' }), body: { ...body, reports: [] } }
  expect(mayGo(claim, '2031-01-01', false)).toEqual({ goes: false, why: 'unknown' })
})
