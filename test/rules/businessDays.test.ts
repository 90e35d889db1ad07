import { addBusinessDays, businessDaysBetween } from '../../rules/businessDays'
import { addDaysTo } from '../../rules/calendarDate'
import { isWorkingDay } from '../../rules/isWorkingDay'
import { fc } from '../support/chance'

// Friday 20 November 2026; Thursday the 26th is a holiday
const holidays = ['2026-11-26']

it.each([
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-20', 5, '2026-11-30'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-21', 0, '2026-11-21'],
  ['2026-11-27', -1, '2026-11-25'],
  ['2026-11-22', -1, '2026-11-20'],
  ['2026-11-20', 45, '2027-01-25'],
])('from %s, %i working days lead to %s', (date, n, end) => {
  expect(addBusinessDays(date, n, holidays)).toBe(end)
})

it.each([
  ['2026-11-20', '2026-11-20', 0],
  ['2026-11-20', '2026-11-22', 0],
  ['2026-11-20', '2026-11-23', 1],
  ['2026-11-25', '2026-11-27', 1],
  ['2026-11-27', '2026-11-25', -1],
])('between %s and %s are %i working days', (from, to, count) => {
  expect(businessDaysBetween(from, to, holidays)).toBe(count)
})

it('a weekend is Saturday and Sunday in every year', () => {
  for (let date = '2020-01-01'; date <= '2040-12-31'; date = addDaysTo(date, 1)) {
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' })
    if (date.endsWith('-29')) {
      const name = weekday.format(Date.parse(`${date}T00:00Z`))
      expect(isWorkingDay(date, [])).toBe(!['Sat', 'Sun'].includes(name))
    }
  }
})

it('counting working days undoes adding them', () => {
  const day = fc.integer({ min: 0, max: 7_000 }).map((days) => addDaysTo('2020-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 90 }), fc.array(day), (date, n, free) => {
      expect(businessDaysBetween(date, addBusinessDays(date, n, free), free)).toBe(n)
      expect(isWorkingDay(addBusinessDays(date, -n, free), free)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
