import type { CoOpBody, CoOpClaim, ReportedStatus } from '../../rules/claim'
import type { Fund } from '../../rules/fund'
import { fundStanding } from '../../rules/fundStanding'
import { coOpClaim, costLine } from '../support/claims'

const fund: Fund = {
  program: 'csp-indirect-reseller',
  usageFrom: '2026-07-01',
  minor: 1_000_000,
  currency: 'EUR',
  by: 'lead',
  at: 0,
}

const reported = (status: ReportedStatus): CoOpBody['reports'] => [{ status, on: '2026-12-01', at: 0, by: 'owner-1' }]

/** A claim of the fund's program and period that asks for so many minor units. */
function asking(claimed: number, more: Partial<CoOpClaim> = {}, body: Partial<CoOpBody> = {}): CoOpClaim {
  return coOpClaim({
    ...more,
    body: { costs: [costLine({ claimed, gross: claimed + 1, tax: 0, currency: 'EUR' })], ...body },
  })
}

const { answers } = coOpClaim().body

test.each<[string, CoOpClaim[], number, number, number]>([
  ['nothing claimed leaves everything', [], 0, 1_000_000, 0],
  ['claims of the period are added up', [asking(300_000), asking(200_000, { status: 'ready' })], 500_000, 500_000, 0],
  [
    'what is handed over or closed still counts',
    [asking(1, { status: 'handed-over' }), asking(2, { status: 'closed' })],
    3,
    999_997,
    0,
  ],
  ['all claimed leaves nothing', [asking(1_000_000)], 1_000_000, 0, 0],
  ['more than earned leaves nothing, and says how much more', [asking(1_000_001)], 1_000_001, 0, 1],
  ['a withdrawn claim takes nothing', [asking(5, { status: 'withdrawn' })], 0, 1_000_000, 0],
  ['a draft takes nothing', [asking(5, { status: 'draft' })], 0, 1_000_000, 0],
  [
    'a rejected claim gives its funds back',
    [asking(5, { status: 'handed-over' }, { reports: reported('rejected') })],
    0,
    1_000_000,
    0,
  ],
  [
    'a disputed one may still be paid',
    [asking(5, { status: 'handed-over' }, { reports: reported('disputed') })],
    5,
    999_995,
    0,
  ],
  ['another program does not count', [asking(5, {}, { answers: { ...answers, program: 'hosting' } })], 0, 1_000_000, 0],
  [
    'another period does not count',
    [asking(5, {}, { answers: { ...answers, dates: { from: '2026-06-30', to: '2026-06-30' } } })],
    0,
    1_000_000,
    0,
  ],
  [
    'a claim without dates does not count',
    [asking(5, {}, { answers: { ...answers, dates: undefined } })],
    0,
    1_000_000,
    0,
  ],
  ['a claim without costs takes nothing', [asking(0, {}, { costs: [] })], 0, 1_000_000, 0],
])('%s', (_, claims, claimed, remaining, over) => {
  expect(fundStanding(fund, claims)).toEqual({ claimed, remaining, over, others: [] })
})

test('other currencies are listed beside it, each summed, and never converted', () => {
  const won = () => coOpClaim({ body: { costs: [costLine({ claimed: 5_000_000, currency: 'KRW' })] } })
  const dollars = coOpClaim({ body: { costs: [costLine({ claimed: 100, currency: 'USD' })] } })
  expect(fundStanding(fund, [won(), dollars, asking(7), won()])).toEqual({
    claimed: 7,
    remaining: 999_993,
    over: 0,
    others: [
      { minor: 10_000_000, currency: 'KRW' },
      { minor: 100, currency: 'USD' },
    ],
  })
})
