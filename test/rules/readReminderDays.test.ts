import { readReminderDays } from '../../rules/readReminderDays'

test.each([
  ['30, 14, 7, 3, 1, 0', [30, 14, 7, 3, 1, 0]],
  ['1 7 30', [30, 7, 1]],
  ['30/7/1', [30, 7, 1]],
  ['14, 7 and 3 days', [14, 7, 3]],
  ['7, 7, 7', [7]],
  ['30일, 7일', [30, 7]],
  ['14 Tage und 7 Tage', [14, 7]],
  ['３０、７', [30, 7]],
  ['120', [120]],
  ['0', [0]],
])('"%s" is %p', (text, value) => {
  expect(readReminderDays(text)).toEqual({ ok: true, value })
})

test.each(['', 'days', 'often', '2 weeks', '-3', '1.5', '121', '1 2 3 4 5 6 7 8 9 10 11', '30-7', '1e3', '0x7'])(
  '"%s" is asked for again',
  (text) => {
    expect(readReminderDays(text)).toEqual({ ok: false, reason: 'notReminderDays' })
  },
)
