import type { CoOpBody, CoOpClaim, ReportedStatus } from '../../../rules/claim'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { reminderFacts } from '../../../rules/reminders/reminderFacts'
import { type ReminderKind, reminderKinds } from '../../../rules/reminders/reminderKinds'
import { coOpClaim, costLine } from '../../support/claims'
import { withAllEvidence } from '../../support/withAllEvidence'

const today = '2026-10-05'
const facts = (claim: CoOpClaim, kind: ReminderKind, subject = '', on = today) =>
  reminderFacts(claim, { kind, subject, deadline: '2027-02-12' }, { policy: coOpPolicy, today: on, holidays: [] })
const ids = (claim: CoOpClaim, kind: ReminderKind, subject = '', on = today) =>
  facts(claim, kind, subject, on)?.items.map(({ item }) => item.id)

const seminar = coOpClaim()
const vendorAsks = ['c1', 'c2'].map((costId) => ({ costId, askedOn: today, dueOn: '2026-11-20', language: 'ko' }))
const oneAsked = coOpClaim({ body: { vendorAsks: vendorAsks.slice(0, 1) } })
const complete = withAllEvidence(seminar, coOpPolicy)
const report = (status: ReportedStatus) => ({ status, on: '2027-02-03', at: 1, by: 'me' }) as const
const submitted = (body: Partial<CoOpBody> = {}) =>
  coOpClaim({ status: 'handed-over', body: { reports: [report('submitted')], ...body } })
const ads = (to: string) =>
  coOpClaim({
    body: {
      answers: { program: 'hosting', activity: 'digital-advertising', dates: { from: '2026-10-01', to } },
    },
  })

const whilePreparing = reminderKinds.filter(
  (kind) => !['status', 'payment-late', 'hold-ends', 'keep-until', 'fund-run-by'].includes(kind),
)

describe.each(whilePreparing)('%s', (kind) => {
  test.each(['withdrawn', 'handed-over', 'closed'] as const)('is not true of a claim that is %s', (status) => {
    expect(facts(coOpClaim({ status }), kind)).toBeUndefined()
  })
})

test.each<[ReminderKind, string, string[]]>([
  ['check-invitation', 'invitation', ['invitation']],
  ['shot-list', '', ['event-photos']],
  ['photos', 'event-photos', ['event-photos']],
  ['numbers', '', ['registrations']],
  ['missing-by', '2027-01-29', ['third-party-invoice']],
])('%s is about the items it asks for, and settled once they are there', (kind, subject, items) => {
  expect(ids(seminar, kind, subject)).toEqual(items)
  expect(facts(complete, kind, subject)).toBeUndefined()
})

test('vendors are asked about until as many files came as were asked for, the first asked being the first answered', () => {
  expect(ids(oneAsked, 'vendor-due', 'c1')).toEqual(['third-party-invoice'])
  expect(facts(withAllEvidence(oneAsked, coOpPolicy), 'vendor-due', 'c1')).toBeUndefined()
  expect(facts(seminar, 'vendor-due', 'c1')).toBeUndefined()
  const costs = [costLine(), costLine({ id: 'c2', payee: 'Mirae Catering' })]
  const one = withAllEvidence(coOpClaim({ body: { costs, vendorAsks } }), coOpPolicy)
  expect(facts(one, 'vendor-due', 'c1')).toBeUndefined()
  expect(ids(one, 'vendor-due', 'c2')).toEqual(['third-party-invoice'])
})

test('what a day came for is told of, and what is late besides; photos have reminders of their own', () => {
  expect(ids(seminar, 'missing-by', '', '2027-02-09')).toEqual([
    'third-party-invoice',
    'invitation',
    'agenda',
    'brand-contact',
    'microsoft-content',
  ])
  expect(facts(seminar, 'missing-by')).toBeUndefined()
})

test('ads that run into a further month are asked for month by month, their figures too', () => {
  expect(ids(ads('2026-12-31'), 'running-ads', '2026-10')).toEqual([
    'ad-screenshot',
    'landing-url',
    'third-party-invoice',
    'results',
  ])
  expect(facts(ads('2026-12-31'), 'numbers')).toBeUndefined()
  expect(facts(ads('2026-10-31'), 'running-ads')).toBeUndefined()
  expect(ids(ads('2026-10-31'), 'numbers')).toEqual(['results'])
})

test('the deadline is about everything that is missing, and what the material has to show', () => {
  const found = facts(seminar, 'claim-by', '30')
  expect(found?.items).toHaveLength(7)
  expect(found?.shows.map(({ id }) => id)).toEqual(['brand-contact', 'microsoft-content'])
  expect(found).toMatchObject({ turn: 'you', next: 'item' })
})

test('with everything there the next step is the package, and with the package to submit', () => {
  expect(facts(complete, 'claim-by')).toMatchObject({ items: [], next: 'package' })
  expect(facts({ ...complete, status: 'ready' }, 'claim-by')).toMatchObject({ next: 'submit' })
})

test('it is the vendor’s turn while an invoice that was asked for is what comes first', () => {
  const withAsk = (dueOn: string) =>
    coOpClaim({ body: { vendorAsks: [{ costId: 'c1', askedOn: today, dueOn, language: 'ko' }] } })
  expect(facts(withAsk('2027-02-01'), 'missing-by', '2027-01-29')?.turn).toBe('vendor')
  expect(facts(withAsk('2026-10-04'), 'missing-by', '2027-01-29')?.turn).toBe('you')
  expect(facts(withAsk('2026-10-04'), 'vendor-due', 'c1')?.turn).toBe('vendor')
  expect(facts(withAsk('2027-02-01'), 'numbers')?.turn).toBe('you')
})

test.each<[ReminderKind, Partial<CoOpBody>, string | undefined]>([
  ['status', {}, 'microsoft'],
  ['status', { reports: [] }, 'microsoft'],
  ['status', { reports: [report('action-required'), report('under-review')] }, 'microsoft'],
  ['status', { reports: [report('submitted'), report('action-required')] }, 'you'],
  ['status', { reports: [report('editing')] }, 'you'],
  ['status', { reports: [report('approved')], heldSince: '2027-05-01' }, 'you'],
  ['status', { paidOn: '2027-05-01' }, undefined],
  ['status', { reports: [report('rejected')] }, undefined],
  ['payment-late', { reports: [report('approved')] }, 'you'],
  ['payment-late', { reports: [report('approved')], heldSince: '2027-05-01' }, undefined],
  ['payment-late', { reports: [report('approved')], paidOn: '2027-05-01' }, undefined],
  ['payment-late', {}, undefined],
  ['hold-ends', { heldSince: '2027-05-01' }, 'you'],
  ['hold-ends', { heldSince: '2027-05-01', paidOn: '2027-06-01' }, undefined],
  ['hold-ends', {}, undefined],
])('after submission %s with %j is the turn of %s', (kind, body, turn) => {
  expect(facts(submitted(body), kind)?.turn).toBe(turn)
  if (turn) expect(facts(submitted(body), kind)).toMatchObject({ items: [], next: 'none' })
})

test('files may go after a claim was submitted, whether it is closed or not', () => {
  expect(facts(submitted(), 'keep-until')).toBeDefined()
  expect(facts(coOpClaim({ status: 'closed' }), 'keep-until')).toBeDefined()
  expect(facts(seminar, 'keep-until')).toBeUndefined()
})

test('a claim that has lost its dates has nothing missing to remind of', () => {
  expect(facts(coOpClaim({ body: { answers: { activity: 'digital-advertising' } } }), 'running-ads')).toBeUndefined()
})
