import { localTime } from '../../rules/localTime'

test.each([
  ['2027-01-15T03:00:00Z', 'Asia/Seoul', '12:00'],
  ['2027-01-15T03:00:00Z', 'Asia/Calcutta', '08:30'],
  ['2027-03-28T00:59:00Z', 'Europe/Berlin', '01:59'],
  ['2027-03-28T01:00:00Z', 'Europe/Berlin', '03:00'],
  ['2027-01-15T03:00:00Z', 'America/Los_Angeles', '19:00'],
])('at %s the clocks of %s show %s', (instant, zone, time) => {
  expect(localTime(Date.parse(instant), zone)).toBe(time)
})
