import { atLocalTime, cautiousToday, cutOff, localDate, safeToday } from '../../rules/localDate'

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]

/** What the runtime itself writes for an instant: `2026-03-29 03:00:00`. */
const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
)
const clockOf = (ms: number, zone: string) => clocks.get(zone)!.format(ms)
const dateOf = (ms: number, zone: string) => clockOf(ms, zone).slice(0, 10)
const at = (iso: string) => Date.parse(iso)
const day = 24 * 60 * 60 * 1000

/** The days of 2024 to 2029 on which the clocks of a zone change. */
const transitionDays = (zone: string) => {
  const offset = (ms: number) => at(`${clockOf(ms, zone).replace(' ', 'T')}Z`) - ms
  const days: string[] = []
  for (let month = at('2024-01-01T00:00Z'); month < at('2030-01-01T00:00Z'); month += 28 * day) {
    if (offset(month) === offset(month + 28 * day)) continue
    for (let ms = month; ms < month + 28 * day; ms += day) {
      if (offset(ms) !== offset(ms + day)) days.push(dateOf(ms, zone), dateOf(ms + day, zone))
    }
  }
  return days
}

const oddDays = ['2024-02-28', '2024-02-29', '2024-03-01', '2028-02-29', '2025-02-28', '2100-02-28', '2100-03-01']
const monthEnds = ['2026-01-31', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01', '2027-02-14', '2027-08-14']

it('every zone of the runtime is tried', () => {
  expect(zones.length).toBeGreaterThan(400)
})

/** What is wrong with the instant found for a wall time: nothing, when it is the first to show it or ends a gap. */
const misplaced = (date: string, time: string, zone: string) => {
  const wanted = `${date} ${time}:00`
  const ms = atLocalTime(date, time, zone)
  const shown = clockOf(ms, zone)
  const exact = shown === wanted && [30, 60, 120].every((m) => clockOf(ms - m * 60_000, zone) !== wanted)
  const gap = shown > wanted && clockOf(ms - 1, zone) < wanted
  const dated = [ms, ms - 1].every((instant) => localDate(instant, zone) === dateOf(instant, zone))
  return (exact || gap) && dated ? [] : [`${zone} ${wanted}: ${shown}`]
}

it('in every zone a time of day is the first instant its clocks show it, or the first after the gap', () => {
  const wrong = zones.flatMap((zone) =>
    [...transitionDays(zone), ...oddDays, ...monthEnds].flatMap((date) =>
      ['00:00', '01:30', '02:30', '23:59'].flatMap((time) => misplaced(date, time, zone)),
    ),
  )
  expect(wrong).toEqual([])
}, 15_000)

it.each([
  ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
  ['2026-03-08', '02:30', 'America/Los_Angeles', '2026-03-08T10:00:00Z'],
  ['2026-11-01', '01:30', 'America/Los_Angeles', '2026-11-01T08:30:00Z'],
  ['2018-11-04', '00:00', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
  ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
  ['2011-12-30', '09:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['2026-10-05', '09:00', 'Asia/Kathmandu', '2026-10-05T03:15:00Z'],
  ['2026-10-05', '09:00', 'Pacific/Kiritimati', '2026-10-04T19:00:00Z'],
])('%s %s in %s is %s', (date, time, zone, iso) => {
  expect(new Date(atLocalTime(date, time, zone)).toISOString()).toBe(iso.replace('Z', '.000Z'))
})

it('a zone, a time or a date that does not exist is a bug', () => {
  expect(() => localDate(0, 'Mars/Olympus')).toThrow(RangeError)
  expect(() => atLocalTime('2026-10-05', '09:00', 'Mars/Olympus')).toThrow(RangeError)
  expect(() => atLocalTime('2026-10-05', '9 am', 'UTC')).toThrow(RangeError)
})

describe('the last moment of a deadline', () => {
  it.each([
    ['2027-02-14', 'UTC', '2027-02-15T00:00:00.000Z'],
    ['2027-02-14', 'America/Los_Angeles', '2027-02-15T00:00:00.000Z'],
    ['2027-02-14', 'Asia/Seoul', '2027-02-14T15:00:00.000Z'],
    ['2027-08-14', 'Pacific/Kiritimati', '2027-08-14T10:00:00.000Z'],
  ])('of %s for %s is before %s', (deadline, zone, iso) => {
    expect(new Date(cutOff(deadline, zone)).toISOString()).toBe(iso)
  })

  const deadlines = Array.from({ length: 21 }, (_, year) => [`${2020 + year}-02-14`, `${2020 + year}-08-14`]).flat()

  const late = (deadline: string, zone: string) => {
    const end = cutOff(deadline, zone)
    const three = [zone, 'UTC', 'America/Los_Angeles']
    const lasts = three.every((name) => dateOf(end - 1, name) <= deadline)
    const ends = three.some((name) => dateOf(end, name) > deadline)
    const agrees = safeToday(end - 1, zone) <= deadline && safeToday(end, zone) > deadline
    return lasts && ends && agrees ? [] : [`${zone} ${deadline}`]
  }

  it('is in every zone the moment the day ends first: there, in UTC or in Los Angeles', () => {
    expect(zones.flatMap((zone) => deadlines.flatMap((deadline) => late(deadline, zone)))).toEqual([])
  }, 15_000)
})

it('the date to hold against a deadline is the latest of the three', () => {
  expect(safeToday(at('2027-02-14T15:00Z'), 'Asia/Seoul')).toBe('2027-02-15')
  expect(safeToday(at('2027-02-14T15:00Z'), 'America/New_York')).toBe('2027-02-14')
  expect(safeToday(at('2027-02-15T01:00Z'), 'America/New_York')).toBe('2027-02-15')
})

test.each([
  ['Asia/Seoul', '2028-10-06T01:00:00Z', '2028-10-05'],
  ['Asia/Seoul', '2028-10-06T08:00:00Z', '2028-10-06'],
  ['Pacific/Niue', '2028-10-06T08:00:00Z', '2028-10-05'],
  ['UTC', '2028-10-06T23:00:00Z', '2028-10-06'],
])('what has to be kept is kept until the day has ended everywhere that counts (%s, %s)', (zone, at, date) => {
  expect(cautiousToday(Date.parse(at), zone)).toBe(date)
})
