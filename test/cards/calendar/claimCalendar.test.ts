import { calendarFileName } from '../../../cards/calendar/calendarFileName'
import { claimCalendar } from '../../../cards/calendar/claimCalendar'
import { textFor } from '../../../cards/text/textFor'
import type { CoOpClaim } from '../../../rules/claim'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { fc } from '../../support/chance'
import { coOpClaim } from '../../support/claims'
import { readCalendar } from '../../support/readCalendar'
import { hostileName } from '../hostile'

const options = { holidays: [], timeZone: 'Asia/Seoul', subscribed: false }

const calendarOf = (claims: readonly CoOpClaim[], more: Partial<typeof options> = {}) =>
  claimCalendar(
    textFor('en'),
    claims.map((claim) => ({ claim, policy: coOpPolicy })),
    { ...options, ...more },
  )

const eventsOf = (written: string) => readCalendar(written).events

const id = '0190a0b0-0000-7000-8000-000000000001'
const { body: usual } = coOpClaim()
/** Longer than any schema lets through, too. */
const titled = (title: string): CoOpClaim => ({
  ...coOpClaim(),
  body: { ...usual, answers: { ...usual.answers, title } },
})

test('a seminar in October: one whole day for each date, under its own name', () => {
  const events = eventsOf(calendarOf([coOpClaim()]))
  expect(events.map(({ uid, day, end, summary }) => [uid, day, end, summary])).toEqual([
    [
      `${id}-window-opens@claimwell`,
      '2026-08-16',
      '2026-08-17',
      'Claims can be entered from today: Cloud security seminar, Seoul',
    ],
    [
      `${id}-activity-ends@claimwell`,
      '2026-10-05',
      '2026-10-06',
      'Last day of the activity: Cloud security seminar, Seoul',
    ],
    [`${id}-run-by@claimwell`, '2026-12-31', '2027-01-01', 'Usage period ends: Cloud security seminar, Seoul'],
    [
      `${id}-submit-by@claimwell`,
      '2027-02-12',
      '2027-02-13',
      'Submit today at the latest: Cloud security seminar, Seoul',
    ],
    [`${id}-claim-by@claimwell`, '2027-02-14', '2027-02-15', 'Claim deadline: Cloud security seminar, Seoul'],
    [
      `${id}-keep-until@claimwell`,
      '2028-10-05',
      '2028-10-06',
      'Keep the originals until today: Cloud security seminar, Seoul',
    ],
  ])
  expect(events.every(({ allDay, status }) => allDay && status === 'CONFIRMED')).toBe(true)
})

test('a date that changed keeps its name and has a higher number', () => {
  const before = coOpClaim()
  const dates = { from: '2027-03-01', to: '2027-03-02' }
  const after = coOpClaim({ version: 8, body: { answers: { ...before.body.answers, dates } } })
  const submit = (claim: CoOpClaim) => eventsOf(calendarOf([claim])).find(({ uid }) => uid.includes('submit-by'))
  expect(submit(before)).toMatchObject({ uid: `${id}-submit-by@claimwell`, sequence: 7, day: '2027-02-12' })
  expect(submit(after)).toMatchObject({ uid: `${id}-submit-by@claimwell`, sequence: 8, day: '2027-08-13' })
})

test.each([
  ['handed-over', ['keep-until']],
  ['withdrawn', []],
] as const)('of a claim that is %s, what no longer counts is cancelled', (status, kept) => {
  const events = eventsOf(calendarOf([coOpClaim({ status })]))
  expect(events).toHaveLength(6)
  const confirmed = events.filter((event) => event.status === 'CONFIRMED').map(({ uid }) => uid)
  expect(confirmed).toEqual(kept.map((kind) => `${id}-${kind}@claimwell`))
  expect(events.filter((event) => event.status === 'CANCELLED')).toHaveLength(6 - kept.length)
})

test('the day to submit says what is missing, and since when that is known', () => {
  const submit = eventsOf(calendarOf([coOpClaim()])).find(({ uid }) => uid.includes('submit-by'))
  expect(submit?.description).toMatch(
    /On Oct 7, 2026, 0 of 7 things were ready\.\nMissing: Third-party invoice, .+\.\n/,
  )
})

test('many missing things are counted rather than listed', () => {
  const activity = 'multi-touch-digital-campaign' as const
  const components = ['digital-advertising', 'direct-mail-email-sms', 'telemarketing'] as const
  const claim = coOpClaim({ body: { answers: { ...usual.answers, activity, components: [...components] } } })
  const submit = eventsOf(calendarOf([claim])).find(({ uid }) => uid.includes('submit-by'))
  expect(submit?.description).toMatch(/\nMissing: .+, and \d+ more\.\n/)
})

test('it holds no amounts, files or vendors, and rings no bell', () => {
  const asked = { costId: 'c1', askedOn: '2026-12-01', dueOn: '2026-12-15', language: 'ko' }
  const claim = coOpClaim({ body: { vendorAsks: [asked], claimNumber: 'CN-4711' } })
  const written = calendarOf([claim]).replace(/\r\n /g, '')
  const [cost] = claim.body.costs
  expect(written).not.toContain(cost!.payee)
  expect(written).not.toMatch(/KRW|CN-4711|VALARM|\.pdf/)
  expect(eventsOf(written).find(({ uid }) => uid.endsWith('-vendor-due-c1@claimwell'))?.summary).toBe(
    'Vendor’s invoice should be here (Cost 1): Cloud security seminar, Seoul',
  )
})

test('only a subscription has a name of its own and says how often to ask', () => {
  const names = ['name', 'x-wr-calname', 'refresh-interval', 'x-published-ttl']
  const valuesOf = (subscribed: boolean) => {
    const calendar = readCalendar(calendarOf([coOpClaim()], { subscribed }))
    return names.map((name) => calendar.value(name))
  }
  expect(valuesOf(true)).toEqual(['Co-op claims', 'Co-op claims', 'PT6H', 'PT6H'])
  expect(valuesOf(false)).toEqual([undefined, undefined, undefined, undefined])
})

test('somebody with no claims has an empty calendar, not a broken one', () => {
  expect(eventsOf(calendarOf([], { subscribed: true }))).toEqual([])
})

test.each([
  ['Cloud security seminar, Seoul', 'Cloud-security-seminar-Seoul-dates.ics'],
  ['🎉', 'claim-dates.ics'],
])('the file of “%s” is %s', (title, name) => {
  expect(calendarFileName(textFor('en'), titled(title))).toBe(name)
})

test('the same claims make the same text', () => {
  expect(calendarOf([coOpClaim()])).toBe(calendarOf([coOpClaim()]))
})

describe('titles that somebody made up to do harm', () => {
  it.each([
    ['new properties', 'Fine\r\nATTENDEE:mailto:evil@evil.example\r\nX:'],
    ['a bare line feed', 'Fine\nEND:VEVENT\nBEGIN:VALARM'],
    ['a line separator', 'Fine\u2028END:VCALENDAR\u0085END:VCALENDAR'],
    ['a backslash before an n', 'Fine\\nEND:VEVENT\\'],
    ['separators', 'a;b,c:"d"\\;e\\,f'],
    ['10,000 characters', 'long '.repeat(2000)],
    ['emoji at the fold', '👩‍💻'.repeat(60)],
    ['half a character', `${'x'.repeat(40)}\uD83D`],
    ['everything at once', hostileName],
    ['nothing visible', '\u200B\u202E'],
  ])('%s', (_what, title) => {
    const written = calendarOf([titled(title)])
    const events = eventsOf(written)
    expect(events).toHaveLength(6)
    expect(readCalendar(written).size).toBe(6)
    for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(written).not.toMatch(/[^\r]\n|\r[^\n]/)
    const known = /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|LAST-MODIFIED|SEQUENCE|DTSTART;VALUE=DATE)/
    const rest = /^(DTEND;VALUE=DATE|SUMMARY|DESCRIPTION|STATUS|TRANSP|CLASS)/
    const lines = written.trimEnd().replace(/\r\n /g, '').split('\r\n')
    expect(lines.filter((line) => !known.test(line) && !rest.test(line))).toEqual([])
    expect(Array.from(events[0]!.summary).length).toBeLessThanOrEqual(160)
  })

  it('a title with separators reads as it was typed', () => {
    const [event] = eventsOf(calendarOf([titled('A; B, C \\ D: "E"')]))
    expect(event?.summary).toBe('Claims can be entered from today: A; B, C \\ D: "E"')
  })

  it('no title adds an event or a property', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (title) => {
        const written = calendarOf([titled(title)])
        expect(eventsOf(written)).toHaveLength(6)
        expect(written.match(/\r\n[A-Z]/g)).toHaveLength(4 + 6 * 13 + 1)
      }),
      { numRuns: 50 },
    )
  })
})
