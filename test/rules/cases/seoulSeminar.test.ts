import { applyChange } from '../../../rules/changes/applyChange'
import { check } from '../../../rules/check/check'
import { checklist } from '../../../rules/checklist'
import type { CoOpClaim } from '../../../rules/claim'
import { claimedAmount } from '../../../rules/claimedAmount'
import { clockDate } from '../../../rules/clocks'
import { verdict } from '../../../rules/findings'
import { formatAmount } from '../../../rules/formatAmount'
import { changedClaim, form } from '../../support/changedClaim'
import { confirmed, draftOf } from '../../support/coOpCase'
import { ruleContext } from '../../support/ruleContext'
import { withAllEvidence } from '../../support/withAllEvidence'

const context = ruleContext()
const { policy, today } = context

const agency = {
  costBy: 'agency',
  costPayee: 'Hanbit Events',
  costServed: '2026-10-05',
  costInvoice: '2026-10-118',
} as const
const draft = draftOf(
  [
    { program: 'CSP indirect reseller' },
    { fundsSeen: 'yes', bankTax: 'yes' },
    { activity: 'a seminar in Seoul' },
    {
      title: 'Cloud security seminar, Seoul',
      dates: '5 October 2026',
      venue: 'Seoul',
      partnerId: '1234567',
      location: 'Contoso Korea, Seoul',
      coreShown: 'yes',
    },
  ],
  [
    { ...agency, costWhat: 'Venue', costExpense: 'facility-equipment-rental', costGross: 'KRW 5,500,000' },
    { ...agency, costWhat: 'Lunch', costExpense: 'catering', costGross: '2,200,000', costTax: '200,000' },
    { ...agency, costWhat: 'Wine', costExpense: 'alcohol', costGross: '330,000' },
    {
      costBy: 'ourselves',
      costPayee: 'Contoso Korea',
      costWhat: 'Talk by our own speaker',
      costExpense: 'external-speaker',
      costServed: '2026-10-05',
      costGross: '400000',
    },
  ],
)
const [claim = draft] = confirmed(draft)
const blocking = (given: CoOpClaim) =>
  check(given.body, policy, today).flatMap(({ code, level, itemId, question }) =>
    level === 'blocking' ? [`${code} ${itemId ?? question}`] : [],
  )

test('is one claim, by 14 February 2027, planned for Friday the 12th', () => {
  expect(confirmed(draft)).toHaveLength(1)
  expect(clockDate(claim, 'claim-by', [])).toBe('2027-02-14')
  expect(clockDate(claim, 'last-working-day', [])).toBe('2027-02-12')
})

test('claims each line as meant: all of the room, lunch without tax, no wine, the speaker', () => {
  expect(claim.body.costs.map(({ what, gross, claimed, by }) => [what, gross, claimed, by])).toEqual([
    ['Venue', 5_500_000, 5_500_000, 'vendor'],
    ['Lunch', 2_200_000, 2_000_000, 'vendor'],
    ['Wine', 330_000, 0, 'vendor'],
    ['Talk by our own speaker', 400_000, 400_000, 'own'],
  ])
  expect(claimedAmount(claim.body)).toEqual({ minor: 7_900_000, currency: 'KRW' })
})

test('shows won without decimals', () => {
  const lines = claim.body.costs.map(({ gross, currency }) => formatAmount({ minor: gross, currency }, 'en'))
  expect(lines[0]).toMatch(/^KRW\s5,500,000$/)
})

test('needs the agency’s invoice and the CSR of the speaker', () => {
  const required = checklist(claim.body, policy).filter(({ need }) => need === 'required')
  expect(required.map(({ id }) => id)).toEqual([
    'third-party-invoice',
    'csr',
    'brand-contact',
    'microsoft-content',
    'invitation',
    'agenda',
    'event-photos',
    'registrations',
  ])
  expect(blocking(withAllEvidence(claim, policy, ['csr']))).toEqual(['invoiceAndCsr csr'])
  expect(blocking(withAllEvidence(claim, policy, ['third-party-invoice']))).toEqual([
    'invoiceAndCsr third-party-invoice',
  ])
})

test('is ready once everything is there', () => {
  const complete = withAllEvidence(claim, policy)
  expect(verdict(check(complete.body, policy, today))).toBe('ready')
})

test('is not ready while wine is claimed', () => {
  const wine = claim.body.costs.find(({ what }) => what === 'Wine')
  const claimed = changedClaim(withAllEvidence(claim, policy), [
    { do: 'editCost', costId: wine?.id ?? '' },
    form({ costClaimed: '330,000', costTax: '' }),
  ])
  expect(blocking(claimed)).toEqual([`expenseExcluded cost:${wine?.id}`])
})

test('has slides to send when Microsoft content is on no other proof', () => {
  const without = changedClaim(withAllEvidence(claim, policy, ['presentation']), [form({ coreShown: 'no' })])
  expect(blocking(without)).toEqual(['evidenceMissing presentation'])
})

test('walks the whole way, and is locked at its end', () => {
  const end = changedClaim(withAllEvidence(claim, policy), [
    { do: 'packed', sha256: 'ab', size: 9, name: 'seminar.zip' },
    { do: 'submitted', claimNumber: 'CC-1', on: '2027-01-15' },
  ])
  expect(end).toMatchObject({ status: 'handed-over', body: { claimNumber: 'CC-1' } })
  expect(applyChange(end, form({ title: 'Another' }), context)).toEqual({ ok: false, reason: 'locked' })
})
