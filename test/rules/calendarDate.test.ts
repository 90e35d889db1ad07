import {
  addDaysTo,
  addMonthsTo,
  calendarDate,
  calendarDateOf,
  compareDates,
  daysBetween,
} from '../../rules/calendarDate'

it.each(['1900-01-01', '2024-02-29', '2026-12-31', '2199-12-31'])('%s is a day', (text) => {
  expect(calendarDate.parse(text)).toBe(text)
})

it.each([
  '2025-02-29',
  '2100-02-29',
  '2025-02-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '1899-12-31',
  '2200-01-01',
  '0000-00-00',
  '2025-1-1',
  '2025-W05',
  '2025-060',
  '2025-01-01T00:00Z',
  ' 2025-01-01',
  '',
])('%s is no day', (text) => {
  expect(calendarDate.safeParse(text).success).toBe(false)
})

it('a date made of numbers is a real one or none', () => {
  expect(calendarDateOf(2026, 2, 3)).toBe('2026-02-03')
  expect(calendarDateOf(2026, 2, 29)).toBeUndefined()
  expect(calendarDateOf(26, 2, 3)).toBeUndefined()
})

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2025-12-31', 45, '2026-02-14'],
  ['2026-03-29', 0, '2026-03-29'],
])('%s and %i days is %s', (date, days, later) => {
  expect(addDaysTo(date, days)).toBe(later)
})

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-08-14', -1, '2026-07-14'],
])('%s and %i months is %s', (date, months, later) => {
  expect(addMonthsTo(date, months)).toBe(later)
})

it('days are counted across clock changes and leap days, and add up again, for every day of twenty years', () => {
  let date = '2020-01-01'
  let days = 0
  while (date < '2041-01-01') {
    expect(daysBetween('2020-01-01', date)).toBe(days)
    expect(addDaysTo('2020-01-01', days)).toBe(date)
    date = addDaysTo(date, 1)
    days += 1
  }
  expect(days).toBe(21 * 365 + 6)
})

it('dates are sorted by time', () => {
  const sorted = ['2026-10-05', '2025-12-31', '2026-10-05', '2026-02-01'].sort(compareDates)
  expect(sorted).toEqual(['2025-12-31', '2026-02-01', '2026-10-05', '2026-10-05'])
  expect(compareDates('2026-01-01', '2026-01-01')).toBe(0)
})

it('arithmetic on what is no date is a bug', () => {
  expect(() => addDaysTo('soon', 1)).toThrow(RangeError)
})
