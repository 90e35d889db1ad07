import { applyChange } from '../../../rules/changes/applyChange'
import type { Change } from '../../../rules/changes/change'
import { verbOf } from '../../../rules/changes/verbOf'
import { type ClaimStatus, claimStatuses } from '../../../rules/claim'
import { costsSeen } from '../../../rules/costs/costsSeen'
import { decide } from '../../../rules/roles'
import { changedClaim, form } from '../../support/changedClaim'
import { coOpClaim, csrLine } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()
const placed = coOpClaim({
  body: {
    evidence: {
      'event-photos': { files: [{ fileId: 'f1' }] },
      agenda: { files: [], notApplicable: { reason: 'none' } },
    },
  },
})

const told = (status: 'submitted' | 'approved') => ({ status, on: '2027-01-13', at: context.now, by: 'owner-1' })
const reported = { ...placed, body: { ...placed.body, reports: [told('submitted'), told('approved')] } }

type Following =
  | 'snooze'
  | 'askVendor'
  | 'lessonsSeen'
  | 'report'
  | 'sameStatus'
  | 'held'
  | 'paid'
  | 'decide'
  | 'payment'
  | 'exportedPaid'
  | 'exportedWaiting'
  | 'correct'
  | 'handOver'
  | 'setDeputy'

/** What Partner Center shows brings a claim back that was closed by mistake. */
const followed = { 'handed-over': 'handed-over', closed: 'handed-over' } as const
const settled = { 'handed-over': 'handed-over', closed: 'closed' } as const
const paid = { 'handed-over': 'closed', closed: 'closed' } as const
const asItWas = { preparing: 'preparing', ready: 'ready', 'handed-over': 'handed-over' } as const

/** Whose a claim is can change until it is withdrawn. */
const whoever = { draft: 'draft', ...asItWas, closed: 'closed' } as const

/** One change of each kind that makes a claim, each good for one that is being prepared. */
const changes: { [K in Exclude<Change['do'], Following>]: Extract<Change, { do: K }> } = {
  answer: form({ title: 'Cloud seminar' }),
  addCost: { do: 'addCost' },
  leaveCost: { do: 'leaveCost' },
  editCost: { do: 'editCost', costId: 'c1' },
  removeCost: { do: 'removeCost', costId: 'c1' },
  setCosts: { do: 'setCosts', costs: [], seen: costsSeen(coOpClaim().body) },
  setCsr: { do: 'setCsr', csr: { lines: [csrLine()] } },
  place: { do: 'place', itemId: 'event-photos', fileId: 'f2' },
  removeFile: { do: 'removeFile', itemId: 'event-photos', fileId: 'f1' },
  write: { do: 'write', itemId: 'event-photos', note: 'the stage' },
  notApplicable: { do: 'notApplicable', itemId: 'event-photos', reason: 'online' },
  applicable: { do: 'applicable', itemId: 'agenda' },
  override: { do: 'override', reason: 'agreed' },
  packed: { do: 'packed', sha256: 'ab', size: 9, name: 'claim.zip' },
  submitted: { do: 'submitted', claimNumber: '4711', on: '2027-01-14' },
  withdraw: { do: 'withdraw' },
}
/** One change of each kind that only follows a claim: the statuses it is for, and where it leads. */
const following: { change: Change & { do: Following }; in: Partial<Record<ClaimStatus, ClaimStatus>> }[] = [
  { change: { do: 'snooze', until: '2027-01-20' }, in: asItWas },
  { change: { do: 'askVendor', costId: 'c1', dueOn: '2027-01-20', language: 'ko' }, in: asItWas },
  { change: { do: 'lessonsSeen', ids: ['c9:2026-12-01'] }, in: asItWas },
  { change: { do: 'decide', inputs: { approved: 'KRW 5' } }, in: settled },
  { change: { do: 'correct', step: '1:approved', reason: 'a mistake' }, in: followed },
  { change: { do: 'payment', amount: 'KRW 5', number: '', on: '2027-01-14' }, in: paid },
  { change: { do: 'exportedPaid', amounts: [], numbers: ['P1'], on: '2027-01-14' }, in: paid },
  { change: { do: 'exportedWaiting', words: 'Upcoming' }, in: { 'handed-over': 'handed-over' } },
  { change: { do: 'report', status: 'approved', on: '2027-01-14' }, in: followed },
  { change: { do: 'sameStatus' }, in: { 'handed-over': 'handed-over' } },
  { change: { do: 'held', since: '2027-01-14' }, in: followed },
  { change: { do: 'paid', on: '2027-01-14' }, in: { 'handed-over': 'closed' } },
  { change: { do: 'handOver', personId: 'noah' }, in: whoever },
  { change: { do: 'setDeputy', personId: 'noah' }, in: whoever },
]
const after: Partial<Record<Change['do'], string>> = {
  packed: 'ready',
  submitted: 'handed-over',
  withdraw: 'withdrawn',
}
const each = Object.values(changes).map((change) => ({ what: change.do, change }))

test.each(each)('$what is allowed while a claim is prepared, or its package is made', ({ what, change }) => {
  for (const status of ['preparing', 'ready'] as const) {
    expect(applyChange({ ...placed, status }, change, context)).toMatchObject({
      ok: true,
      value: { claim: { status: after[what] ?? 'preparing', updatedAt: context.now, version: placed.version } },
    })
  }
})

describe.each(['submitted', 'closed', 'withdrawn'] as const)('a claim that was %s', (name) => {
  const byName = {
    submitted: changedClaim(placed, [changes.submitted]),
    closed: { ...placed, status: 'closed' as const },
    withdrawn: changedClaim(placed, [changes.withdraw]),
  }

  test.each(each)('is locked against $what', ({ change }) => {
    expect(applyChange(byName[name], change, context)).toEqual({ ok: false, reason: 'locked' })
  })
})

test.each(each)('$what of a draft: no package and no submission before it is confirmed', ({ what, change }) => {
  const outcome = applyChange({ ...placed, status: 'draft' }, change, context)
  expect(outcome.ok).toBe(what !== 'packed' && what !== 'submitted')
})

test('a refused change leaves the claim alone', () => {
  const before = structuredClone(placed)
  expect(applyChange(placed, { do: 'removeCost', costId: 'c9' }, context).ok).toBe(false)
  expect(placed).toEqual(before)
})

test.each(following)('$change.do takes claims to $in, and is for these alone', ({ change, in: allowed }) => {
  const after = claimStatuses.map((status) => {
    const outcome = applyChange({ ...reported, status }, change, context)
    return [status, outcome.ok ? outcome.value.claim.status : outcome.reason]
  })
  expect(after).toEqual(claimStatuses.map((status) => [status, allowed[status] ?? 'locked']))
})

test.each([...each, ...following].map(({ change }) => ({ what: change.do, change })))(
  'whom the table of roles calls locked out of $what is locked out',
  ({ change }) => {
    const lockedFor = claimStatuses.filter(
      (status) =>
        decide(verbOf[change.do], { role: 'member', scope: 'personal', relation: 'owner', status }) === 'locked',
    )
    expect(lockedFor).toContain('withdrawn')
    for (const status of lockedFor)
      expect(applyChange({ ...placed, status }, change, context)).toEqual({ ok: false, reason: 'locked' })
  },
)
