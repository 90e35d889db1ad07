import { applyChange } from '../../../rules/changes/applyChange'
import type { Change } from '../../../rules/changes/change'
import type { CoOpBody, CoOpClaim, ReportedStatus } from '../../../rules/claim'
import { coOpClaim } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()
const report = (status: ReportedStatus, on = '2027-01-10') => ({ status, on, at: 1, by: 'owner-1' })
const claimWith = (body: Partial<CoOpBody>, status: CoOpClaim['status'] = 'handed-over') => coOpClaim({ status, body })
const approved = claimWith({ reports: [report('submitted'), report('approved')], claimNumber: '4711' })
const rejected = claimWith({ reports: [report('rejected')] })
const done = (claim: CoOpClaim, change: Change) => {
  const outcome = applyChange(claim, change, context)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}
const refused = (claim: CoOpClaim, change: Change) => {
  const outcome = applyChange(claim, change, context)
  return outcome.ok ? 'done' : [outcome.reason, outcome.params?.question]
}
const decide = (inputs: Extract<Change, { do: 'decide' }>['inputs']): Change => ({ do: 'decide', inputs })

describe('what came with a decision', () => {
  test('is kept as told, and what is emptied is forgotten', () => {
    const told = done(
      approved,
      decide({ approved: '4,500,000', cutBecause: 'a\nb', taxAskedOn: '2027-01-11', heldSince: '2027-01-12' }),
    )
    expect(told.claim.body).toMatchObject({
      decision: { approved: { minor: 4_500_000, currency: 'KRW' }, cutBecause: 'a\nb', taxAskedOn: '2027-01-11' },
      heldSince: '2027-01-12',
    })
    expect(told.events).toMatchObject([{ code: 'decided', params: { approved: 4_500_000, currency: 'KRW' } }])
    const emptied = decide({ approved: '', cutBecause: ' ', taxAskedOn: '', heldSince: '' })
    const after = done(told.claim, emptied).claim.body
    expect([after.decision, after.heldSince]).toEqual([undefined, undefined])
  })

  test.each([
    [approved, decide({ approved: 'a lot' }), ['notAnAmount', 'approved']],
    [approved, decide({ taxApprovedOn: '2027-02-01' }), ['dateInFuture', 'taxApprovedOn']],
    [approved, decide({ cutBecause: 'x'.repeat(1001) }), ['tooLong', 'cutBecause']],
    [approved, decide({}), ['nothingToTell', undefined]],
    [approved, decide({ rejectedBecause: 'no' }), ['notRejectedYet', undefined]],
    [rejected, decide({ approved: 'KRW 5' }), ['notApprovedYet', undefined]],
    [
      claimWith({ costs: [], reports: [report('approved')] }),
      decide({ approved: '5' }),
      ['currencyMissing', 'approved'],
    ],
  ])('is refused where it cannot be', (claim, change, expected) => {
    expect(refused(claim, change)).toEqual(expected)
  })

  test('are the reasons of a rejection, also while it is disputed', () => {
    const disputed = claimWith({ reports: [report('rejected'), report('disputed')] })
    for (const claim of [rejected, disputed])
      expect(done(claim, decide({ rejectedBecause: 'late' })).claim.body.decision).toEqual({ rejectedBecause: 'late' })
  })

  test('a rejection may be reported with its reasons; a new one has its own', () => {
    const because = (text: string): Change => ({ do: 'report', status: 'rejected', on: '2027-01-12', because: text })
    const first = done(approved, because('late')).claim
    expect(first.body.decision).toEqual({ rejectedBecause: 'late' })
    expect(done(first, { do: 'report', status: 'disputed', on: '2027-01-13' }).claim.body.decision).toEqual({
      rejectedBecause: 'late',
    })
    const again = done(first, { do: 'report', status: 'rejected', on: '2027-01-13' }).claim
    expect(again.body).not.toHaveProperty('decision')
    expect(refused(approved, because(' '))).toEqual(['emptyText', 'rejectedBecause'])
  })
})

describe('a payment', () => {
  const pay = (amount: string, number: string, on?: string): Change => ({
    do: 'payment',
    amount,
    number,
    ...(on ? { on } : {}),
  })

  test('is kept with amount, number and day, and more of it can follow', () => {
    const first = done(approved, pay('KRW 5', '', '2027-01-12')).claim
    expect(first).toMatchObject({ status: 'closed', body: { paidOn: '2027-01-12' } })
    const second = done(first, pay('', 'P1')).claim.body
    expect([second.paidOn, second.payment]).toEqual([
      '2027-01-12',
      { amounts: [{ minor: 5, currency: 'KRW' }], numbers: ['P1'], from: 'person' },
    ])
    expect(done(first, pay('', '', '2027-01-13')).claim.body).toMatchObject({
      paidOn: '2027-01-13',
      payment: first.body.payment,
    })
  })

  test.each([
    [approved, pay('KRW 5', ''), ['notADate', 'paidOn']],
    [approved, pay('5', '', '2027-01-12'), ['currencyMissing', 'amount']],
    [approved, pay('KRW 5', 'x'.repeat(61), '2027-01-12'), ['tooLong', 'number']],
    [claimWith({ paidOn: '2027-01-12' }, 'closed'), pay('', ''), ['nothingToTell', undefined]],
  ])('is refused where a part of it is wrong', (claim, change, expected) => {
    expect(refused(claim, change)).toEqual(expected)
  })

  test('of an export is recorded once, and its words until the money comes', () => {
    const waiting = done(approved, { do: 'exportedWaiting', words: 'Failed', since: '2027-01-12' }).claim
    expect(waiting.body).toMatchObject({ payout: { words: 'Failed', on: context.today }, heldSince: '2027-01-12' })
    expect(refused(waiting, { do: 'exportedWaiting', words: 'Failed' })[0]).toBe('recordedAlready')
    expect(refused(waiting, { do: 'exportedWaiting', words: 'Failed', since: '2027-01-12' })[0]).toBe('recordedAlready')
    expect(refused(waiting, { do: 'exportedWaiting', words: 'Failed', since: '2027-01-13' })).toBe('done')
    const paid: Change = {
      do: 'exportedPaid',
      amounts: [{ minor: 5, currency: 'KRW' }],
      numbers: ['P1'],
      on: '2027-01-14',
    }
    const after = done(waiting, paid)
    expect(after.claim.body).not.toHaveProperty('payout')
    expect(after.claim.body).not.toHaveProperty('heldSince')
    expect(after.events).toEqual([
      { code: 'paid', params: { on: '2027-01-14', from: 'export', minor: 'KRW 5', numbers: 'P1' } },
    ])
    expect(refused(after.claim, paid)[0]).toBe('recordedAlready')
    expect(refused(after.claim, { ...paid, on: '2027-01-13' })).toBe('done')
  })
})

describe('a step that was wrong', () => {
  const correct = (step: string, reason = 'a mistake'): Change => ({ do: 'correct', step, reason })
  const whole = claimWith(
    {
      reports: [report('submitted'), report('rejected'), report('rejected', '2027-01-12'), report('approved')],
      claimNumber: '4711',
      decision: { approved: { minor: 5, currency: 'KRW' }, rejectedBecause: 'late' },
      heldSince: '2027-01-12',
      paidOn: '2027-01-13',
      payment: { amounts: [], numbers: ['P1'], from: 'person' },
    },
    'closed',
  )

  test('of the money opens the claim again', () => {
    const { claim } = done(whole, correct('paid'))
    expect([claim.status, claim.body.paidOn, claim.body.payment]).toEqual(['handed-over', undefined, undefined])
    expect(claim.body.corrected).toEqual([
      { step: 'paid', on: '2027-01-13', reason: 'a mistake', correctedAt: context.now, correctedBy: 'owner-1' },
    ])
  })

  test.each([
    ['a hold', 'held', { reports: 4, decision: { approved: { minor: 5, currency: 'KRW' }, rejectedBecause: 'late' } }],
    ['an approval', '3:approved', { reports: 3, decision: { rejectedBecause: 'late' } }],
    ['the last rejection', '2:rejected', { reports: 3, decision: { approved: { minor: 5, currency: 'KRW' } } }],
    [
      'an earlier rejection',
      '1:rejected',
      { reports: 3, decision: { approved: { minor: 5, currency: 'KRW' }, rejectedBecause: 'late' } },
    ],
  ])('%s goes with what was told of it, and the claim stays paid', (_, step, expected) => {
    const { claim } = done(whole, correct(step))
    expect(claim.status).toBe('closed')
    expect({ reports: claim.body.reports.length, decision: claim.body.decision }).toEqual(expected)
  })

  test('that was the only one opens the claim again, without its number', () => {
    const only = claimWith({ reports: [report('submitted')], claimNumber: '4711' })
    const { claim, events } = done(only, correct('0:submitted'))
    expect([claim.status, claim.body.claimNumber, claim.body.decision]).toEqual(['preparing', undefined, undefined])
    expect(events).toEqual([
      { code: 'corrected', params: { status: 'submitted', on: '2027-01-10', reason: 'a mistake' } },
    ])
  })

  test.each([
    [correct('9:approved'), ['whichStep', 'step']],
    [correct('0:approved'), ['whichStep', 'step']],
    [correct('paid', ' '), ['reasonMissing', 'reason']],
    [correct('paid', 'x'.repeat(1001)), ['tooLong', 'reason']],
  ])('is refused when it is not there, or without a reason', (change, expected) => {
    expect(refused(whole, change)).toEqual(expected)
  })
})

test('lessons are seen to once', () => {
  const seen = done(coOpClaim(), { do: 'lessonsSeen', ids: ['a', 'b'] }).claim
  expect(seen.body.lessonsSeen).toEqual(['a', 'b'])
  expect(refused(seen, { do: 'lessonsSeen', ids: ['a'] })[0]).toBe('noLessons')
})
