import { caps } from '../../../rules/caps'
import { check } from '../../../rules/check/check'
import { checklist } from '../../../rules/checklist'
import type { CoOpClaim } from '../../../rules/claim'
import { changedClaim, form } from '../../support/changedClaim'
import { confirmed, draftOf } from '../../support/coOpCase'
import { ruleContext } from '../../support/ruleContext'
import { withAllEvidence } from '../../support/withAllEvidence'

const { policy, today } = ruleContext()

const draft = draftOf(
  [
    { program: 'Surface ADD Hub' },
    { fundsSeen: 'yes', bankTax: 'yes' },
    { category: 'partner-readiness', activity: 'product-seeding-demo-units' },
    {
      title: 'Surface Hub 3 for the showroom',
      dates: '2026-09-14',
      venue: 'Hamburg',
      partnerId: '1234567',
      location: 'Contoso Hamburg',
      demoUnit: 'bought',
      unitModel: 'Surface Hub 3 85"',
      unitSerials: 'A1 A2',
      unitQuantity: '2',
      unitRecipient: 'Showroom Hamburg',
      unitDeliveredOn: '14 September 2026',
      earned: '',
    },
  ],
  [
    {
      costBy: 'vendor',
      costPayee: 'Ingram',
      costWhat: 'Two units',
      costExpense: 'demo-unit',
      costServed: '2026-09-14',
      costGross: 'USD 45,000.00',
    },
  ],
)
const [claim = draft] = confirmed(draft)
const blocking = (given: CoOpClaim) =>
  check(given.body, policy, today).flatMap(({ code, level }) => (level === 'blocking' ? [code] : []))

test('has no cap, which another program has', () => {
  expect(caps(claim.body, policy)).toEqual([])
  const hosting = changedClaim(claim, [form({ program: 'hosting' })])
  expect(caps(hosting.body, policy)).toMatchObject([{ state: 'needs-earned', limit: 300_000, claimed: 4_500_000 }])
})

test('is proven by invoice and delivery, since it was bought', () => {
  const items = checklist(claim.body, policy).map(({ id, need }) => `${id} ${need}`)
  expect(items).toEqual([
    'third-party-invoice required',
    'csr optional',
    'delivery-proof required',
    'unit-proof optional',
  ])
  expect(blocking(withAllEvidence(claim, policy, ['delivery-proof']))).toEqual(['evidenceMissing'])
  expect(check(withAllEvidence(claim, policy).body, policy, today)).toEqual([])
})

test('built by the partner it is proven by its specification', () => {
  const built = changedClaim(claim, [form({ demoUnit: 'built by us' })])
  expect(checklist(built.body, policy).map(({ id }) => id)).toEqual(['third-party-invoice', 'csr', 'system-spec'])
})

test('an employee purchase site is not for Surface ADD', () => {
  const site = changedClaim(claim, [form({ activity: 'employee-purchase-web-setup' })])
  expect(blocking(withAllEvidence(site, policy))).toEqual(['programExcluded'])
})
