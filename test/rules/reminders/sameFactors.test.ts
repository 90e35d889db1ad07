import type { CoOpBody, CoOpClaim } from '../../../rules/claim'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { reminderPlan } from '../../../rules/reminders/reminderPlan'
import { sameFactors } from '../../../rules/reminders/sameFactors'
import { fc } from '../../support/chance'
import { coOpClaim, costLine } from '../../support/claims'

const claim = coOpClaim()
const given = { files: [{ fileId: 'f1' }] }
const changed = (body: Partial<CoOpBody>, overrides: Partial<CoOpClaim> = {}): CoOpClaim =>
  ({ ...claim, ...overrides, body: { ...claim.body, ...body } }) as CoOpClaim
const report = { status: 'approved', on: '2026-11-02', at: Date.UTC(2026, 10, 2), by: 'owner-1' } as const

const plan = (of: CoOpClaim) =>
  reminderPlan(of, {
    timeZone: 'Asia/Seoul',
    organisationZone: 'UTC',
    preferences: usualPreferences,
    policy: coOpPolicy,
    holidays: [],
    now: Date.UTC(2026, 8, 1),
  })

const touched: [string, CoOpClaim][] = [
  ['another status', changed({}, { status: 'ready' })],
  ['another owner', changed({}, { ownerId: 'owner-2' })],
  ['other dates', changed({ answers: { ...claim.body.answers, dates: { from: '2026-10-06', to: '2026-10-06' } } })],
  ['an item that came', changed({ evidence: { invitation: given } as unknown as CoOpBody['evidence'] })],
  ['a snooze', changed({ snoozedUntil: '2026-12-01' })],
  [
    'a vendor who was asked',
    changed({ vendorAsks: [{ costId: 'c1', askedOn: '2026-10-06', dueOn: '2026-11-06', language: 'ko' }] }),
  ],
  ['a report', changed({ reports: [report] })],
  ['an answer to the weekly question', changed({ sameStatusOn: '2026-11-02' })],
  ['a hold', changed({ heldSince: '2026-11-02' })],
  ['a payment', changed({ paidOn: '2026-11-02' })],
  ['a cost that went', changed({ costs: [] })],
]
test.each(touched)('%s has to be planned anew', (_, other) => {
  expect(sameFactors(claim, other, coOpPolicy)).toBe(false)
})

test('a further invoice that came while several vendors were asked has to be planned anew', () => {
  const ask = { askedOn: '2026-10-06', dueOn: '2026-11-06', language: 'ko' }
  const vendorAsks = ['c1', 'c2'].map((costId) => ({ ...ask, costId }))
  const costs = ['c1', 'c2'].map((id) => costLine({ id }))
  const withFiles = (...fileIds: string[]) =>
    changed({
      vendorAsks,
      costs,
      evidence: { 'third-party-invoice': { files: fileIds.map((fileId) => ({ fileId })) } },
    })
  expect(sameFactors(withFiles('f1'), withFiles('f1', 'f2'), coOpPolicy)).toBe(false)
  expect(sameFactors(withFiles('f1'), withFiles('f3'), coOpPolicy)).toBe(true)
})

test('a note, an amount, a package leave the plan as it is', () => {
  const note = { invitation: { files: [], note: 'by mail' } }
  const [line] = claim.body.costs
  const other = changed({
    answers: { ...claim.body.answers },
    evidence: note as CoOpBody['evidence'],
    costs: line ? [{ ...line, claimed: 1 }] : [],
  })
  expect(sameFactors(claim, other, coOpPolicy)).toBe(true)
  expect(plan(other)).toEqual(plan(claim))
})

test('a customer association is compared as a whole', () => {
  const body = { v: 1, type: 'cpor', title: 'Contoso', customer: 'Contoso', reports: [] } as const
  const association = { ...claim, body: { ...body, reports: [] } }
  expect(sameFactors(association, { ...association, body: { ...body, reports: [] } }, coOpPolicy)).toBe(true)
  expect(sameFactors(association, { ...association, body: { ...body, title: 'Other', reports: [] } }, coOpPolicy)).toBe(
    false,
  )
  expect(sameFactors(claim, association, coOpPolicy)).toBe(false)
})

test('where it says the same, the plan is the same', () => {
  const some = fc.constantFrom(...touched.map(([, other]) => other), claim, changed({ claimNumber: '12' }))
  fc.assert(
    fc.property(some, some, (one, other) => {
      if (sameFactors(one, other, coOpPolicy)) expect(plan(one)).toEqual(plan(other))
    }),
  )
})
