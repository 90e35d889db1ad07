import type { CoOpBody, ReportedStatus } from '../../../rules/claim'
import { coOpClaim } from '../../support/claims'
import { planOf } from '../../support/planOf'

const report = (status: ReportedStatus, on: string, at = `${on}T03:00Z`) => ({
  status,
  on,
  at: Date.parse(at),
  by: 'owner-1',
})
const plan = (body: Partial<CoOpBody>, overrides: Parameters<typeof planOf>[1] = {}, kind = 'status') =>
  planOf(coOpClaim({ status: 'handed-over', body }), { now: '2026-11-04T03:00Z', ...overrides }).filter(
    (line) => line.split(' ')[1] === kind,
  )

describe('where Partner Center stands', () => {
  test('is asked on Mondays, for half a year', () => {
    const asked = plan({ reports: [report('submitted', '2026-11-04')] })
    expect(asked).toHaveLength(25)
    expect(asked.slice(0, 2)).toEqual(['2026-11-09T09:00 status 2026-11-13', '2026-11-16T09:00 status 2026-11-20'])
    expect(asked.at(-1)).toBe('2027-04-26T09:00 status 2027-04-30')
  })

  test.each([
    ['on Monday', '2026-11-02', '2026-11-09T09:00 status 2026-11-13'],
    ['on Wednesday', '2026-11-04', '2026-11-09T09:00 status 2026-11-13'],
    ['on Thursday', '2026-11-05', '2026-11-16T09:00 status 2026-11-20'],
    ['at the weekend', '2026-11-07', '2026-11-16T09:00 status 2026-11-20'],
  ])('of who answered %s it is asked again on Monday, but not within five days', (_, sameStatusOn, next) => {
    expect(plan({ sameStatusOn }, { now: `${sameStatusOn}T03:00Z` })[0]).toBe(next)
  })

  test('the latest we heard counts, by the day of the person', () => {
    const reports = [report('submitted', '2026-10-01'), report('under-review', '2026-10-02', '2026-11-04T23:00Z')]
    expect(plan({ reports, sameStatusOn: '2026-10-20' })[0]).toBe('2026-11-16T09:00 status 2026-11-20')
  })

  test('where nothing was heard ever, it is asked', () => {
    expect(plan({})[0]).toBe('2026-11-09T09:00 status 2026-11-13')
  })

  test('a holiday on Monday makes it Tuesday, and a week of them skips it', () => {
    const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']
    expect(plan({}, { holidays: ['2026-11-09', ...week] }).slice(0, 2)).toEqual([
      '2026-11-10T09:00 status 2026-11-13',
      '2026-11-23T09:00 status 2026-11-27',
    ])
  })

  test.each<[string, Partial<CoOpBody>, number]>([
    ['approved', { reports: [report('approved', '2026-10-20')] }, 25],
    ['disputed', { reports: [report('rejected', '2026-10-10'), report('disputed', '2026-10-20')] }, 25],
    ['rejected', { reports: [report('approved', '2026-10-10'), report('rejected', '2026-10-20')] }, 0],
    ['paid', { paidOn: '2026-11-01' }, 0],
  ])('of a claim that is %s it is asked accordingly', (_, body, times) => {
    expect(plan(body)).toHaveLength(times)
  })
})

describe('money after approval', () => {
  test('is late after 45 business days, counted from the first report of it', () => {
    const reports = [
      report('approved', '2026-08-01'),
      report('action-required', '2026-10-01'),
      report('approved', '2026-10-30'),
      report('approved', '2026-11-03'),
    ]
    expect(plan({ reports }, {}, 'payment-late')).toEqual(['2027-01-01T09:00 payment-late 2027-01-31'])
    expect(plan({ reports }, { holidays: ['2027-01-01'] }, 'payment-late')).toEqual([
      '2027-01-04T09:00 payment-late 2027-02-03',
    ])
  })

  test.each<[string, Partial<CoOpBody>]>([
    ['that came', { reports: [report('approved', '2026-10-30')], paidOn: '2026-11-03' }],
    ['that is held back', { reports: [report('approved', '2026-10-30')], heldSince: '2026-11-03' }],
    ['that nobody approved', { reports: [report('under-review', '2026-10-30')] }],
    ['of which nothing is known', {}],
  ])('%s is not late', (_, body) => {
    expect(plan(body, {}, 'payment-late')).toEqual([])
  })

  test('held back is forfeited after 180 days, which is said three times', () => {
    expect(plan({ heldSince: '2026-11-04' }, {}, 'hold-ends')).toEqual([
      '2027-04-02T09:00 hold-ends 30 2027-05-03',
      '2027-04-19T09:00 hold-ends 14 2027-05-03',
      '2027-04-30T09:00 hold-ends 3 2027-05-03',
    ])
    expect(plan({ heldSince: '2026-11-04', paidOn: '2026-12-01' }, {}, 'hold-ends')).toEqual([])
  })
})

test.each([
  ['2024-02-29', '2026-03-02T09:00 keep-until 2026-05-31'],
  ['2026-10-05', '2028-10-06T09:00 keep-until 2029-01-04'],
])('what shows an activity that ended on %s may go on %s', (to, line) => {
  const claim = coOpClaim({ status: 'closed', body: { answers: { dates: { from: to, to } } } })
  expect(planOf(claim, { now: '2024-09-01T00:00Z' })).toEqual([line])
})
