import { type ClaimStatus, claimStatuses } from '../../rules/claim'
import { reminderPlan } from '../../rules/reminderPlan'
import { coOpClaim } from '../support/claims'

const longAgo = Date.parse('2026-10-06T00:00:00Z')
const instants = (zone: string, now = longAgo, holidays: string[] = []) =>
  reminderPlan(coOpClaim(), zone, now, holidays).map(({ dueAt }) => new Date(dueAt).toISOString())

/** Claim by Sunday 14 February 2027; the last working day up to it is Friday the 12th. */
test.each([
  ['Asia/Seoul', '00:00'],
  ['Europe/Berlin', '08:00'],
  ['America/Los_Angeles', '17:00'],
])('six reminders at nine in the morning in %s', (zone, utc) => {
  const days = ['2027-01-13', '2027-01-29', '2027-02-05', '2027-02-09', '2027-02-11', '2027-02-12']
  expect(instants(zone)).toEqual(days.map((day) => `${day}T${utc}:00.000Z`))
})

test.each([
  ['Asia/Seoul', ['2027-07-14T00:00:00.000Z', '2027-08-13T00:00:00.000Z']],
  ['Europe/Berlin', ['2027-07-14T07:00:00.000Z', '2027-08-13T07:00:00.000Z']],
  ['America/Los_Angeles', ['2027-07-14T16:00:00.000Z', '2027-08-13T16:00:00.000Z']],
])('in summer it is nine by the clocks of %s too', (zone, [first, last]) => {
  const claim = coOpClaim({ body: { answers: { dates: { from: '2027-01-01', to: '2027-02-28' } } } })
  const due = reminderPlan(claim, zone, longAgo, []).map(({ dueAt }) => new Date(dueAt).toISOString())
  expect([due.at(0), due.at(-1)]).toEqual([first, last])
})

test('each says how many days are left to which day', () => {
  const plan = reminderPlan(coOpClaim(), 'Asia/Seoul', longAgo, [])
  expect(plan.map(({ kind, daysBefore, deadline }) => `${kind} ${daysBefore} ${deadline}`)).toEqual(
    [30, 14, 7, 3, 1, 0].map((days) => `claim-by ${days} 2027-02-12`),
  )
})

test('a holiday on the last day brings every reminder forward', () => {
  expect(instants('Asia/Seoul', longAgo, ['2027-02-12']).at(-1)).toBe('2027-02-11T00:00:00.000Z')
})

test.each([
  ['2027-01-13T07:59:59Z', 6],
  ['2027-01-13T08:00:00Z', 5],
  ['2027-02-10T00:00:00Z', 2],
  ['2027-02-12T08:00:00Z', 0],
  ['2027-03-01T00:00:00Z', 0],
])('of a claim made at %s only the %d reminders to come are planned', (now, left) => {
  expect(instants('Europe/Berlin', Date.parse(now))).toHaveLength(left)
})

test.each<[ClaimStatus, number]>([
  ['draft', 0],
  ['preparing', 6],
  ['ready', 6],
  ['handed-over', 0],
  ['closed', 0],
  ['withdrawn', 0],
])('a claim that is %s is reminded of %d times', (status, count) => {
  expect(claimStatuses).toContain(status)
  expect(reminderPlan(coOpClaim({ status }), 'Asia/Seoul', longAgo, [])).toHaveLength(count)
})
