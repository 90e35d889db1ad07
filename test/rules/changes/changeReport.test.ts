import { applyChange } from '../../../rules/changes/applyChange'
import type { Change } from '../../../rules/changes/change'
import { reportedStatuses } from '../../../rules/claim'
import { changedClaim } from '../../support/changedClaim'
import { coOpClaim } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()
const handedOver = coOpClaim({ status: 'handed-over' })

test('a report is kept as the person gave it, after those before', () => {
  const claim = changedClaim(handedOver, [
    { do: 'report', status: 'under-review', on: '10 Jan 2027' },
    { do: 'report', status: 'approved', on: 'yesterday' },
  ])
  const { by, now: at } = context
  expect(claim.body.reports).toEqual([
    { status: 'under-review', on: '2027-01-10', at, by },
    { status: 'approved', on: '2027-01-14', at, by },
  ])
  expect(claim).toMatchObject({ status: 'handed-over', body: { sameStatusOn: '2027-01-15' } })
})

test('that nothing moved is known by its day', () => {
  const outcome = applyChange(handedOver, { do: 'sameStatus' }, context)
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      claim: { status: 'handed-over', body: { sameStatusOn: '2027-01-15', reports: [] } },
      events: [{ code: 'sameStatus', params: { on: '2027-01-15' } }],
    },
  })
})

test.each<[Change, object]>([
  [
    { do: 'report', status: 'rejected', on: '2027-01-15' },
    { code: 'reported', params: { status: 'rejected', on: '2027-01-15' } },
  ],
  [
    { do: 'held', since: '2027-01-02' },
    { code: 'held', params: { since: '2027-01-02' } },
  ],
  [
    { do: 'paid', on: '2027-01-03' },
    { code: 'paid', params: { on: '2027-01-03' } },
  ],
])('the history says %j', (change, event) => {
  expect(applyChange(handedOver, change, context)).toMatchObject({ ok: true, value: { events: [event] } })
})

test('money that came closes the claim; money that is held back does not', () => {
  const held = changedClaim(handedOver, [{ do: 'held', since: '2 Jan 2027' }])
  expect(held).toMatchObject({ status: 'handed-over', body: { heldSince: '2027-01-02' } })
  expect(changedClaim(held, [{ do: 'paid', on: 'today' }])).toMatchObject({
    status: 'closed',
    body: { heldSince: '2027-01-02', paidOn: '2027-01-15' },
  })
})

test.each(reportedStatuses)('money that was held back is not any more once Partner Center shows %s', (status) => {
  const held = changedClaim(handedOver, [{ do: 'held', since: '2 Jan 2027' }])
  const after = changedClaim(held, [{ do: 'report', status, on: 'today' }])
  expect(after.body).not.toHaveProperty('heldSince')
})

test('that nothing moved leaves a hold as it is', () => {
  const held = changedClaim(handedOver, [{ do: 'held', since: '2 Jan 2027' }, { do: 'sameStatus' }])
  expect(held.body.heldSince).toBe('2027-01-02')
})

describe('a claim that was closed by mistake', () => {
  const paid = changedClaim(handedOver, [
    { do: 'held', since: '2 Jan 2027' },
    { do: 'paid', on: '14 Jan 2027' },
  ])

  test('waits again once a status is reported', () => {
    const back = changedClaim(paid, [{ do: 'report', status: 'approved', on: 'today' }])
    expect(back.status).toBe('handed-over')
    expect(back.body).not.toHaveProperty('paidOn')
    expect(back.body).not.toHaveProperty('heldSince')
  })

  test('waits again once its money is said to be held back', () => {
    const back = changedClaim(paid, [{ do: 'held', since: '10 Jan 2027' }])
    expect(back).toMatchObject({ status: 'handed-over', body: { heldSince: '2027-01-10' } })
    expect(back.body).not.toHaveProperty('paidOn')
  })

  test('stays closed when it is only said that nothing moved, or when the day is refused', () => {
    expect(applyChange(paid, { do: 'sameStatus' }, context)).toEqual({ ok: false, reason: 'locked' })
    expect(applyChange(paid, { do: 'held', since: 'tomorrow' }, context)).toMatchObject({ reason: 'dateInFuture' })
    expect(paid).toMatchObject({ status: 'closed', body: { paidOn: '2027-01-14' } })
  })
})

test.each<[Change, string, object]>([
  [
    { do: 'report', status: 'approved', on: '2027-01-16' },
    'dateInFuture',
    { on: '2027-01-16', question: 'reportedOn' },
  ],
  [{ do: 'report', status: 'approved', on: 'soon' }, 'notADate', { question: 'reportedOn' }],
  [
    { do: 'held', since: '01/02/2027' },
    'ambiguousDate',
    { dayFirst: '2027-02-01', monthFirst: '2027-01-02', question: 'heldSince' },
  ],
  [{ do: 'held', since: 'tomorrow' }, 'dateInFuture', { on: '2027-01-16', question: 'heldSince' }],
  [{ do: 'paid', on: '' }, 'notADate', { question: 'reportedOn' }],
])('%j is refused as %s', (change, reason, params) => {
  expect(applyChange(handedOver, change, context)).toEqual({ ok: false, reason, params })
})
