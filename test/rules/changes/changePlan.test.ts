import { applyChange } from '../../../rules/changes/applyChange'
import { changedClaim } from '../../support/changedClaim'
import { coOpClaim, costLine } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()
const claim = coOpClaim({ body: { costs: [costLine(), costLine({ id: 'c2', payee: 'Mirae Catering' })] } })
const ask = (costId: string, dueOn: string) => ({ do: 'askVendor', costId, dueOn, language: 'ko' }) as const

test('a snooze is kept with its day, and a package that was made stays good', () => {
  const outcome = applyChange({ ...claim, status: 'ready' }, { do: 'snooze', until: '2027-01-20' }, context)
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      claim: { status: 'ready', body: { snoozedUntil: '2027-01-20' } },
      events: [{ code: 'snoozed', params: { until: '2027-01-20' } }],
    },
  })
})

test('each vendor is asked for a day of its own; asked again, the later day counts', () => {
  const asked = changedClaim(claim, [ask('c1', '2027-01-22'), ask('c2', '25 Jan 2027'), ask('c1', 'tomorrow')])
  expect(asked.body.vendorAsks).toEqual([
    { costId: 'c2', askedOn: '2027-01-15', dueOn: '2027-01-25', language: 'ko' },
    { costId: 'c1', askedOn: '2027-01-15', dueOn: '2027-01-16', language: 'ko' },
  ])
})

test('the history names whom was asked, and until when', () => {
  expect(applyChange(claim, ask('c2', 'today'), context)).toMatchObject({
    ok: true,
    value: { events: [{ code: 'vendorAsked', params: { payee: 'Mirae Catering', dueOn: '2027-01-15' } }] },
  })
})

test.each([
  ['a cost that is gone', ask('c9', '2027-01-22'), { reason: 'notThere' }],
  ['no date', ask('c1', 'soon'), { reason: 'notADate', params: { question: 'vendorDue' } }],
  [
    'a day that is past',
    ask('c1', '2027-01-14'),
    { reason: 'dateInPast', params: { on: '2027-01-14', question: 'vendorDue' } },
  ],
  [
    'a day after the last working day to submit',
    ask('c1', '2027-02-13'),
    { reason: 'vendorDueTooLate', params: { by: '2027-02-12', question: 'vendorDue' } },
  ],
])('%s is refused', (_, change, refusal) => {
  expect(applyChange(claim, change, context)).toEqual({ ok: false, ...refusal })
})

const asks = (of: typeof claim, dueOn: string, overrides: Parameters<typeof ruleContext>[0] = {}) =>
  applyChange(of, ask('c1', dueOn), ruleContext(overrides)).ok

test('the last working day itself is early enough; a holiday brings it forward', () => {
  expect(asks(claim, '2027-02-12')).toBe(true)
  expect(asks(claim, '2027-02-12', { holidays: ['2027-02-12'] })).toBe(false)
})

test('a claim without dates, or whose last working day is over, can still ask for any day to come', () => {
  const { dates: _none, ...answers } = claim.body.answers
  expect(asks({ ...claim, body: { ...claim.body, answers } }, '2027-09-01')).toBe(true)
  expect(asks(claim, '2027-02-20', { today: '2027-02-12' })).toBe(false)
  expect(asks(claim, '2027-02-20', { today: '2027-02-13' })).toBe(true)
})
