import type { ReminderKind } from '../../../rules/reminders/reminderKinds'
import { type DueLike, worthSending } from '../../../rules/reminders/worthSending'

let count = 0
const due = (kind: ReminderKind, at: string, deadline: string, more: Partial<DueLike> = {}) => {
  count += 1
  return { id: `r${count}`, claimId: 'c1', kind, subject: '', dueAt: Date.parse(`${at}T00:00Z`), deadline, ...more }
}
const sent = (rows: readonly ReturnType<typeof due>[], today: string) =>
  worthSending(rows, today).send.map(({ kind, subject, deadline }) =>
    [kind, subject, deadline].filter(Boolean).join(' '),
  )

const by30 = due('claim-by', '2027-01-13', '2027-02-12', { subject: '30' })
const by7 = due('claim-by', '2027-02-05', '2027-02-12', { subject: '7' })
const by0 = due('claim-by', '2027-02-12', '2027-02-12', { subject: '0' })
const snoozed = due('snoozed', '2027-02-05', '2027-02-12')
const passed = due('claim-passed', '2027-02-15', '2027-03-16')

test.each<[string, ReturnType<typeof due>[], string, string[]]>([
  ['one alone', [by7], '2027-02-05', ['claim-by 7 2027-02-12']],
  ['nothing', [], '2027-02-05', []],
  ['after a month of silence the latest', [by7, by30], '2027-02-05', ['claim-by 7 2027-02-12']],
  ['the deadline rather than the snooze of the same day', [snoozed, by7], '2027-02-05', ['claim-by 7 2027-02-12']],
  ['the same whatever the order', [by7, snoozed], '2027-02-05', ['claim-by 7 2027-02-12']],
  ['a snooze after the deadline’s last word', [by30, snoozed], '2027-02-05', ['snoozed 2027-02-12']],
  ['on the weekend before the date one can still submit', [by30, by0], '2027-02-14', ['claim-by 0 2027-02-12']],
  ['the day after it has passed', [by30, by0], '2027-02-15', ['claim-passed 2027-03-16']],
  ['and that once', [by7, by0, passed, snoozed], '2027-02-16', ['claim-passed 2027-03-16']],
  ['a month later it is no news', [by7, by0, passed], '2027-03-17', []],
])('%s', (_, rows, today, expected) => {
  expect(sent(rows, today)).toEqual(expected)
})

test('of a summer deadline too', () => {
  expect(sent([due('claim-by', '2027-08-13', '2027-08-13', { subject: '0' })], '2027-08-14')).toEqual([
    'claim-by 0 2027-08-13',
  ])
  expect(sent([due('claim-by', '2027-08-13', '2027-08-13', { subject: '0' })], '2027-08-15')).toEqual([
    'claim-passed 2027-09-13',
  ])
})

test.each<[string, ReturnType<typeof due>[], string[]]>([
  [
    'the latest month of ads',
    [
      due('running-ads', '2026-11-04', '2027-02-12', { subject: '2026-10' }),
      due('running-ads', '2026-12-03', '2027-02-12', { subject: '2026-11' }),
    ],
    ['running-ads 2026-11 2027-02-12'],
  ],
  [
    'the latest day something was missing by',
    [
      due('missing-by', '2027-01-29', '2027-02-12', { subject: '2027-01-29' }),
      due('missing-by', '2027-02-05', '2027-02-12', { subject: '2027-02-05' }),
    ],
    ['missing-by 2027-02-05 2027-02-12'],
  ],
  [
    'this week’s question',
    [due('status', '2026-11-30', '2027-02-12'), due('status', '2026-12-07', '2027-02-19')],
    ['status 2027-02-19'],
  ],
  [
    'the latest of a countdown to money that is held back, or to funds that lapse',
    [
      due('hold-ends', '2026-12-01', '2026-12-31', { subject: '30' }),
      due('hold-ends', '2026-12-10', '2026-12-31', { subject: '14' }),
      due('fund-run-by', '2026-12-01', '2026-12-31', { subject: '30', claimId: 'fund:hosting:2026-07-01' }),
      due('fund-run-by', '2026-11-01', '2026-12-31', { subject: '60', claimId: 'fund:hosting:2026-07-01' }),
    ],
    ['hold-ends 14 2026-12-31', 'fund-run-by 30 2026-12-31'],
  ],
  [
    'every vendor that was asked, and every item',
    [
      due('vendor-due', '2026-12-01', '2027-02-12', { subject: 'c1' }),
      due('vendor-due', '2026-12-02', '2027-02-12', { subject: 'c2' }),
      due('check-invitation', '2026-12-02', '2027-02-12', { subject: 'invitation' }),
    ],
    ['vendor-due c1 2027-02-12', 'vendor-due c2 2027-02-12', 'check-invitation invitation 2027-02-12'],
  ],
  [
    'nothing that is too late',
    [due('photos', '2026-10-05', '2026-10-05'), due('status', '2026-11-30', '2026-12-04')],
    [],
  ],
  [
    'the day itself is not too late',
    [due('photos', '2026-12-10', '2026-12-10', { subject: 'event-photos' })],
    ['photos event-photos 2026-12-10'],
  ],
])('%s is sent', (_, rows, expected) => {
  expect(sent(rows, '2026-12-10')).toEqual(expected)
})

test('claims do not speak for each other', () => {
  const other = { ...by30, claimId: 'c2' }
  expect(worthSending([by30, by7, other], '2027-02-05').send).toEqual([by7, other])
})

test('each is either sent or dropped, under its own id, and what is dropped is as it was stored', () => {
  const rows = [by30, by7, by0, snoozed, due('photos', '2026-10-05', '2026-10-05')]
  const { send, drop } = worthSending(rows, '2027-02-20')
  expect(send).toEqual([{ ...by0, kind: 'claim-passed', subject: '', deadline: '2027-03-16' }])
  expect(drop).toEqual(rows.filter((row) => row.id !== by0.id))
})
