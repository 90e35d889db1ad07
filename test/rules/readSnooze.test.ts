import { plan } from '../../cards/text/en/plan'
import { readSnooze } from '../../rules/readSnooze'

// A Wednesday.
const today = '2027-01-20'
const read = (text: string, on = today) => readSnooze(text, { today: on, words: plan.snoozeWords })

test.each([
  ['tomorrow', '2027-01-21'],
  [' Tomorrow ', '2027-01-21'],
  ['friday', '2027-01-22'],
  ['Fri', '2027-01-22'],
  ['on Monday', '2027-01-25'],
  // Said on the day itself, it is the one of next week.
  ['wednesday', '2027-01-27'],
  ['next week', '2027-01-25'],
  ['in 3 days', '2027-01-23'],
  ['in three days', '2027-01-23'],
  ['for 10 days', '2027-01-30'],
  ['1 day', '2027-01-21'],
  ['a week', '2027-01-27'],
  ['in two weeks', '2027-02-03'],
  ['2 February 2027', '2027-02-02'],
  ['2027-02-02', '2027-02-02'],
  // Of next week, whichever way it is meant.
  ['next Monday', '2027-01-25'],
  ['next wednesday', '2027-01-27'],
  // What the card offers.
  ['inThreeDays', '2027-01-23'],
  ['nextWeek', '2027-01-25'],
])('"%s" on Wednesday 20 January 2027 is %s', (text, value) => {
  expect(read(text)).toEqual({ ok: true, value })
})

test('next week said on a Monday is the Monday after', () => {
  expect(read('next week', '2027-01-25')).toEqual({ ok: true, value: '2027-02-01' })
})

test('"next Friday" before this week’s Friday can be either, and is asked about', () => {
  expect(read('next Friday')).toEqual({
    ok: false,
    reason: 'ambiguousDate',
    params: { dayFirst: '2027-01-22', monthFirst: '2027-01-29' },
  })
})

test.each([
  ['soon', 'notADate'],
  ['in many days', 'notADate'],
  ['in days', 'notADate'],
  ['next', 'notADate'],
  ['next year', 'notADate'],
  ['22 January', 'yearMissing'],
  ['3/4/2027', 'ambiguousDate'],
])('"%s" is refused as %s', (text, reason) => {
  expect(read(text)).toMatchObject({ ok: false, reason })
})
