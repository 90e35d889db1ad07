import type { CoOpBody, OpenCost } from '../../../rules/claim'
import { optionalCostFields, settleCost } from '../../../rules/questions/settleCost'
import { coOpClaim, costLine } from '../../support/claims'

const body: CoOpBody = { ...coOpClaim().body, costs: [] }
const agency: OpenCost = {
  by: 'vendor',
  payee: 'Hanbit Events',
  what: 'Catering',
  expense: 'catering',
  servedFrom: '2026-10-05',
  servedTo: '2026-10-05',
  currency: 'KRW',
  gross: 1_100_000,
  skipped: ['costTax', 'costClaimed', 'costInvoice'],
}
const settled = (openCost: OpenCost | undefined, costs = body.costs) => settleCost({ ...body, costs, openCost })

test('a complete line moves to the costs', () => {
  const after = settled(agency)
  const { skipped: _, ...fields } = agency
  expect(after.costs).toEqual([{ ...fields, id: 'c1', claimed: 1_100_000 }])
  expect(after.openCost).toBeUndefined()
})

test('without an open line nothing moves', () => {
  expect(settled(undefined)).toEqual({ ...body, openCost: undefined })
})

describe('what is claimed unless the person says so', () => {
  test.each<[string, Partial<OpenCost>, number]>([
    ['all of it', {}, 1_100_000],
    ['all but the tax', { tax: 100_000 }, 1_000_000],
    ['what was said', { tax: 100_000, claimed: 400_000 }, 400_000],
    ['nothing, as said', { claimed: 0 }, 0],
    ['nothing of alcohol', { expense: 'alcohol' }, 0],
    ['nothing of hotel extras', { expense: 'hotel-extras' }, 0],
    ['nothing of a fourth attendee', { expense: 'further-attendee' }, 0],
    ['alcohol, if said', { expense: 'alcohol', claimed: 7 }, 7],
  ])('%s', (_, more, claimed) => {
    expect(settled({ ...agency, ...more }).costs[0]?.claimed).toBe(claimed)
  })
})

describe('a line stays open', () => {
  test.each(['by', 'payee', 'what', 'expense', 'servedFrom', 'currency', 'gross'] as const)('without %s', (field) => {
    const open = { ...agency, [field]: undefined }
    expect(settled(open)).toEqual({ ...body, openCost: open })
  })

  test.each(optionalCostFields.map(({ question }) => question))('while %s is neither answered nor skipped', (key) => {
    const open = { ...agency, skipped: agency.skipped.filter((skipped) => skipped !== key) }
    expect(settled(open).costs).toEqual([])
  })

  test('but own work has no invoice to ask for', () => {
    const own: OpenCost = { ...agency, by: 'own', skipped: ['costTax', 'costClaimed'] }
    expect(settled(own).costs).toHaveLength(1)
  })
})

describe('the place of a line', () => {
  const costs = [costLine({ id: 'c1' }), costLine({ id: 'c3' })]

  test('a new one comes last, with a number not used before', () => {
    expect(settled(agency, costs).costs.map(({ id }) => id)).toEqual(['c1', 'c3', 'c4'])
  })

  test('a corrected one keeps its own', () => {
    const after = settled({ ...agency, id: 'c1' }, costs)
    expect(after.costs.map(({ id, payee }) => [id, payee])).toEqual([
      ['c1', 'Hanbit Events'],
      ['c3', 'Hanbit Events Co., Ltd.'],
    ])
  })
})
