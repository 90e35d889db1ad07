import { addDaysTo } from '../../rules/calendarDate'
import { earningPeriodOf, usagePeriodOf, usagePeriodsBetween } from '../../rules/usagePeriod'

const h1 = { from: '2026-07-01', to: '2026-12-31' }
const h2 = { from: '2027-01-01', to: '2027-06-30' }

it.each([
  ['2026-07-01', h1],
  ['2026-12-31', h1],
  ['2027-01-01', h2],
  ['2027-06-30', h2],
  ['2024-02-29', { from: '2024-01-01', to: '2024-06-30' }],
])('%s belongs to its fiscal half', (date, usage) => {
  expect(usagePeriodOf(date)).toEqual(usage)
})

it('every day of 2020 to 2040 lies in exactly the period of its half, and periods meet without a gap', () => {
  let changes = 0
  for (let date = '2020-01-01'; date <= '2040-12-31'; date = addDaysTo(date, 1)) {
    const usage = usagePeriodOf(date)
    expect(usage.from <= date && date <= usage.to).toBe(true)
    const next = usagePeriodOf(addDaysTo(date, 1))
    if (next.from === usage.from) continue
    changes += 1
    expect(usage.to).toBe(date)
    expect(next.from).toBe(addDaysTo(date, 1))
    expect(earningPeriodOf(next)).toEqual(usage)
  }
  expect(changes).toBe(42)
})

describe('an activity becomes one part for each period it touches', () => {
  it.each([
    ['2026-10-05', '2026-10-05', [{ usage: h1, from: '2026-10-05', to: '2026-10-05' }]],
    [
      '2026-11-01',
      '2027-02-28',
      [
        { usage: h1, from: '2026-11-01', to: '2026-12-31' },
        { usage: h2, from: '2027-01-01', to: '2027-02-28' },
      ],
    ],
    [
      '2026-12-31',
      '2027-07-01',
      [
        { usage: h1, from: '2026-12-31', to: '2026-12-31' },
        { usage: h2, from: '2027-01-01', to: '2027-06-30' },
        { usage: { from: '2027-07-01', to: '2027-12-31' }, from: '2027-07-01', to: '2027-07-01' },
      ],
    ],
    ['2026-10-05', '2026-10-04', []],
  ])('%s to %s', (from, to, parts) => {
    expect(usagePeriodsBetween(from, to)).toEqual(parts)
  })
})
