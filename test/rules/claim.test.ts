import { claimBody, costLine } from '../../rules/claim'
import { costLine as agencyLine, coOpClaim } from '../support/claims'

test('what is stored comes back the same', () => {
  const { body } = coOpClaim()
  expect(claimBody.parse(JSON.parse(JSON.stringify(body)))).toEqual(body)
})

test.each([
  ['a type nobody knows', { ...coOpClaim().body, type: 'marketing' }],
  ['a version of tomorrow', { ...coOpClaim().body, v: 2 }],
  ['a field nobody knows', { ...coOpClaim().body, approved: true }],
  ['an activity nobody knows', { ...coOpClaim().body, answers: { activity: 'skywriting' } }],
  ['a customer association without a customer', { v: 1, type: 'cpor', title: 'Fabrikam' }],
])('%s is not a claim', (_, body) => {
  expect(claimBody.safeParse(body).success).toBe(false)
})

test.each([
  ['half a cent', { gross: 0.5 }],
  ['nothing paid', { gross: 0 }],
  ['a refund claimed', { claimed: -1 }],
  ['31 November', { servedTo: '2026-11-31' }],
  ['a currency of four letters', { currency: 'EURO' }],
  ['nobody paid', { payee: '' }],
])('%s is not a cost', (_, wrong) => {
  expect(costLine.safeParse({ ...agencyLine(), ...wrong }).success).toBe(false)
})
