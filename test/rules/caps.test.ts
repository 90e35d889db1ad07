import { type CapResult, caps } from '../../rules/caps'
import type { Answers, CostLine } from '../../rules/claim'
import { policyFor } from '../../rules/policy/policyFor'
import { coOpClaim, costLine } from '../support/claims'

const policy = policyFor('2026-07-01')
const dollars = (minor: number) => ({ minor, currency: 'USD' })
const euros = (minor: number) => ({ minor, currency: 'EUR' })

function bearing(answers: Answers, ...costs: Partial<CostLine>[]): Omit<CapResult, 'cap'>[] {
  const lines = costs.map((line, index) =>
    costLine({ id: `c${index + 1}`, currency: 'USD', gross: 9_000_000, ...line }),
  )
  const { body } = coOpClaim({ body: { answers, costs: lines } })
  return caps(body, policy).map(({ cap: _, ...rest }) => rest)
}

const syndication = { activity: 'microsoft-syndicated-content', program: 'hosting' } as const
const offers = { activity: 'customer-offers', program: 'hosting' } as const
const unit = { activity: 'product-seeding-demo-units', program: 'hosting' } as const
const trip = { activity: 'microsoft-hosted-conferences', program: 'hosting' } as const

test('no activity, no cap', () => {
  expect(bearing({}, { claimed: 5 })).toEqual([])
})

test('without costs a cap on money bears on nothing', () => {
  expect(bearing(syndication)).toEqual([])
})

describe('a fixed amount', () => {
  test.each([
    [1_875_000, 'within'],
    [1_875_001, 'over'],
  ])('%d cents of 18,750 dollars are %s', (claimed, state) => {
    expect(bearing(syndication, { claimed })).toEqual([{ state, currency: 'USD', limit: 1_875_000, claimed }])
  })

  test('is not compared with euros', () => {
    expect(bearing(syndication, { claimed: 9, currency: 'EUR' })).toEqual([
      { state: 'other-currency', currency: 'USD', limit: 1_875_000 },
    ])
  })
})

describe('a share of the earned funds', () => {
  test.each<[string, Answers, number, object]>([
    ['a quarter', { ...offers, earned: dollars(1_003) }, 250, { state: 'within', limit: 250, claimed: 250 }],
    ['a quarter, rounded down', { ...offers, earned: dollars(1_003) }, 251, { state: 'over', limit: 250 }],
    [
      'all of it for Surface',
      { ...offers, program: 'surface-add-pc', earned: dollars(1_003) },
      1_003,
      { state: 'within' },
    ],
    ['not known', offers, 5, { state: 'needs-earned' }],
    ['in euros', { ...offers, earned: euros(1_000) }, 5, { state: 'other-currency', currency: 'EUR', limit: 250 }],
    ['of nothing', { ...offers, earned: dollars(0) }, 1, { state: 'over', limit: 0 }],
  ])('%s', (_, answers, claimed, expected) => {
    expect(bearing(answers, { claimed })).toEqual([expect.objectContaining(expected)])
  })

  test('before the program is named the general share is shown, not Surface’s', () => {
    const { body } = coOpClaim({ body: { answers: { activity: 'customer-offers' } } })
    expect(caps(body, policy).map(({ cap }) => cap)).toMatchObject([{ kind: 'percent-of-earned', percent: 25 }])
  })
})

describe('a demo unit: 3,000 dollars or a tenth of what was earned, whichever is more', () => {
  test.each<[string, Answers, Partial<CostLine>, object]>([
    ['3,000 dollars', unit, { claimed: 300_000 }, { state: 'within', limit: 300_000 }],
    ['more, earned funds unknown', unit, { claimed: 300_001 }, { state: 'needs-earned', limit: 300_000 }],
    ['a tenth', { ...unit, earned: dollars(5_000_000) }, { claimed: 500_000 }, { state: 'within', limit: 500_000 }],
    ['above a tenth', { ...unit, earned: dollars(5_000_000) }, { claimed: 500_001 }, { state: 'over', limit: 500_000 }],
    ['a small tenth', { ...unit, earned: dollars(100) }, { claimed: 300_001 }, { state: 'over', limit: 300_000 }],
    ['earned in euros', { ...unit, earned: euros(5_000_000) }, { claimed: 300_001 }, { state: 'other-currency' }],
    ['paid in euros', unit, { claimed: 1, currency: 'EUR' }, { state: 'other-currency', limit: 300_000 }],
  ])('%s', (_, answers, line, expected) => {
    expect(bearing(answers, line)).toEqual([expect.objectContaining(expected)])
  })

  test.each(['surface-add-hub', 'surface-add-pc', 'surface-adr-hub'] as const)('has no cap for %s', (program) => {
    expect(bearing({ ...unit, program }, { claimed: 9_000_000 })).toEqual([])
  })
})

describe('a conference', () => {
  const fees = { expense: 'conference-registration', claimed: 8_000_000 } as const
  const flight = (claimed: number) => ({ expense: 'airfare-train', claimed }) as const

  test('counts people and money while nobody said how many went', () => {
    expect(bearing(trip, flight(1))).toEqual([
      { state: 'not-countable', limit: 3 },
      { state: 'not-countable', currency: 'USD', limit: 500_000 },
      { state: 'within', currency: 'USD', limit: 4_500_000, claimed: 1 },
    ])
  })

  test.each([
    [2, 1_000_000, ['within', 'within', 'within']],
    [2, 1_000_001, ['within', 'over', 'within']],
    [4, 2_000_000, ['over', 'within', 'within']],
    [10, 4_500_001, ['over', 'within', 'over']],
  ])('%d people who travelled for %d cents', (attendees, claimed, states) => {
    const found = bearing({ ...trip, attendees }, flight(claimed), fees)
    expect(found.map(({ state }) => state)).toEqual(states)
  })

  test('counts people even before there is a cost', () => {
    expect(bearing({ ...trip, attendees: 4 })).toEqual([{ state: 'over', limit: 3, claimed: 4 }])
  })
})
