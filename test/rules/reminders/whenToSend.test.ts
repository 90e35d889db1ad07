import { cutOff, localDate } from '../../../rules/localDate'
import { type Preferences, usualPreferences } from '../../../rules/reminders/preferences'
import { reminderKinds } from '../../../rules/reminders/reminderKinds'
import { type Recipient, whenToSend } from '../../../rules/reminders/whenToSend'
import { fc } from '../../support/chance'

const usual = { kind: 'missing-by', deadline: '2027-06-30' } as const
const urgent = { kind: 'claim-by', deadline: '2026-11-06' } as const

/** The time until which it waits, by the person's clocks; all of it happens in Berlin, in a week from Monday 2 November. */
const sentAt = (
  reminder: Parameters<typeof whenToSend>[0],
  local: string,
  preferences: Partial<Preferences> = {},
  remindedOn?: string,
) => {
  const to: Recipient = { timeZone: 'Europe/Berlin', preferences: { ...usualPreferences, ...preferences } }
  const at = whenToSend(
    reminder,
    remindedOn ? { ...to, remindedOn } : to,
    Date.parse(`${local}+01:00`),
    'Europe/Berlin',
  )
  return new Date(at + 3_600_000).toISOString().slice(0, 16)
}

describe('what is not urgent', () => {
  test.each([
    ['at its hour', '2026-11-02T09:00', '2026-11-02T09:00'],
    ['during the day', '2026-11-02T14:30', '2026-11-02T14:30'],
    ['before the digest hour', '2026-11-02T08:30', '2026-11-02T09:00'],
    ['in the last quiet-free minute', '2026-11-02T17:59', '2026-11-02T17:59'],
    ['in the evening', '2026-11-02T18:00', '2026-11-03T09:00'],
    ['at night', '2026-11-03T02:00', '2026-11-03T09:00'],
    ['on Friday evening', '2026-11-06T20:00', '2026-11-09T09:00'],
    ['on Saturday', '2026-11-07T11:00', '2026-11-09T09:00'],
    ['on Sunday night', '2026-11-08T23:59', '2026-11-09T09:00'],
  ])('%s (%s) is sent %s', (_, now, then) => {
    expect(sentAt(usual, now)).toBe(then)
  })

  test.each<[string, Partial<Preferences>, string, string]>([
    ['who works at weekends', { weekends: true }, '2026-11-07T11:00', '2026-11-07T11:00'],
    ['no quiet hours', { quietFrom: '00:00', quietTo: '00:00' }, '2026-11-02T23:59', '2026-11-02T23:59'],
    ['none, and past midnight', { quietFrom: '07:00', quietTo: '07:00' }, '2026-11-03T00:00', '2026-11-03T09:00'],
    ['a quiet lunch', { quietFrom: '12:00', quietTo: '13:30' }, '2026-11-02T12:00', '2026-11-02T13:30'],
    ['a quiet lunch, afterwards', { quietFrom: '12:00', quietTo: '13:30' }, '2026-11-02T20:00', '2026-11-02T20:00'],
    ['a digest hour within quiet hours', { digestAt: '19:00' }, '2026-11-02T07:00', '2026-11-02T08:00'],
    [
      'a digest at a quiet lunch',
      { digestAt: '12:15', quietFrom: '12:00', quietTo: '13:30' },
      '2026-11-02T09:00',
      '2026-11-02T13:30',
    ],
    ['quiet from midnight', { quietFrom: '00:00', quietTo: '10:00' }, '2026-11-02T09:30', '2026-11-02T10:00'],
  ])('%s: %j', (_, preferences, now, then) => {
    expect(sentAt(usual, now, preferences)).toBe(then)
  })

  test.each([
    ['today', '2026-11-02', '2026-11-03T09:00'],
    ['yesterday', '2026-11-01', '2026-11-02T14:00'],
    ['tomorrow, as it was where the person came from', '2026-11-03', '2026-11-02T14:00'],
  ])('after a digest %s comes with the next', (_, remindedOn, then) => {
    expect(sentAt(usual, '2026-11-02T14:00', {}, remindedOn)).toBe(then)
  })

  test('after Friday’s digest comes on Monday', () => {
    expect(sentAt(usual, '2026-11-06T14:00', {}, '2026-11-06')).toBe('2026-11-09T09:00')
  })
})

describe('the last three days of a deadline, Friday 6 November', () => {
  test.each([
    ['break through quiet hours', '2026-11-03T18:30', '2026-11-03T18:30'],
    ['and the morning before the digest', '2026-11-04T07:15', '2026-11-04T07:15'],
    ['not sleep', '2026-11-03T22:00', '2026-11-04T07:00'],
    ['nor the early morning', '2026-11-05T05:00', '2026-11-05T07:00'],
    ['but sleep does not cost the last chance', '2026-11-06T23:00', '2026-11-06T23:00'],
    ['four days before they do not', '2026-11-02T18:30', '2026-11-03T09:00'],
    ['nor when it is over', '2026-11-07T10:00', '2026-11-09T09:00'],
  ])('%s: at %s it is %s', (_, now, then) => {
    expect(sentAt(urgent, now)).toBe(then)
  })

  test('break through the one digest a day and the weekend', () => {
    expect(sentAt(urgent, '2026-11-04T15:00', {}, '2026-11-04')).toBe('2026-11-04T15:00')
    expect(sentAt({ ...urgent, deadline: '2026-11-09' }, '2026-11-08T15:00')).toBe('2026-11-08T15:00')
  })

  test('who wants a digest at six gets it then', () => {
    const early = { digestAt: '06:00', quietTo: '05:00' }
    expect(sentAt(urgent, '2026-11-04T05:30', early)).toBe('2026-11-04T06:00')
  })

  test('what makes sense on its day alone is sent on it, a Sunday too', () => {
    expect(sentAt({ kind: 'photos', deadline: '2026-11-08' }, '2026-11-08T09:00')).toBe('2026-11-08T09:00')
  })

  /** Days end there when it is 11:00 in Berlin. */
  test.each([
    ['at the very moment it would be too late', '11:00', '2026-11-04T08:00Z', '2026-11-04T08:00Z'],
    ['a minute before that', '10:59', '2026-11-04T08:00Z', '2026-11-04T09:59Z'],
    ['when it is too late already', '12:00', '2026-11-04T10:00Z', '2026-11-04T11:00Z'],
  ])('for an organisation on Kiritimati, with a digest %s', (_, digestAt, now, then) => {
    const to: Recipient = { timeZone: 'Europe/Berlin', preferences: { ...usualPreferences, digestAt } }
    const at = whenToSend({ kind: 'missing-by', deadline: '2026-11-04' }, to, Date.parse(now), 'Pacific/Kiritimati')
    expect(new Date(at).toISOString().replace(':00.000', '')).toBe(then)
  })

  test('even what could wait is sent, when the deadline would pass', () => {
    expect(sentAt({ kind: 'missing-by', deadline: '2026-11-06' }, '2026-11-06T18:30')).toBe('2026-11-06T18:30')
  })
})

/** Clocks that go forward over half past two, or show it twice; in Sao Paulo and Cairo midnight is what is skipped. */
test.each([
  ['Europe/Berlin', '02:30', '2026-03-28T23:30Z', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '02:30', '2026-10-24T23:00Z', '2026-10-25T00:30Z'],
  ['America/Los_Angeles', '02:30', '2026-03-08T09:00Z', '2026-03-08T10:00Z'],
  ['America/Los_Angeles', '01:30', '2026-11-01T07:30Z', '2026-11-01T08:30Z'],
  ['America/Sao_Paulo', '00:00', '2018-11-04T02:59Z', '2018-11-04T03:00Z'],
  ['Africa/Cairo', '00:00', '2026-04-23T21:59Z', '2026-04-23T22:00Z'],
])('in %s the digest of %s comes once when clocks change', (timeZone, digestAt, now, then) => {
  const preferences = { ...usualPreferences, digestAt, weekends: true, quietFrom: '20:00', quietTo: '20:00' }
  const remindedOn = localDate(Date.parse(now), timeZone)
  const day = localDate(Date.parse(then), timeZone)
  const to: Recipient = { timeZone, preferences, ...(remindedOn < day ? { remindedOn } : {}) }
  const first = whenToSend(usual, to, Date.parse(now), timeZone)
  expect(new Date(first).toISOString().replace(':00.000', '')).toBe(then)
  const second = whenToSend(usual, { ...to, remindedOn: day }, first, timeZone)
  expect(localDate(second, timeZone) > day).toBe(true)
})

describe('whatever is wished, whenever and wherever', () => {
  const minute = 60_000
  const zone = fc.constantFrom(
    'Asia/Seoul',
    'Europe/Berlin',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Pacific/Niue',
  )
  const time = fc
    .integer({ min: 0, max: 95 })
    .map(
      (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
    )
  const instant = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((n) => Date.UTC(2026, 9, 1) + n * minute)
  const day = instant.map((ms) => localDate(ms, 'UTC'))
  const preferences = fc
    .record({ digestAt: time, quietFrom: time, quietTo: time, weekends: fc.boolean() })
    .map((wishes): Preferences => ({ ...usualPreferences, ...wishes }))
  const reminder = fc.record({ kind: fc.constantFrom(...reminderKinds), deadline: day })
  const every = [reminder, zone, preferences, fc.option(day, { nil: undefined }), instant, zone] as const
  const to = (timeZone: string, wishes: Preferences, remindedOn: string | undefined): Recipient =>
    remindedOn ? { timeZone, preferences: wishes, remindedOn } : { timeZone, preferences: wishes }

  test('it is never too late when it was not yet, never before now, and within a week', () => {
    fc.assert(
      fc.property(...every, (what, timeZone, wishes, remindedOn, now, organisation) => {
        const at = whenToSend(what, to(timeZone, wishes, remindedOn), now, organisation)
        const end = cutOff(what.deadline, organisation)
        return at >= now && at <= now + 7 * 24 * 60 * minute && (now >= end || at < end)
      }),
      { numRuns: 1000 },
    )
  })

  test('who asks again at that time is told it is now', () => {
    fc.assert(
      fc.property(...every, (what, timeZone, wishes, remindedOn, now, organisation) => {
        const person = to(timeZone, wishes, remindedOn)
        const at = whenToSend(what, person, now, organisation)
        return whenToSend(what, person, at, organisation) === at
      }),
      { numRuns: 1000 },
    )
  })

  /** By a clock of its own, a minute at a time: open from the digest hour or where quiet hours end that hide it. */
  const isOpen = (ms: number, timeZone: string, wishes: Preferences, remindedOn: string | undefined) => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms)
    const [date = '', now = ''] = clock.split(' ')
    const { digestAt, quietFrom, quietTo } = wishes
    const quiet = (t: string) => (quietFrom <= quietTo ? quietFrom <= t && t < quietTo : quietFrom <= t || t < quietTo)
    const opens = quiet(digestAt) ? quietTo : digestAt
    const weekend = [0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay())
    return date !== remindedOn && (wishes.weekends || !weekend) && now >= opens && !quiet(now)
  }

  test('what can wait is sent in the first quarter of an hour that is open by the person’s clocks', () => {
    fc.assert(
      fc.property(
        zone,
        preferences,
        fc.option(day, { nil: undefined }),
        instant,
        (timeZone, wishes, remindedOn, now) => {
          const start = now - (now % (15 * minute))
          const at = whenToSend(
            { kind: 'status', deadline: '2030-01-01' },
            to(timeZone, wishes, remindedOn),
            start,
            'UTC',
          )
          const quarters = (at - start) / (15 * minute)
          // The two hours around a change of clocks have tests of their own.
          const changes = localDate(at, timeZone) >= '2026-10-24' && localDate(start, timeZone) <= '2026-11-01'
          if (changes) return true
          const earlier = Array.from({ length: quarters }, (_, quarter) => start + quarter * 15 * minute)
          const open = (ms: number) => isOpen(ms, timeZone, wishes, remindedOn)
          return open(at) && !earlier.some(open)
        },
      ),
      { numRuns: 300 },
    )
  })
})
