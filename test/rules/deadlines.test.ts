import { addDaysTo, daysBetween } from '../../rules/calendarDate'
import {
  claimBy,
  claimTarget,
  claimWindowOpens,
  lastWorkingDayUpTo,
  publishedClaimBy,
  runItBy,
} from '../../rules/deadlines'
import { usagePeriodOf } from '../../rules/usagePeriod'

it.each([
  ['2025-03-01', '2025-06-30', '2025-02-16', '2025-07-14', '2025-08-14', '2025-08-15'],
  ['2026-10-05', '2026-12-31', '2026-08-16', '2027-01-14', '2027-02-14', '2027-02-15'],
  ['2024-02-29', '2024-06-30', '2024-02-16', '2024-07-14', '2024-08-14', '2024-08-15'],
  ['2023-12-31', '2023-12-31', '2023-08-16', '2024-01-14', '2024-02-14', '2024-02-15'],
])(
  'an activity on %s is run by %s, and claimed from %s, aiming at %s, by %s',
  (date, run, opens, aim, by, published) => {
    const usage = usagePeriodOf(date)
    expect(runItBy(usage)).toBe(run)
    expect(claimWindowOpens(usage)).toBe(opens)
    expect(claimTarget(usage)).toBe(aim)
    expect(claimBy(usage)).toBe(by)
    expect(publishedClaimBy(usage)).toBe(published)
  },
)

it('every day of 2020 to 2040 is run by its half’s end and claimed by 14 February or 14 August after it', () => {
  for (let date = '2020-01-01'; date <= '2040-12-31'; date = addDaysTo(date, 1)) {
    const year = Number(date.slice(0, 4))
    const firstHalf = Number(date.slice(5, 7)) <= 6
    const usage = usagePeriodOf(date)
    expect(runItBy(usage)).toBe(firstHalf ? `${year}-06-30` : `${year}-12-31`)
    expect(claimBy(usage)).toBe(firstHalf ? `${year}-08-14` : `${year + 1}-02-14`)
    expect(claimTarget(usage)).toBe(firstHalf ? `${year}-07-14` : `${year + 1}-01-14`)
    expect(claimWindowOpens(usage)).toBe(firstHalf ? `${year}-02-16` : `${year}-08-16`)
    expect(daysBetween(runItBy(usage), claimBy(usage))).toBe(45)
  }
})

it.each([
  ['2026-08-14', [], '2026-08-14'],
  ['2027-02-14', [], '2027-02-12'],
  ['2027-08-14', [], '2027-08-13'],
  ['2027-02-14', ['2027-02-12'], '2027-02-11'],
  ['2027-02-14', ['2027-02-12', '2027-02-11', '2027-02-10', '2027-02-09', '2027-02-08'], '2027-02-05'],
])('the last working day up to %s with holidays %j is %s', (date, holidays, last) => {
  expect(lastWorkingDayUpTo(date, holidays)).toBe(last)
})
