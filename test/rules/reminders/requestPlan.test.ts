import fc from 'fast-check'
import { addBusinessDays } from '../../../rules/businessDays'
import { addDaysTo } from '../../../rules/calendarDate'
import { localDate } from '../../../rules/localDate'
import { isClosedRequest, requestLeadPlan, requestPlan } from '../../../rules/reminders/requestPlan'
import { requestStates } from '../../../rules/requests/documentationRequest'
import { planContext } from '../../support/planOf'
import { reviewerRequest } from '../../support/reviewerRequest'

type Circumstances = Parameters<typeof planContext>[0]

interface Recorded {
  /** When it was recorded; the plan is made then, unless `now` says otherwise. */
  at?: string
  due?: string
  state?: (typeof requestStates)[number]
}

const recorded = ({ at = '2027-03-02T05:00Z', due, state = 'open' }: Recorded) => {
  const { dueOn: _due, ...body } = reviewerRequest().body
  const request = reviewerRequest({ state })
  return { ...request, body: { ...body, recordedAt: Date.parse(at), ...(due ? { dueOn: due } : {}) } }
}

/** A plan, a line a reminder, by the clocks of the person: `2027-03-02T09:00 request-due 7 2027-03-09`. */
function lines(plan: typeof requestPlan, given: Recorded, circumstances: Circumstances = {}): string[] {
  const context = planContext({ now: given.at ?? '2027-03-02T05:00Z', ...circumstances })
  const zone = { timeZone: context.timeZone, dateStyle: 'short', timeStyle: 'short' } as const
  const format = new Intl.DateTimeFormat('sv-SE', zone)
  return plan(recorded(given), context).map(({ dueAt, kind, subject, deadline }) =>
    [format.format(dueAt).replace(' ', 'T'), kind, subject, deadline].filter(Boolean).join(' '),
  )
}
const plan = (given: Recorded = {}, circumstances: Circumstances = {}) => lines(requestPlan, given, circumstances)
const lead = (given: Recorded = {}, circumstances: Circumstances = {}) => lines(requestLeadPlan, given, circumstances)
/** The days alone. */
const days = (...of: Parameters<typeof plan>) => plan(...of).map((line) => line.slice(0, 10))

describe('a request with a day the reviewer named', () => {
  test('is spoken of on the next working day, then counted back from that day, and once more when it has passed', () => {
    expect(plan({ due: '2027-03-19' })).toEqual([
      '2027-03-03T09:00 request-due first 2027-03-19',
      '2027-03-12T09:00 request-due 7 2027-03-19',
      '2027-03-16T09:00 request-due 3 2027-03-19',
      '2027-03-18T09:00 request-due 1 2027-03-19',
      '2027-03-19T09:00 request-due 0 2027-03-19',
      '2027-03-22T09:00 request-open late 2027-04-02',
    ])
  })

  test('what would come on a day off comes on the working day before, once', () => {
    // Due on Sunday 14 March: the last day, and the day before, are both said on Friday; so is nothing twice.
    expect(plan({ due: '2027-03-14' })).toEqual([
      '2027-03-03T09:00 request-due first 2027-03-14',
      '2027-03-05T09:00 request-due 7 2027-03-14',
      '2027-03-11T09:00 request-due 3 2027-03-14',
      '2027-03-12T09:00 request-due 1 2027-03-14',
      '2027-03-15T09:00 request-open late 2027-03-28',
    ])
  })

  test('holidays are days off too', () => {
    const holidays = ['2027-03-03', '2027-03-04', '2027-03-12', '2027-03-15']
    expect(days({ due: '2027-03-14' }, { holidays })).toEqual(['2027-03-05', '2027-03-11', '2027-03-16'])
  })

  test('who works on weekends hears of it then, but the first time is a working day', () => {
    expect(days({ at: '2027-03-05T05:00Z', due: '2027-03-14' }, { preferences: { weekends: true } })).toEqual([
      '2027-03-07',
      '2027-03-08',
      '2027-03-11',
      '2027-03-13',
      '2027-03-14',
      '2027-03-15',
    ])
  })

  test.each<[string, Recorded, string[]]>([
    [
      'due on the next working day',
      { at: '2027-03-05T05:00Z', due: '2027-03-08' },
      ['2027-03-08T09:00 request-due 0 2027-03-08', '2027-03-09T09:00 request-open late 2027-03-22'],
    ],
    [
      'due on the weekend before it',
      { at: '2027-03-05T05:00Z', due: '2027-03-06' },
      ['2027-03-08T09:00 request-open late 2027-03-21'],
    ],
    [
      'due on the weekend, recorded before the hour of Friday',
      { at: '2027-03-04T23:00Z', due: '2027-03-07' },
      ['2027-03-05T09:00 request-due 1 2027-03-07', '2027-03-08T09:00 request-open late 2027-03-21'],
    ],
    ['due today, recorded after the hour', { due: '2027-03-02' }, ['2027-03-03T09:00 request-open late 2027-03-16']],
    ['late when it was recorded', { due: '2027-02-10' }, ['2027-03-03T09:00 request-open late 2027-03-16']],
  ])('there is no day on which to be silent about one %s', (_, given, expected) => {
    expect(plan(given)).toEqual(expected)
  })

  test('where the day of the organisation ends before the person’s hour, the last word comes a day earlier', () => {
    const far = { timeZone: 'America/Los_Angeles', organisationZone: 'Asia/Seoul' }
    expect(plan({ due: '2027-03-19' }, far).slice(-3)).toEqual([
      '2027-03-16T09:00 request-due 3 2027-03-19',
      '2027-03-18T09:00 request-due 1 2027-03-19',
      '2027-03-22T09:00 request-open late 2027-04-02',
    ])
  })
})

describe('a request without a day', () => {
  test('is in the digest of every working day of a week, then once a week for a quarter', () => {
    expect(plan()).toEqual([
      '2027-03-03T09:00 request-open first 2027-03-16',
      '2027-03-04T09:00 request-open 1 2027-03-17',
      '2027-03-05T09:00 request-open 2 2027-03-18',
      '2027-03-08T09:00 request-open 3 2027-03-21',
      '2027-03-09T09:00 request-open 4 2027-03-22',
      ...Array.from({ length: 12 }, (_, week) => {
        const on = addDaysTo('2027-03-15', 7 * week)
        return `${on}T09:00 request-open ${5 + week} ${addDaysTo(on, 13)}`
      }),
    ])
  })

  test.each([
    ['a Monday', '2027-03-01T05:00Z', '2027-03-02', '2027-03-08', '2027-03-15'],
    ['a Friday', '2027-03-05T05:00Z', '2027-03-08', '2027-03-12', '2027-03-15'],
    ['a Saturday', '2027-03-06T05:00Z', '2027-03-08', '2027-03-12', '2027-03-15'],
    ['a Sunday', '2027-03-07T05:00Z', '2027-03-08', '2027-03-12', '2027-03-15'],
  ])('recorded on %s, it is never spoken of twice a day', (_, at, first, fifth, weekly) => {
    const all = days({ at })
    expect([all[0], all[4], all[5]]).toEqual([first, fifth, weekly])
    expect(new Set(all).size).toBe(all.length)
  })

  test('holidays are left out of the week, and a Monday that is one waits for Tuesday', () => {
    const holidays = ['2027-03-03', '2027-03-08', '2027-03-15']
    expect(days({}, { holidays }).slice(0, 7)).toEqual([
      '2027-03-04',
      '2027-03-05',
      '2027-03-09',
      '2027-03-10',
      '2027-03-11',
      '2027-03-16',
      '2027-03-22',
    ])
  })

  test('with weeks of holidays the Mondays in them are said once, after them', () => {
    const holidays = Array.from({ length: 12 }, (_, n) => addDaysTo('2027-03-15', n))
    const all = days({}, { holidays })
    expect(all.slice(4, 8)).toEqual(['2027-03-09', '2027-03-29', '2027-04-05', '2027-04-12'])
    expect(new Set(all).size).toBe(all.length)
  })
})

test.each([
  ['Asia/Seoul', '2027-03-03'],
  ['Europe/Berlin', '2027-03-02'],
  ['America/Los_Angeles', '2027-03-02'],
  ['Pacific/Kiritimati', '2027-03-03'],
])('the next working day is that of the person: in %s %s', (timeZone, first) => {
  // Monday evening in Europe is Tuesday in Seoul.
  expect(plan({ at: '2027-03-01T20:00Z' }, { timeZone })[0]).toMatch(`${first}T09:00`)
  expect(plan({ at: '2027-03-01T20:00Z', due: '2027-03-31' }, { timeZone })[0]).toMatch(`${first}T09:00`)
})

test('the digest comes at the hour the person chose, also when clocks change', () => {
  const berlin = { timeZone: 'Europe/Berlin', organisationZone: 'Europe/Berlin', preferences: { digestAt: '07:30' } }
  const all = plan({ at: '2027-03-24T10:00Z' }, berlin)
  expect(all.every((line) => line.includes('T07:30'))).toBe(true)
  expect(
    requestPlan(recorded({ at: '2027-03-24T10:00Z' }), planContext({ now: '2027-03-24T10:00Z', ...berlin }))
      .slice(1, 3)
      .map(({ dueAt }) => new Date(dueAt).toISOString()),
  ).toEqual(['2027-03-26T06:30:00.000Z', '2027-03-29T05:30:00.000Z'])
})

test('what is past is not made up for', () => {
  expect(days({ due: '2027-03-19' }, { now: '2027-03-18T05:00Z' })).toEqual(['2027-03-19', '2027-03-22'])
  expect(plan({ due: '2027-03-19' }, { now: '2027-03-22T05:00Z' })).toEqual([])
})

test('a claims lead hears of it once, when it has waited for five working days', () => {
  expect(lead()).toEqual(['2027-03-09T09:00 request-lead 2027-04-08'])
  expect(lead({ due: '2027-06-30' })).toEqual(['2027-03-09T09:00 request-lead 2027-04-08'])
  expect(lead({}, { holidays: ['2027-03-04', '2027-03-05'] })).toEqual(['2027-03-11T09:00 request-lead 2027-04-10'])
  expect(lead({}, { now: '2027-03-09T05:00Z' })).toEqual([])
})

test.each(requestStates)('nobody is reminded of one that is closed, everybody of one that waits: %s', (state) => {
  const isClosed = state === 'answered' || state === 'withdrawn'
  expect(isClosedRequest({ state })).toBe(isClosed)
  for (const due of ['2027-03-19', '2027-02-10', undefined])
    expect(plan({ state, ...(due ? { due } : {}) }).length > 0).toBe(!isClosed)
  expect(lead({ state }).length > 0).toBe(!isClosed)
})

test('who stopped reminders hears nothing', () => {
  const stopped = { preferences: { stopped: true } }
  expect([...plan({}, stopped), ...plan({ due: '2027-03-19' }, stopped), ...lead({}, stopped)]).toEqual([])
})

const zones = ['Asia/Seoul', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']
const anything = fc.record({
  at: fc.date({ min: new Date('2027-01-01'), max: new Date('2028-06-01'), noInvalidDate: true }),
  dueIn: fc.option(fc.integer({ min: -40, max: 60 })),
  timeZone: fc.constantFrom(...zones),
  organisationZone: fc.constantFrom(...zones),
  weekends: fc.boolean(),
  digestAt: fc.constantFrom('00:00', '09:00', '23:59'),
  holidays: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
})

test('whenever and wherever: each reminder is one of its own, to come, in time, and none is missing', () => {
  fc.assert(
    fc.property(anything, ({ at, dueIn, timeZone, organisationZone, weekends, digestAt, holidays }) => {
      const today = localDate(at.getTime(), timeZone)
      const due = dueIn === null ? {} : { due: addDaysTo(today, dueIn) }
      const off = holidays.map((n) => addDaysTo(today, n))
      const circumstances = { timeZone, organisationZone, holidays: off, preferences: { weekends, digestAt } }
      const given = { at: at.toISOString(), ...due }
      const planned = requestPlan(recorded(given), planContext({ now: given.at, ...circumstances }))
      const keys = planned.map(({ kind, subject, deadline }) => [kind, subject, deadline].join())
      expect(new Set(keys).size).toBe(keys.length)
      for (const { dueAt, deadline } of planned) {
        expect(dueAt).toBeGreaterThan(at.getTime())
        expect(localDate(dueAt, timeZone) <= deadline).toBe(true)
      }
      // Whatever the day it is due, the person hears of it by the working day after both it and the recording.
      const first = addBusinessDays(today, 1, off)
      const by = due.due && due.due >= first ? addBusinessDays(due.due, 1, off) : first
      expect(planned.length > 0 && localDate(planned[0]!.dueAt, timeZone) <= by).toBe(true)
    }),
    { numRuns: 300 },
  )
})
