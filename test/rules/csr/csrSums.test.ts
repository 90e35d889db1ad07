import { coOpBody } from '../../../rules/claim'
import { csrAmount } from '../../../rules/csr/csrAmount'
import { csrCurrency } from '../../../rules/csr/csrCurrency'
import { csrDifference } from '../../../rules/csr/csrDifference'
import { csrTotals } from '../../../rules/csr/csrTotals'
import { coOpClaim, costLine, csrLine } from '../../support/claims'

test.each([
  ['seven and a half at 45.00', 750, 4500, 33_750],
  ['a third of a cent is dropped', 33, 1, 0],
  ['half a cent counts as one', 50, 1, 1],
  ['just below half is dropped', 49, 1, 0],
  ['an hour and a half at an odd rate', 150, 3333, 5000],
  ['the longest day at the highest rate is exact', 2400, 10_000_000_000, 240_000_000_000],
  ['won have no decimals', 733, 45_001, 329_857],
])('%s', (_, hours, rate, minor) => {
  expect(csrAmount({ hours, rate, currency: 'KRW' })).toEqual({ minor, currency: 'KRW' })
})

test('a sum adds the amounts as each line shows them, not the exact ones', () => {
  const lines = ['l1', 'l2', 'l3'].map((id) => csrLine({ id, hours: 50, rate: 1, currency: 'EUR' }))
  expect(csrTotals(lines)).toMatchObject({ hours: 150, sums: [{ minor: 3, currency: 'EUR' }] })
})

test('each person has a sum, in the order they first stand, whatever the case of their name', () => {
  const lines = [
    csrLine({ id: 'l1', person: 'Jun Park', hours: 100, rate: 100 }),
    csrLine({ id: 'l2', hours: 200, rate: 100 }),
    csrLine({ id: 'l3', person: 'JUN PARK', hours: 300, rate: 100, currency: 'EUR' }),
  ]
  expect(csrTotals(lines)).toEqual({
    hours: 600,
    sums: [
      { minor: 300, currency: 'EUR' },
      { minor: 300, currency: 'KRW' },
    ],
    people: [
      {
        person: 'Jun Park',
        hours: 400,
        sums: [
          { minor: 300, currency: 'EUR' },
          { minor: 100, currency: 'KRW' },
        ],
      },
      { person: 'Mina Kim', hours: 200, sums: [{ minor: 200, currency: 'KRW' }] },
    ],
  })
})

test('nothing adds up to nothing', () => {
  expect(csrTotals([])).toEqual({ hours: 0, sums: [], people: [] })
})

const own = (claimed: number, currency = 'KRW') => costLine({ by: 'own', invoiceNumber: undefined, claimed, currency })
const lines = [csrLine()]
const krw = (minor: number) => ({ minor, currency: 'KRW' })

test.each([
  ['no lines', { costs: [own(1)] }, undefined],
  ['a CSR without lines', { csr: { lines: [] }, costs: [own(1)] }, undefined],
  [
    'as much as is claimed',
    { csr: { lines }, costs: [own(300_000), own(37_500)] },
    { is: 'same', lines: krw(337_500) },
  ],
  [
    'less',
    { csr: { lines }, costs: [own(400_000)] },
    { is: 'less', by: krw(62_500), lines: krw(337_500), own: krw(400_000) },
  ],
  [
    'more, nothing of it claimed',
    { csr: { lines }, costs: [own(0)] },
    { is: 'more', by: krw(337_500), lines: krw(337_500), own: krw(0) },
  ],
  ['costs of vendors alone', { csr: { lines }, costs: [costLine()] }, { is: 'no-own-work' }],
  ['another currency', { csr: { lines }, costs: [own(1, 'EUR')] }, { is: 'other-currency', lines: 'KRW', own: 'EUR' }],
  [
    'two currencies on both sides',
    { csr: { lines: [...lines, csrLine({ id: 'l2', currency: 'EUR' })] }, costs: [own(1), own(1, 'EUR')] },
    { is: 'other-currency', lines: 'EUR KRW', own: 'EUR KRW' },
  ],
])('compared with the own work claimed: %s', (_, body, expected) => {
  expect(csrDifference(body)).toEqual(expected)
})

test.each([
  ['the costs', { costs: [own(1, 'EUR')], csr: { lines } }, 'EUR'],
  ['the lines, where there is no cost', { costs: [], csr: { lines } }, 'KRW'],
  ['nothing yet', { costs: [] }, undefined],
])('a rate is in the currency of %s', (_, body, expected) => {
  expect(csrCurrency(body)).toBe(expected)
})

test('a claim that was stored before there were lines is read as it was', () => {
  const { body } = coOpClaim()
  expect(coOpBody.parse(JSON.parse(JSON.stringify(body)))).toEqual(body)
  expect('csr' in body).toBe(false)
})

test('a claim keeps its lines, and no others than are possible', () => {
  const body = {
    ...coOpClaim().body,
    csr: { lines, signer: { name: 'Jun', role: 'director' }, signedOn: '2026-10-09' },
  }
  expect(coOpBody.parse(JSON.parse(JSON.stringify(body)))).toEqual(body)
  for (const wrong of [
    { hours: 0 },
    { hours: 1.5 },
    { rate: -1 },
    { currency: 'XXZ' },
    { id: 'x' },
    { basis: 'guess' },
  ])
    expect(coOpBody.safeParse({ ...body, csr: { lines: [{ ...csrLine(), ...wrong }] } }).success).toBe(false)
})
