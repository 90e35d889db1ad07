import { urgencyOf } from '../../../rules/season/urgencyOf'

test.each([
  ['2026-07-01', 'later'],
  ['2027-01-12', 'later'],
  ['2027-01-13', 'soon'],
  ['2027-02-04', 'soon'],
  ['2027-02-05', 'now'],
  ['2027-02-12', 'now'],
  ['2027-02-13', 'now'],
  ['2027-02-14', 'now'],
  ['2027-02-15', 'passed'],
])('what is to be submitted by Friday 12 February 2027, at the latest on Sunday 14, is on %s: %s', (today, urgency) => {
  expect(urgencyOf('2027-02-12', '2027-02-14', today)).toBe(urgency)
})
