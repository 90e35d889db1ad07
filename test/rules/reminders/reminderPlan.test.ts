import { type Claim, type ClaimStatus, type CoOpBody, claimBody } from '../../../rules/claim'
import { reminderPlan } from '../../../rules/reminders/reminderPlan'
import { coOpClaim, costLine } from '../../support/claims'
import { planContext, planOf } from '../../support/planOf'
import { withAllEvidence } from '../../support/withAllEvidence'

const seminar = coOpClaim()
const complete = withAllEvidence(seminar, planContext().policy)
const on = (from: string, to = from) =>
  coOpClaim({ body: { answers: { ...seminar.body.answers, dates: { from, to } } } })
const kinds = (plan: readonly string[], ...wanted: string[]) =>
  plan.filter((line) => wanted.includes(line.split(' ')[1] ?? ''))

test('a seminar in Seoul, from its invitation to the day its claim would be too late', () => {
  expect(planOf(seminar)).toEqual([
    '2026-09-21T09:00 check-invitation invitation 2026-10-04',
    '2026-10-04T09:00 shot-list 2026-10-05',
    '2026-10-05T09:00 photos event-photos 2026-10-05',
    '2026-10-06T09:00 numbers 2027-02-12',
    '2027-01-13T09:00 claim-by 30 2027-02-12',
    '2027-01-29T09:00 claim-by 14 2027-02-12',
    '2027-02-05T09:00 claim-by 7 2027-02-12',
    '2027-02-09T09:00 claim-by 3 2027-02-12',
    '2027-02-10T09:00 missing-by 2027-02-10 2027-02-12',
    '2027-02-11T09:00 claim-by 1 2027-02-12',
    '2027-02-12T09:00 claim-by 0 2027-02-12',
    '2027-02-15T09:00 claim-passed 2027-03-16',
  ])
})

test('once everything is there, only the deadline is spoken of', () => {
  const spoken = new Set(planOf(complete).map((line) => line.split(' ')[1]))
  expect([...spoken]).toEqual(['claim-by', 'claim-passed'])
})

describe('whose claim it is', () => {
  test.each<[ClaimStatus, string[]]>([
    ['draft', []],
    ['preparing', ['claim-by', 'claim-passed']],
    ['ready', ['claim-by', 'claim-passed']],
    ['handed-over', ['status', 'keep-until']],
    ['closed', ['keep-until']],
    ['withdrawn', []],
  ])('a claim that is %s is reminded of %j', (status, expected) => {
    const spoken = new Set(planOf({ ...complete, status }).map((line) => line.split(' ')[1]))
    expect([...spoken]).toEqual(expected)
  })

  test('a customer association has no dates here, nor has a claim whose dates are open', () => {
    const body = claimBody.parse({ v: 1, type: 'cpor', title: 'Fabrikam: Dynamics usage', customer: 'Fabrikam' })
    expect(planOf({ ...seminar, body } as Claim)).toEqual([])
    expect(planOf(coOpClaim({ body: { answers: { activity: 'customer-seminars-bootcamps' } } }))).toEqual([])
  })

  test('who stopped reminders gets none', () => {
    expect(planOf(seminar, { preferences: { stopped: true } })).toEqual([])
  })
})

describe('by the clocks of the person', () => {
  test.each([
    ['Asia/Seoul', '2027-02-12T00:00:00.000Z'],
    ['Europe/Berlin', '2027-02-12T08:00:00.000Z'],
    ['America/New_York', '2027-02-12T14:00:00.000Z'],
    ['Asia/Kathmandu', '2027-02-12T03:15:00.000Z'],
  ])('nine in the morning in %s', (timeZone, iso) => {
    const plan = reminderPlan(seminar, planContext({ timeZone, organisationZone: timeZone }))
    const last = plan.findLast(({ kind }) => kind === 'claim-by')
    expect(new Date(last?.dueAt ?? 0).toISOString()).toBe(iso)
  })

  /** Clocks go forward over half past two, or back and show it twice; in Sao Paulo and Cairo over midnight. */
  test.each([
    ['Europe/Berlin', '02:30', '2026-03-29', '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '02:30', '2026-10-25', '2026-10-25T00:30:00.000Z'],
    ['America/Los_Angeles', '02:30', '2026-03-08', '2026-03-08T10:00:00.000Z'],
    ['America/Los_Angeles', '01:30', '2026-11-01', '2026-11-01T08:30:00.000Z'],
    ['America/Sao_Paulo', '00:00', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['Africa/Cairo', '00:00', '2026-04-24', '2026-04-23T22:00:00.000Z'],
  ])('in %s at %s on %s there is one, not none or two', (timeZone, digestAt, day, iso) => {
    const context = planContext({ timeZone, now: '2018-01-01T00:00Z', preferences: { digestAt, weekends: true } })
    const photos = reminderPlan(on(day), context).filter(({ kind }) => kind === 'photos')
    expect(photos.map(({ dueAt }) => new Date(dueAt).toISOString())).toEqual([iso])
  })
})

describe('of a claim made late', () => {
  test.each([
    ['2027-01-12T23:59:59Z', 6],
    ['2027-01-13T00:00:00Z', 5],
    ['2027-02-10T08:00:00Z', 2],
    ['2027-02-12T00:00:00Z', 0],
    ['2027-03-01T00:00:00Z', 0],
  ])('at %s only the %d reminders to come are planned', (now, left) => {
    expect(kinds(planOf(seminar, { now }), 'claim-by')).toHaveLength(left)
  })

  test('two days before the event the invitation is still asked about, the next morning', () => {
    expect(kinds(planOf(seminar, { now: '2026-10-01T03:00Z' }), 'check-invitation')).toEqual([
      '2026-10-02T09:00 check-invitation invitation 2026-10-04',
    ])
    expect(kinds(planOf(seminar, { now: '2026-10-03T03:00Z' }), 'check-invitation')).toEqual([])
  })

  test('with two days left there is just time', () => {
    expect(kinds(planOf(on('2026-10-08'), { now: '2026-10-05T03:00Z' }), 'check-invitation')).toEqual([
      '2026-10-06T09:00 check-invitation invitation 2026-10-07',
    ])
    expect(kinds(planOf(on('2026-10-08'), { now: '2026-10-06T03:00Z' }), 'check-invitation')).toEqual([])
  })

  test('at nine sharp the next morning it is', () => {
    expect(kinds(planOf(on('2026-10-13'), { now: '2026-10-06T00:00Z' }), 'check-invitation')).toEqual([
      '2026-10-07T09:00 check-invitation invitation 2026-10-12',
    ])
  })

  test('an early bird is asked the same morning, and asking again later does not put it off', () => {
    const at = (now: string) => kinds(planOf(seminar, { now }), 'check-invitation')
    expect(at('2026-09-29T20:00Z')).toEqual(at('2026-09-29T23:59Z'))
    expect(at('2026-09-29T23:59Z')).toEqual(['2026-09-30T09:00 check-invitation invitation 2026-10-04'])
  })
})

describe('the days somebody wants', () => {
  test('are counted back from the last working day, each once', () => {
    const plan = planOf(complete, { preferences: { reminderDays: [2, 45, 2, 0] } })
    expect(kinds(plan, 'claim-by')).toEqual([
      '2026-12-29T09:00 claim-by 45 2027-02-12',
      '2027-02-10T09:00 claim-by 2 2027-02-12',
      '2027-02-12T09:00 claim-by 0 2027-02-12',
    ])
  })

  test('none are none, and the deadline that went by is told all the same', () => {
    expect(planOf(complete, { preferences: { reminderDays: [] } })).toEqual([
      '2027-02-15T09:00 claim-passed 2027-03-16',
    ])
  })

  test('a digest in the evening', () => {
    const plan = planOf(complete, { preferences: { digestAt: '17:45', reminderDays: [7] } })
    expect(plan[0]).toBe('2027-02-05T17:45 claim-by 7 2027-02-12')
  })
})

/** Claim by Monday 14 February 2028; the Sunday and Saturday before are days off, and Friday is three days before. */
describe('days off', () => {
  const claim = withAllEvidence(on('2027-09-15'), planContext().policy)
  const lastWeek = (overrides: Parameters<typeof planOf>[1]) =>
    kinds(planOf(claim, { now: '2028-02-08T00:00Z', ...overrides }), 'claim-by', 'claim-passed')

  test('a countdown comes on the working day before, and once where two meet there', () => {
    expect(lastWeek({})).toEqual([
      '2028-02-11T09:00 claim-by 3 2028-02-14',
      '2028-02-14T09:00 claim-by 0 2028-02-14',
      '2028-02-15T09:00 claim-passed 2028-03-15',
    ])
  })

  test('who works at weekends hears of it on its day', () => {
    expect(lastWeek({ preferences: { weekends: true } })).toEqual([
      '2028-02-11T09:00 claim-by 3 2028-02-14',
      '2028-02-13T09:00 claim-by 1 2028-02-14',
      '2028-02-14T09:00 claim-by 0 2028-02-14',
      '2028-02-15T09:00 claim-passed 2028-03-15',
    ])
  })

  test('the organisation’s holidays are days off, and bring the last day forward', () => {
    expect(lastWeek({ holidays: ['2028-02-14', '2028-02-10'], now: '2028-02-07T23:59Z' })).toEqual([
      '2028-02-08T09:00 claim-by 3 2028-02-11',
      '2028-02-09T09:00 claim-by 1 2028-02-11',
      '2028-02-11T09:00 claim-by 0 2028-02-11',
      '2028-02-15T09:00 claim-passed 2028-03-15',
    ])
  })

  test('what was gone by on a day off is not made up for in a countdown', () => {
    expect(lastWeek({ now: '2028-02-12T00:00Z' })[0]).toBe('2028-02-14T09:00 claim-by 0 2028-02-14')
  })

  test('what is said only once comes on the working day after instead', () => {
    const event = on('2026-10-13')
    const asked = kinds(planOf(event, { now: '2026-09-26T03:00Z' }), 'check-invitation')
    expect(asked).toEqual(['2026-09-29T09:00 check-invitation invitation 2026-10-12'])
    const late = kinds(planOf(event, { now: '2026-10-03T03:00Z' }), 'check-invitation')
    expect(late).toEqual(['2026-10-05T09:00 check-invitation invitation 2026-10-12'])
  })

  test('from the very minute on at which the earlier day’s digest went out', () => {
    const asked = kinds(planOf(on('2026-10-17'), { now: '2026-10-02T00:00Z' }), 'check-invitation')
    expect(asked).toEqual(['2026-10-05T09:00 check-invitation invitation 2026-10-16'])
  })

  test('that the period ends is said on the Friday before', () => {
    const plan = planOf(on('2028-12-20'), { now: '2028-12-01T00:00Z' })
    expect(kinds(plan, 'run-by')).toEqual(['2028-12-15T09:00 run-by 2028-12-31'])
  })

  test('of an event at a weekend: its own days', () => {
    expect(kinds(planOf(on('2026-10-17', '2026-10-18')), 'shot-list', 'photos')).toEqual([
      '2026-10-16T09:00 shot-list 2026-10-17',
      '2026-10-17T09:00 photos event-photos 2026-10-17',
      '2026-10-18T09:00 photos event-photos 2026-10-18',
    ])
  })

  test('figures after an event on a Friday wait for Monday', () => {
    expect(kinds(planOf(on('2026-10-09')), 'numbers')).toEqual(['2026-10-12T09:00 numbers 2027-02-12'])
  })
})

describe('a day that ends earlier elsewhere', () => {
  test('moves the last reminder before the moment from which it may be too late', () => {
    const plan = planOf(complete, { timeZone: 'America/Los_Angeles', preferences: { reminderDays: [0] } })
    expect(plan[0]).toBe('2027-02-11T09:00 claim-by 0 2027-02-12')
  })

  test('never leaves it later than that', () => {
    const late = { digestAt: '23:00', reminderDays: [0], weekends: true }
    const plan = planOf(complete, {
      timeZone: 'Pacific/Niue',
      organisationZone: 'Pacific/Kiritimati',
      preferences: late,
    })
    expect(plan[0]).toBe('2027-02-10T23:00 claim-by 0 2027-02-12')
  })
})

describe('when it can be claimed at all', () => {
  test('what is over before Partner Center opens hears of it', () => {
    const plan = kinds(planOf(on('2026-07-20'), { now: '2026-07-01T00:00Z' }), 'window-opens')
    expect(plan).toEqual(['2026-08-17T09:00 window-opens 2027-02-12'])
    expect(kinds(planOf(on('2026-08-16'), { now: '2026-07-01T00:00Z' }), 'window-opens')).toEqual([])
  })

  test('what runs into the last two weeks of the period hears that it ends', () => {
    expect(kinds(planOf(on('2026-12-01', '2026-12-17')), 'run-by')).toEqual(['2026-12-17T09:00 run-by 2026-12-31'])
    expect(kinds(planOf(on('2026-12-01', '2026-12-16')), 'run-by')).toEqual([])
  })
})

describe('proof while it still exists', () => {
  test('of an event of several days: its first and its last', () => {
    const plan = kinds(planOf(on('2026-10-05', '2026-10-08')), 'shot-list', 'photos', 'numbers')
    expect(plan).toEqual([
      '2026-10-04T09:00 shot-list 2026-10-05',
      '2026-10-05T09:00 photos event-photos 2026-10-05',
      '2026-10-08T09:00 photos event-photos 2026-10-08',
      '2026-10-09T09:00 numbers 2027-02-12',
    ])
  })

  test.each([
    ['event-photos', ['check-invitation', 'numbers']],
    ['invitation', ['shot-list', 'photos', 'numbers']],
    ['registrations', ['check-invitation', 'shot-list', 'photos']],
  ])('%s is there: only %j are left', (item, left) => {
    const others = ['event-photos', 'invitation', 'registrations'].filter((id) => id !== item)
    const plan = planOf(withAllEvidence(seminar, planContext().policy, others))
    const asked = kinds(plan, 'check-invitation', 'shot-list', 'photos', 'numbers').map((line) => line.split(' ')[1])
    expect(asked).toEqual(left)
  })

  const ads = (from: string, to: string, body: Partial<CoOpBody> = {}) =>
    coOpClaim({
      body: { answers: { ...seminar.body.answers, activity: 'digital-advertising', dates: { from, to } }, ...body },
    })

  test('of an ad that runs for months: the third working day after each of them', () => {
    expect(kinds(planOf(ads('2026-10-20', '2026-12-10')), 'running-ads', 'numbers')).toEqual([
      '2026-11-04T09:00 running-ads 2026-10 2027-02-12',
      '2026-12-03T09:00 running-ads 2026-11 2027-02-12',
      '2027-01-05T09:00 running-ads 2026-12 2027-02-12',
    ])
  })

  test('that ends on the first of a month has that month too', () => {
    const plan = kinds(planOf(ads('2026-10-20', '2026-12-01')), 'running-ads')
    expect(plan.at(-1)).toBe('2027-01-05T09:00 running-ads 2026-12 2027-02-12')
  })

  test('holidays count in that', () => {
    const plan = planOf(ads('2026-10-20', '2026-11-10'), { holidays: ['2026-11-03'] })
    expect(kinds(plan, 'running-ads')[0]).toBe('2026-11-05T09:00 running-ads 2026-10 2027-02-12')
  })

  test('of an ad within one month: the results, the morning after', () => {
    expect(kinds(planOf(ads('2026-10-06', '2026-10-20')), 'running-ads', 'numbers')).toEqual([
      '2026-10-21T09:00 numbers 2027-02-12',
    ])
  })

  test('a part of a campaign counts as what it is', () => {
    const answers = {
      ...seminar.body.answers,
      activity: 'multi-touch-digital-campaign' as const,
      components: ['digital-advertising' as const, 'direct-mail-email-sms' as const],
      channels: ['email' as const],
      dates: { from: '2026-10-20', to: '2026-11-10' },
    }
    const plan = planOf(coOpClaim({ body: { answers } }))
    expect(kinds(plan, 'check-invitation', 'running-ads', 'numbers')).toEqual([
      '2026-10-06T09:00 check-invitation direct-mail-email-sms/final-piece 2026-10-19',
      '2026-11-04T09:00 running-ads 2026-10 2027-02-12',
      '2026-11-11T09:00 numbers 2027-02-12',
      '2026-12-03T09:00 running-ads 2026-11 2027-02-12',
    ])
  })

  test('with the invoice, the screenshot and the results there, nothing more is asked', () => {
    const done = withAllEvidence(ads('2026-10-20', '2026-12-10'), planContext().policy)
    expect(kinds(planOf(done), 'running-ads')).toEqual([])
  })
})

describe('a vendor who was asked', () => {
  const asked = (dueOn: string, costId = 'c1') =>
    coOpClaim({ body: { vendorAsks: [{ costId, askedOn: '2026-10-06', dueOn, language: 'ko' }] } })

  test.each([
    ['2026-10-16', '2026-10-16T09:00 vendor-due c1 2027-02-12'],
    ['2026-10-17', '2026-10-19T09:00 vendor-due c1 2027-02-12'],
    ['2027-03-01', '2027-02-12T09:00 vendor-due c1 2027-02-12'],
  ])('for %s is asked about once', (dueOn, line) => {
    expect(kinds(planOf(asked(dueOn)), 'vendor-due')).toEqual([line])
  })

  test('for the Saturday before a last working day is asked about on that Monday', () => {
    const claim = on('2027-09-15')
    const ask = { costId: 'c1', askedOn: '2028-01-06', dueOn: '2028-02-12', language: 'ko' }
    const plan = planOf({ ...claim, body: { ...claim.body, vendorAsks: [ask] } }, { now: '2028-02-01T00:00Z' })
    expect(kinds(plan, 'vendor-due')).toEqual(['2028-02-14T09:00 vendor-due c1 2028-02-14'])
  })

  test('is still asked about when another vendor’s invoice came first', () => {
    const costs = ['c1', 'c2'].map((id) => costLine({ id }))
    const vendorAsks = costs.map(({ id }, index) => ({
      costId: id,
      askedOn: '2026-10-06',
      dueOn: `2026-10-${16 - index}`,
      language: 'ko',
    }))
    const one = withAllEvidence(coOpClaim({ body: { costs, vendorAsks } }), planContext().policy)
    expect(kinds(planOf(one), 'vendor-due')).toEqual(['2026-10-15T09:00 vendor-due c2 2027-02-12'])
  })

  test('is not when the invoice is there, or its cost is gone', () => {
    const policy = planContext().policy
    expect(kinds(planOf(withAllEvidence(asked('2026-10-16'), policy)), 'vendor-due')).toEqual([])
    expect(kinds(planOf(asked('2026-10-16', 'c9')), 'vendor-due')).toEqual([])
  })
})
