import { claimedAmount } from '../../rules/claimedAmount'
import { coOpClaim, costLine } from '../support/claims'

const costs = [
  costLine({ id: 'c1', expense: 'hotel-room', claimed: 300_000 }),
  costLine({ id: 'c2', expense: 'airfare-train', claimed: 200_000 }),
  costLine({ id: 'c3', expense: 'alcohol', claimed: 0 }),
]
const { body } = coOpClaim({ body: { costs } })

test('a claim asks for the sum of what is claimed, not of what was paid', () => {
  expect(claimedAmount(body)).toEqual({ minor: 500_000, currency: 'KRW' })
})

test('some expenses are counted alone', () => {
  expect(claimedAmount(body, ['airfare-train'])).toEqual({ minor: 200_000, currency: 'KRW' })
  expect(claimedAmount(body, ['postage'])).toEqual({ minor: 0, currency: 'KRW' })
})

test('without costs there is no amount, since there is no currency', () => {
  expect(claimedAmount({ ...body, costs: [] })).toBeUndefined()
})
