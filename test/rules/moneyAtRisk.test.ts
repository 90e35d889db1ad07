import type { CoOpBody, CoOpClaim, ReportedStatus } from '../../rules/claim'
import type { Fund } from '../../rules/fund'
import { moneyAtRisk, type RiskContext } from '../../rules/moneyAtRisk'
import { policyFor } from '../../rules/policy/policyFor'
import { coOpClaim, costLine } from '../support/claims'
import { withAllEvidence } from '../support/withAllEvidence'

const policy = policyFor('2026-07-01')
const context = (today: string, holidays: string[] = []): RiskContext => ({ today, holidays, policyOf: () => policy })
const { answers } = coOpClaim().body

interface Made extends Partial<Omit<CoOpClaim, 'body'>> {
  minor?: number
  currency?: string
  on?: string
  body?: Partial<CoOpBody>
}

/** A claim of an activity on one day that asks for so much; 0 for no costs. */
function claimOf(id: string, { minor = 100, currency = 'EUR', on = '2026-10-05', body = {}, ...more }: Made = {}) {
  const cost = costLine({ claimed: minor, gross: minor + 1, tax: 0, currency, servedFrom: on, servedTo: on })
  return coOpClaim({
    id,
    ...more,
    body: { answers: { ...answers, dates: { from: on, to: on } }, costs: minor > 0 ? [cost] : [], ...body },
  })
}

const fundOf = (more: Partial<Fund> = {}): Fund => ({
  program: 'csp-indirect-reseller',
  usageFrom: '2026-07-01',
  minor: 1000,
  currency: 'EUR',
  by: 'lead',
  at: 0,
  ...more,
})

const order = (claims: readonly CoOpClaim[], today: string) =>
  moneyAtRisk(claims, [], context(today)).ranked.map(({ claim }) => claim.id)

const reports = (status: ReportedStatus): CoOpBody['reports'] => [{ status, on: '2027-01-10', at: 0, by: 'owner-1' }]

test('with nothing entered nothing is at risk', () => {
  expect(moneyAtRisk([], [], context('2026-11-21'))).toEqual({
    ranked: [],
    deadlines: [],
    passed: [],
    waiting: { claims: 0, sums: [], actionRequired: 0 },
    funds: [],
  })
})

test('claims with one deadline are summed by currency, with what is there and what is missing', () => {
  const claims = [
    claimOf('a', { minor: 100 }),
    claimOf('b', { minor: 50, status: 'ready' }),
    claimOf('c', { minor: 7_000, currency: 'KRW' }),
    claimOf('d', { minor: 0 }),
    claimOf('later', { on: '2027-02-01' }),
  ]
  const [first, second] = moneyAtRisk(claims, [], context('2026-11-21', ['2027-02-12'])).deadlines
  expect(first).toMatchObject({
    claimBy: '2027-02-14',
    lastWorkingDay: '2027-02-11',
    sums: [
      { minor: 150, currency: 'EUR' },
      { minor: 7_000, currency: 'KRW' },
    ],
    done: 0,
  })
  expect(first?.claims.map(({ claim }) => claim.id).sort()).toEqual(['a', 'b', 'c', 'd'])
  expect(first?.total).toBe(first?.claims.reduce((sum, { progress }) => sum + progress.missing.length, 0))
  expect(second).toMatchObject({ claimBy: '2027-08-14', lastWorkingDay: '2027-08-13' })
})

test('a claim whose dates are open has no deadline, so it is left out', () => {
  const undated = claimOf('a', { body: { answers: { ...answers, dates: undefined } } })
  expect(order([undated, claimOf('b')], '2026-11-21')).toEqual(['b'])
})

describe('the order in which a step saves most', () => {
  test.each<[string, CoOpClaim[], string, string[]]>([
    [
      'of equally urgent claims the greater amount',
      [claimOf('small', { minor: 1 }), claimOf('great', { minor: 9 }), claimOf('some', { minor: 5 })],
      '2026-11-21',
      ['great', 'some', 'small'],
    ],
    [
      'due within a week before a greater one that has half a year',
      [claimOf('great', { minor: 9, on: '2027-01-20' }), claimOf('soon', { minor: 1 })],
      '2027-02-08',
      ['soon', 'great'],
    ],
    [
      'due within a month before a greater one that has half a year',
      [claimOf('great', { minor: 9, on: '2027-01-20' }), claimOf('soon', { minor: 1 })],
      '2027-01-20',
      ['soon', 'great'],
    ],
    [
      'due within a quarter before a greater one that has longer',
      [claimOf('great', { minor: 9, on: '2027-01-20' }), claimOf('soon', { minor: 1 })],
      '2026-11-21',
      ['soon', 'great'],
    ],
    [
      'far from both deadlines the greater amount, whichever is earlier',
      [claimOf('great', { minor: 9, on: '2027-01-20' }), claimOf('early', { minor: 1 })],
      '2026-10-21',
      ['great', 'early'],
    ],
    [
      'of equal amounts the earlier deadline, then the older claim',
      [claimOf('later', { on: '2027-01-20' }), claimOf('new', { createdAt: 2 }), claimOf('old', { createdAt: 1 })],
      '2026-11-21',
      ['old', 'new', 'later'],
    ],
    [
      'currencies take turns, whatever their numbers',
      [
        claimOf('won 1', { minor: 9_000_000, currency: 'KRW' }),
        claimOf('won 2', { minor: 8_000_000, currency: 'KRW' }),
        claimOf('euro 1', { minor: 2 }),
        claimOf('euro 2', { minor: 1 }),
        claimOf('euro 3', { minor: 1, createdAt: Date.UTC(2027, 0, 1) }),
      ],
      '2026-11-21',
      ['euro 1', 'won 1', 'euro 2', 'won 2', 'euro 3'],
    ],
    [
      'the currency with the nearest deadline has the first turn',
      [
        claimOf('euro', { minor: 900, on: '2027-01-20' }),
        claimOf('won late', { currency: 'KRW', on: '2027-01-20' }),
        claimOf('won', { currency: 'KRW', minor: 50 }),
      ],
      '2026-10-21',
      ['won late', 'euro', 'won'],
    ],
    [
      'a claim without an amount comes after those that have one',
      [
        claimOf('none', { minor: 0, createdAt: 2 }),
        claimOf('none, older', { minor: 0, createdAt: 1 }),
        claimOf('later', { minor: 1, on: '2027-01-20' }),
      ],
      '2026-10-21',
      ['later', 'none, older', 'none'],
    ],
  ])('%s', (_, claims, today, expected) => {
    expect(order(claims, today)).toEqual(expected)
  })

  test('a hundred claims in three currencies are each there once, and no amount overtakes a greater one', () => {
    const claims = Array.from({ length: 100 }, (_, i) =>
      claimOf(`claim-${i}`, { minor: ((i * 37) % 100) + 1, currency: ['EUR', 'KRW', 'USD'][i % 3] as string }),
    )
    const { ranked, deadlines } = moneyAtRisk(claims, [], context('2026-11-21'))
    expect(new Set(ranked.map(({ claim }) => claim.id)).size).toBe(100)
    expect(deadlines).toHaveLength(1)
    for (const currency of ['EUR', 'KRW', 'USD']) {
      const amounts = ranked.flatMap(({ amount }) => (amount?.currency === currency ? [amount.minor] : []))
      expect(amounts).toEqual([...amounts].sort((one, other) => other - one))
    }
    expect(ranked.slice(0, 3).map(({ amount }) => amount?.currency)).toEqual(['EUR', 'KRW', 'USD'])
  })
})

describe('the next step of a claim', () => {
  const stepOf = (claim: CoOpClaim, today = '2026-11-21') => moneyAtRisk([claim], [], context(today)).ranked[0]?.step

  test('is the missing item that is due first, and says that it is late', () => {
    expect(stepOf(claimOf('a'), '2027-02-12')).toMatchObject({ do: 'item', late: true })
    expect(stepOf(withAllEvidence(claimOf('a'), policy, ['third-party-invoice']))).toMatchObject({
      do: 'item',
      item: { id: 'third-party-invoice' },
      late: false,
    })
  })

  test('is the check while something blocks that no item mends', () => {
    const withoutCosts = withAllEvidence(claimOf('a', { body: { costs: [] } }), policy)
    expect(stepOf(withoutCosts)).toEqual({ do: 'check' })
  })

  test('is the package once everything is there', () => {
    expect(stepOf(withAllEvidence(claimOf('a'), policy))).toEqual({ do: 'package' })
  })

  test('is to submit once there is a package, whatever is missing', () => {
    expect(stepOf(claimOf('a', { status: 'ready' }))).toEqual({ do: 'submit' })
  })
})

test('when every deadline has passed, nothing is ranked and all of it is said apart, the latest first', () => {
  const claims = [claimOf('a'), claimOf('b', { status: 'ready' }), claimOf('c', { on: '2026-03-01' })]
  const { ranked, deadlines, passed } = moneyAtRisk(claims, [], context('2027-02-15'))
  expect([ranked, deadlines]).toEqual([[], []])
  expect(passed.map(({ claimBy, claims: of }) => [claimBy, of.map(({ claim }) => claim.id)])).toEqual([
    ['2027-02-14', ['a', 'b']],
    ['2026-08-14', ['c']],
  ])
})

test('on the last day itself it is not too late', () => {
  expect(order([claimOf('a')], '2027-02-14')).toEqual(['a'])
})

test('what is in Partner Center waits there; paid, rejected and closed claims do not', () => {
  const handed = (id: string, body: Partial<CoOpBody> = {}) => claimOf(id, { status: 'handed-over', body })
  const claims = [
    handed('a'),
    handed('b', { reports: reports('action-required') }),
    handed('c', { reports: reports('rejected') }),
    handed('d', { reports: reports('approved'), paidOn: '2027-02-01' }),
    claimOf('e', { status: 'closed' }),
    claimOf('f', { status: 'handed-over', minor: 0 }),
  ]
  const { waiting, ranked, passed } = moneyAtRisk(claims, [], context('2027-03-01'))
  expect(waiting).toEqual({ claims: 3, sums: [{ minor: 200, currency: 'EUR' }], actionRequired: 1 })
  expect([ranked, passed]).toEqual([[], []])
})

test.each([
  ['2026-12-31', 'run'],
  ['2027-01-01', 'claim'],
  ['2027-02-14', 'claim'],
  ['2027-02-15', 'passed'],
])('on %s funds of the second half of 2026 can be: %s', (today, phase) => {
  const [funds] = moneyAtRisk([], [fundOf()], context(today)).funds
  expect(funds).toMatchObject({ runBy: '2026-12-31', claimBy: '2027-02-14', phase })
})

test('what is left of funds is summed by period and currency; used-up funds are not there', () => {
  const funds = [
    fundOf({ usageFrom: '2026-01-01', minor: 5 }),
    fundOf({ minor: 1000 }),
    fundOf({ program: 'hosting', minor: 30 }),
    fundOf({ program: 'managed-reseller', minor: 40, currency: 'USD' }),
    fundOf({ usageFrom: '2027-01-01', minor: 100 }),
  ]
  const claims = [claimOf('a', { minor: 400 }), claimOf('b', { minor: 100, on: '2027-01-20' })]
  const found = moneyAtRisk(claims, funds, context('2026-11-21')).funds
  expect(found.map(({ period, left, phase }) => [period.from, phase, left])).toEqual([
    [
      '2026-07-01',
      'run',
      [
        { minor: 630, currency: 'EUR' },
        { minor: 40, currency: 'USD' },
      ],
    ],
    ['2026-01-01', 'passed', [{ minor: 5, currency: 'EUR' }]],
  ])
})
