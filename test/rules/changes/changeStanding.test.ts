import { applyChange } from '../../../rules/changes/applyChange'
import { unansweredFindings } from '../../../rules/changes/changeStanding'
import { changedClaim } from '../../support/changedClaim'
import { coOpClaim } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'
import { withAllEvidence } from '../../support/withAllEvidence'

const context = ruleContext()
const bare = coOpClaim()
const complete = withAllEvidence(bare, context.policy)
const submit = { do: 'submitted', claimNumber: ' CC-4711 ', on: '14 Jan 2027' } as const

describe('an override', () => {
  test('names every blocking finding, who, when and why', () => {
    const claim = withAllEvidence(bare, context.policy, ['event-photos', 'agenda'])
    expect(unansweredFindings(claim, context)).toEqual(['evidenceMissing:agenda', 'evidenceMissing:event-photos'])
    const after = changedClaim(claim, [{ do: 'override', reason: 'agreed by phone' }])
    const findings = ['evidenceMissing:agenda', 'evidenceMissing:event-photos']
    expect(after.body.overrides).toEqual([{ reason: 'agreed by phone', findings, at: context.now, by: 'owner-1' }])
    expect(unansweredFindings(after, context)).toEqual([])
  })

  test('does not speak for what is found later', () => {
    const claim = withAllEvidence(bare, context.policy, ['event-photos'])
    const after = changedClaim(claim, [
      { do: 'override', reason: 'agreed by phone' },
      { do: 'removeCost', costId: 'c1' },
    ])
    expect(unansweredFindings(after, context)).toEqual(['noCosts:costBy'])
  })

  test('needs a reason', () => {
    expect(applyChange(bare, { do: 'override', reason: ' ' }, context)).toEqual({ ok: false, reason: 'emptyText' })
  })

  test('is in the history with its count, and makes a package out of date', () => {
    const outcome = applyChange({ ...bare, status: 'ready' }, { do: 'override', reason: 'so be it' }, context)
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        claim: { status: 'preparing' },
        events: [{ code: 'override', params: { reason: 'so be it', findings: 7 } }],
      },
    })
  })
})

test.each([
  ['a complete claim', complete, 'ready'],
  ['a bare claim', bare, 'not-ready'],
])('the package of %s is kept with its verdict and the version it was made of', (_, claim, verdict) => {
  const outcome = applyChange(claim, { do: 'packed', sha256: 'ab', size: 9, name: 'claim.zip' }, context)
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      claim: {
        status: 'ready',
        updatedAt: context.now,
        body: { package: { sha256: 'ab', size: 9, name: 'claim.zip', at: context.now, claimVersion: claim.version } },
      },
      events: [{ code: 'packed', params: { sha256: 'ab', verdict } }],
    },
  })
})

describe('a claim that was submitted', () => {
  test('has its number and Partner Center’s status as reported', () => {
    expect(applyChange(complete, submit, context)).toMatchObject({
      ok: true,
      value: {
        claim: {
          status: 'handed-over',
          body: {
            claimNumber: 'CC-4711',
            reports: [{ status: 'submitted', on: '2027-01-14', at: context.now, by: 'owner-1' }],
          },
        },
        events: [{ code: 'submitted', params: { claimNumber: 'CC-4711', on: '2027-01-14' } }],
      },
    })
  })

  test.each([
    ['no number', { claimNumber: ' ' }, 'claimNumberMissing', { question: 'claimNumber' }],
    ['a number too long', { claimNumber: '4'.repeat(61) }, 'tooLong', { question: 'claimNumber', max: 60 }],
    ['no day', { on: 'last week' }, 'notADate', { question: 'submittedOn' }],
    [
      'a day of two readings',
      { on: '1/2/2027' },
      'ambiguousDate',
      { question: 'submittedOn', dayFirst: '2027-02-01', monthFirst: '2027-01-02' },
    ],
    ['tomorrow', { on: 'tomorrow' }, 'submittedInFuture', { question: 'submittedOn', on: '2027-01-16' }],
  ])('was not with %s', (_, wrong, reason, params) => {
    expect(applyChange(complete, { ...submit, ...wrong }, context)).toEqual({ ok: false, reason, params })
  })

  test('may have been submitted today', () => {
    expect(applyChange(complete, { ...submit, on: 'today' }, context)).toMatchObject({ ok: true })
  })
})

test('a claim that is withdrawn stays as it was but for its status', () => {
  expect(applyChange(complete, { do: 'withdraw' }, context)).toEqual({
    ok: true,
    value: {
      claim: { ...complete, status: 'withdrawn', updatedAt: context.now },
      events: [{ code: 'withdrawn', params: {} }],
    },
  })
})
