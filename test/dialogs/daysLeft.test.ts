import { daysLeft } from '../../dialogs/daysLeft'

const friday = '2027-02-12'

test.each([
  ['in Los Angeles on the morning of the day', '2027-02-12T17:00:00Z', 'America/Los_Angeles', 0],
  ['in Los Angeles once the day is over in UTC', '2027-02-13T02:00:00Z', 'America/Los_Angeles', -1],
  ['in Seoul on the day', '2027-02-12T14:00:00Z', 'Asia/Seoul', 0],
  ['in Seoul once the day is over there', '2027-02-12T15:00:00Z', 'Asia/Seoul', -1],
  ['a week before', '2027-02-05T12:00:00Z', 'UTC', 7],
])('%s', (_when, now, timeZone, left) => {
  expect(daysLeft({ now: Date.parse(now), timeZone }, friday)).toBe(left)
})
