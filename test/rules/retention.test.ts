import { addDaysTo } from '../../rules/calendarDate'
import { keepUntil } from '../../rules/retention'

it.each([
  ['2024-02-29', '2026-03-01'],
  ['2024-02-28', '2026-02-28'],
  ['2024-03-01', '2026-03-01'],
  ['2022-02-28', '2024-02-28'],
  ['2024-10-31', '2026-10-31'],
  ['2026-10-05', '2028-10-05'],
  ['2026-12-31', '2028-12-31'],
])('what proves an activity of %s is kept until %s', (last, kept) => {
  expect(keepUntil(last)).toBe(kept)
})

it('every day of 2020 to 2040 is kept two full years, and never a day less', () => {
  for (let date = '2020-01-01'; date <= '2040-12-31'; date = addDaysTo(date, 1)) {
    const sameDay = `${Number(date.slice(0, 4)) + 2}${date.slice(4)}`
    expect(keepUntil(date)).toBe(date.endsWith('02-29') ? sameDay.replace('02-29', '03-01') : sameDay)
    expect(keepUntil(addDaysTo(date, 1)) >= keepUntil(date)).toBe(true)
  }
})
