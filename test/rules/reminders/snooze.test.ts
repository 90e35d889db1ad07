import type { CoOpBody } from '../../../rules/claim'
import { snoozeDate } from '../../../rules/reminders/snoozeDate'
import { fc } from '../../support/chance'
import { coOpClaim } from '../../support/claims'
import { planContext, planOf } from '../../support/planOf'
import { withAllEvidence } from '../../support/withAllEvidence'

describe('a snoozed claim', () => {
  const complete = withAllEvidence(coOpClaim(), planContext().policy)
  const until = (snoozedUntil: string) => coOpClaim({ body: { ...coOpClaim().body, snoozedUntil } })
  const quiet = (snoozedUntil: string) => ({ ...complete, body: { ...complete.body, snoozedUntil } })

  test('is silent until that day, and heard of on it', () => {
    expect(planOf(quiet('2027-02-03'), { now: '2027-01-10T00:00Z' }).slice(0, 2)).toEqual([
      '2027-02-03T09:00 snoozed 2027-02-12',
      '2027-02-05T09:00 claim-by 7 2027-02-12',
    ])
  })

  test('is heard of on the day itself, which may be today', () => {
    const plan = planOf(quiet('2027-02-03'), { now: '2027-02-02T23:00Z' })
    expect(plan[0]).toBe('2027-02-03T09:00 snoozed 2027-02-12')
  })

  test('is not silent in the last three days', () => {
    expect(planOf(quiet('2027-02-11'), { now: '2027-02-01T00:00Z' }).slice(0, 3)).toEqual([
      '2027-02-09T09:00 claim-by 3 2027-02-12',
      '2027-02-11T09:00 claim-by 1 2027-02-12',
      '2027-02-11T09:00 snoozed 2027-02-12',
    ])
  })

  test('still hears of photos on their day', () => {
    const plan = planOf(until('2026-10-20'), { now: '2026-10-01T00:00Z' }).slice(0, 3)
    expect(plan).toEqual([
      '2026-10-04T09:00 shot-list 2026-10-05',
      '2026-10-05T09:00 photos event-photos 2026-10-05',
      '2026-10-20T09:00 snoozed 2027-02-12',
    ])
  })

  test('hears of everything again once the day is past', () => {
    const plan = planOf(quiet('2027-01-20'), { now: '2027-01-21T00:00Z' })
    expect(plan[0]).toBe('2027-01-29T09:00 claim-by 14 2027-02-12')
    expect(plan.join()).not.toContain('snoozed')
  })

  test('on the weekend between the last working day and the date hears of it in time', () => {
    expect(planOf(quiet('2027-02-14'), { now: '2027-02-13T03:00Z' })[0]).toBe('2027-02-14T09:00 snoozed 2027-02-14')
  })

  test('of which the date is past hears of it too', () => {
    expect(planOf(quiet('2027-03-20'), { now: '2027-03-18T03:00Z' })).toEqual(['2027-03-22T09:00 snoozed 2027-03-27'])
  })

  test('after it was handed over, the weekly question waits', () => {
    const claim = { ...quiet('2026-11-18'), status: 'handed-over' as const }
    expect(planOf(claim, { now: '2026-11-04T00:00Z' }).slice(0, 2)).toEqual([
      '2026-11-18T09:00 snoozed 2026-11-25',
      '2026-11-23T09:00 status 2026-11-27',
    ])
  })

  test('that was closed is not heard of for that', () => {
    const claim = { ...quiet('2026-11-18'), status: 'closed' as const }
    expect(planOf(claim, { now: '2026-11-04T00:00Z' })).toEqual(['2028-10-06T09:00 keep-until 2029-01-04'])
  })
})

/** The last working day is Friday 12 February 2027, the date to submit by Sunday the 14th. */
describe('the day a snooze ends', () => {
  test.each([
    ['as asked', '2027-01-10', '2027-01-20', '2027-01-20'],
    ['not today', '2027-01-10', '2027-01-10', '2027-01-11'],
    ['not in the past', '2027-01-10', '2026-12-01', '2027-01-11'],
    ['a working day before the last one', '2027-01-10', '2027-03-01', '2027-02-11'],
    ['that one, when it is tomorrow', '2027-02-10', '2027-03-01', '2027-02-11'],
    ['the last one, when there is no other', '2027-02-11', '2027-02-15', '2027-02-12'],
    ['today, when it is the last one', '2027-02-12', '2027-02-15', '2027-02-12'],
    ['the date itself, over the weekend before it', '2027-02-13', '2027-02-20', '2027-02-14'],
    ['today, on the date itself', '2027-02-14', '2027-02-20', '2027-02-14'],
    ['as asked, when the date is past', '2027-02-15', '2027-04-01', '2027-04-01'],
  ])('%s: on %s until %s is until %s', (_, today, wanted, chosen) => {
    expect(snoozeDate(coOpClaim(), wanted, { today, holidays: [] })).toBe(chosen)
  })

  test('holidays leave a working day too', () => {
    const context = { today: '2027-01-10', holidays: ['2027-02-11'] }
    expect(snoozeDate(coOpClaim(), '2027-03-01', context)).toBe('2027-02-10')
  })

  test.each<[string, Partial<CoOpBody>, string, string]>([
    ['nothing is lost by waiting', {}, '2026-11-04', '2027-08-01'],
    ['money that is held back limits it', { heldSince: '2026-11-04' }, '2026-11-04', '2027-04-30'],
    ['money that is forfeited does not', { heldSince: '2026-01-04' }, '2026-11-04', '2027-08-01'],
  ])('of a claim that was handed over: %s', (_, body, today, chosen) => {
    const claim = coOpClaim({ status: 'handed-over', body })
    expect(snoozeDate(claim, '2027-08-01', { today, holidays: [] })).toBe(chosen)
  })

  test('whatever is asked for and whenever, it never passes the date to submit by', () => {
    const days = fc.integer({ min: 0, max: 400 })
    const day = (n: number) => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10)
    fc.assert(
      fc.property(days, days, fc.array(days.map(day), { maxLength: 12 }), (from, to, holidays) => {
        const today = day(from)
        const chosen = snoozeDate(coOpClaim(), day(to), { today, holidays })
        return today > '2027-02-14' || (chosen >= today && chosen <= '2027-02-14')
      }),
    )
  })
})
