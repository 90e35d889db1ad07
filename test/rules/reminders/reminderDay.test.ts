import type { CoOpBody } from '../../../rules/claim'
import { reminderDay } from '../../../rules/reminders/reminderDay'
import type { ReminderKind } from '../../../rules/reminders/reminderKinds'
import { coOpClaim } from '../../support/claims'

const report = (status: 'submitted' | 'approved', on: string) => ({ status, on, at: 1, by: 'owner-1' }) as const
const body: Partial<CoOpBody> = {
  vendorAsks: [{ costId: 'c1', askedOn: '2026-11-02', dueOn: '2026-11-20', language: 'ko' }],
  reports: [report('submitted', '2027-02-01'), report('approved', '2027-03-01'), report('approved', '2027-03-05')],
}
const planned = '2027-06-30'

test.each<[ReminderKind, string, string, string]>([
  ['claim-by', '7', '2027-02-12', 'the last working day'],
  ['snoozed', '', '2027-02-12', 'the last working day'],
  ['missing-by', '2027-01-29', '2027-02-12', 'the last working day'],
  ['window-opens', '', '2027-02-12', 'the last working day'],
  ['numbers', '', '2027-02-12', 'the last working day'],
  ['running-ads', '2026-10', '2027-02-12', 'the last working day'],
  ['claim-passed', '', '2027-02-14', 'the deadline itself'],
  ['run-by', '', '2026-12-31', 'the end of the usage period'],
  ['check-invitation', 'invitation', '2026-10-05', 'the first day of the activity'],
  ['shot-list', '', '2026-10-05', 'the first day of the activity'],
  ['photos', 'event-photos', planned, 'the day it was planned with'],
  ['vendor-due', 'c1', '2026-11-20', 'the day the vendor was given'],
  ['payment-late', '', '2027-03-01', 'the day since which it is approved'],
  ['hold-ends', '30', planned, 'the day it was planned with'],
  ['keep-until', '', '2028-10-05', 'the last day to keep files'],
])('%s %s is about %s: %s', (kind, subject, day) => {
  expect(reminderDay(coOpClaim({ body }), { kind, subject, deadline: planned }, [])).toBe(day)
})

test.each<ReminderKind>(['claim-by', 'shot-list', 'vendor-due', 'payment-late'])(
  'of a claim that has lost its dates, %s is about the day it was planned with',
  (kind) => {
    const claim = coOpClaim({ body: { answers: {}, reports: [] } })
    expect(reminderDay(claim, { kind, subject: 'c1', deadline: planned }, [])).toBe(planned)
  },
)
