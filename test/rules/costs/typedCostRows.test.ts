import { costRowTyped } from '../../../rules/costs/costRowTyped'
import { costSums } from '../../../rules/costs/costSums'
import { costsSeen } from '../../../rules/costs/costsSeen'
import type { CostReadContext } from '../../../rules/costs/readCostRows'
import { typedCostRows } from '../../../rules/costs/typedCostRows'
import { costLine } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const { words, today } = ruleContext()
const context: CostReadContext = { words, today, expenses: ['catering', 'alcohol'], ids: [] }
const blank = costRowTyped.parse({})

describe('what a table shows', () => {
  test('a line as one would type it; what is claimed only where it is not the usual', () => {
    const costs = [costLine(), costLine({ id: 'c2', tax: undefined, claimed: 1, invoiceNumber: undefined })]
    expect(typedCostRows({ costs })).toEqual([
      {
        id: 'c1',
        by: 'vendor',
        payee: 'Hanbit Events Co., Ltd.',
        what: 'Room and catering',
        expense: 'facility-equipment-rental',
        from: '2026-10-05',
        to: '2026-10-05',
        currency: 'KRW',
        gross: '5500000',
        tax: '500000',
        claimed: '',
        invoice: '2026-10-118',
      },
      expect.objectContaining({ id: 'c2', tax: '', claimed: '1', invoice: '' }),
    ])
  })

  test('a line that is being corrected in chat as far as it has come', () => {
    const openCost = { ...costLine({ what: 'Dinner' }), skipped: [] }
    expect(typedCostRows({ costs: [costLine(), costLine({ id: 'c2' })], openCost })).toMatchObject([
      { id: 'c1', what: 'Dinner' },
      { id: 'c2', what: 'Room and catering' },
    ])
  })

  test('a line that is being entered in chat, once there is something of it', () => {
    expect(typedCostRows({ costs: [], openCost: { skipped: ['costTax'] } })).toEqual([])
    expect(typedCostRows({ costs: [], openCost: { by: 'own', skipped: [] } })).toEqual([{ ...blank, by: 'own' }])
  })
})

test('the mark of the costs changes with each of them, and with what is entered in chat', () => {
  const bodies = [
    { costs: [] },
    { costs: [costLine()] },
    { costs: [costLine({ claimed: 1 })] },
    { costs: [], openCost: { by: 'own' as const, skipped: [] } },
  ]
  expect(new Set(bodies.map((body) => costsSeen(body))).size).toBe(4)
  expect(costsSeen({ costs: [costLine()] })).toBe(costsSeen({ costs: [costLine()] }))
})

describe('sums while one types', () => {
  const row = (typed: object) => costRowTyped.parse(typed)

  test('count what can be read, one sum a currency', () => {
    const rows = [
      row({ currency: 'EUR', gross: '119.00', tax: '19.00' }),
      row({ gross: '50.00', expense: 'alcohol' }),
      row({ currency: 'USD', gross: '10.00', tax: 'x', claimed: '4.00' }),
      row({ gross: 'x' }),
      row({ currency: 'USD', gross: '1.00', claimed: '2.00' }),
      blank,
    ]
    expect(costSums(rows, context)).toEqual({
      gross: [
        { minor: 16_900, currency: 'EUR' },
        { minor: 1100, currency: 'USD' },
      ],
      tax: [
        { minor: 1900, currency: 'EUR' },
        { minor: 0, currency: 'USD' },
      ],
      claimed: [
        { minor: 10_000, currency: 'EUR' },
        { minor: 400, currency: 'USD' },
      ],
      rows: [
        { minor: 10_000, currency: 'EUR' },
        { minor: 0, currency: 'EUR' },
        { minor: 400, currency: 'USD' },
        undefined,
        undefined,
        undefined,
      ],
    })
  })
})
