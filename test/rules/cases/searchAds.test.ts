import { applyChange } from '../../../rules/changes/applyChange'
import { check } from '../../../rules/check/check'
import { claimedAmount } from '../../../rules/claimedAmount'
import { clockDate } from '../../../rules/clocks'
import { periodsOf } from '../../../rules/confirmClaim'
import { form } from '../../support/changedClaim'
import { confirmed, draftOf } from '../../support/coOpCase'
import { ruleContext } from '../../support/ruleContext'
import { withAllEvidence } from '../../support/withAllEvidence'

const context = ruleContext()
const facts = [
  { program: 'indirect reseller' },
  { fundsSeen: 'yes', bankTax: 'yes' },
  { category: 'search ads' },
  {
    title: 'Search ads for Copilot',
    dates: '1 Nov 2026 to 28 Feb 2027',
    venue: 'online',
    partnerId: '1',
    location: 'Berlin',
  },
] as const
const monthly = (served: string, costGross: string, costInvoice: string) =>
  ({
    costBy: 'vendor',
    costPayee: 'Nordlicht Media',
    costWhat: 'Search ads',
    costExpense: 'media-placement',
    costServed: served,
    costGross,
    costTax: '',
    costInvoice,
  }) as const

const draft = draftOf(facts, [
  monthly('2026-11-01 to 2026-11-30', 'EUR 1.250,00', 'NM-11'),
  monthly('2026-12-01 to 2026-12-31', '1,310.50', 'NM-12'),
  monthly('2027-01-01 to 2027-01-31', '990,00', 'NM-01'),
  monthly('2027-02-01 to 2027-02-28', '€ 875', 'NM-02'),
])
const claims = confirmed(draft, ['claim-2'])

test('the draft touches two usage periods', () => {
  expect(periodsOf(draft.body).map(({ from, to }) => [from, to])).toEqual([
    ['2026-11-01', '2026-12-31'],
    ['2027-01-01', '2027-02-28'],
  ])
})

test('confirming makes two claims, each linked to the other, with dates, costs and deadline of its own', () => {
  const seen = claims.map((claim) => ({
    id: claim.id,
    status: claim.status,
    siblings: claim.body.siblings,
    dates: claim.body.answers.dates,
    invoices: claim.body.costs.map(({ invoiceNumber }) => invoiceNumber),
    claimed: claimedAmount(claim.body),
    claimBy: clockDate(claim, 'claim-by', []),
  }))
  expect(seen).toEqual([
    {
      id: 'claim-1',
      status: 'preparing',
      siblings: ['claim-2'],
      dates: { from: '2026-11-01', to: '2026-12-31' },
      invoices: ['NM-11', 'NM-12'],
      claimed: { minor: 256_050, currency: 'EUR' },
      claimBy: '2027-02-14',
    },
    {
      id: 'claim-2',
      status: 'preparing',
      siblings: ['claim-1'],
      dates: { from: '2027-01-01', to: '2027-02-28' },
      invoices: ['NM-01', 'NM-02'],
      claimed: { minor: 186_500, currency: 'EUR' },
      claimBy: '2027-08-14',
    },
  ])
})

test('each half is ready on its own once its ads have run and its window is open', () => {
  const { policy } = context
  const [autumn, winter] = claims.map((claim) => withAllEvidence(claim, policy).body)
  const codes = (body: typeof autumn, today: string) => body && check(body, policy, today).map(({ code }) => code)
  const twoInvoices = ['fewerInvoicesThanCosts']
  expect(codes(autumn, '2027-01-15')).toEqual(twoInvoices)
  expect(codes(winter, '2027-01-15')).toEqual([...twoInvoices, 'windowNotOpen', 'activityNotOver', 'fundsNotSeen'])
  expect(codes(winter, '2027-03-01')).toEqual([...twoInvoices, 'fundsNotSeen'])
})

test('funds seen for the first half say nothing of the second, which is not asked again but told', () => {
  const [autumn, winter] = claims
  expect(autumn?.body.answers.fundsSeen).toBe('yes')
  expect(winter?.body.answers.fundsSeen).toBeUndefined()
  expect(winter?.body.skipped).toEqual(expect.arrayContaining(['earned', 'fundsSeen']))
})

test('an invoice that runs over the turn of the year is refused, with the day at which to cut it', () => {
  const before = draftOf(facts, [])
  const outcome = applyChange(before, form(monthly('20 Dec 2026 to 10 Jan 2027', 'EUR 500.00', 'NM-X')), context)
  expect(outcome).toEqual({
    ok: false,
    reason: 'costCrossesPeriods',
    params: { question: 'costServed', periodEnd: '2026-12-31' },
  })
})

test('an amount that can be read twice is refused, with both readings', () => {
  const outcome = applyChange(draftOf(facts, []), form(monthly('2026-11-05', 'EUR 1.250', 'NM-X')), context)
  expect(outcome).toMatchObject({
    ok: false,
    reason: 'ambiguousAmount',
    params: { question: 'costGross', asThousands: '125000', asDecimal: '125', currency: 'EUR' },
  })
})
