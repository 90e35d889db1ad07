import { seasonPeriods } from '../../../rules/season/seasonPeriods'
import { coOpClaim } from '../../support/claims'

const { answers, ...body } = coOpClaim().body
const claimOn = (day: string, status: 'preparing' | 'draft' | 'handed-over' | 'closed' | 'withdrawn' = 'preparing') =>
  coOpClaim({
    id: `${day}/${status}`,
    status,
    body: { ...body, answers: { ...answers, dates: { from: day, to: day } } },
  })
const starts = (today: string, claims = [] as ReturnType<typeof coOpClaim>[]) =>
  seasonPeriods(claims, today).map(({ from }) => from)

test.each([
  ['2026-06-30', ['2026-01-01']],
  ['2026-07-01', ['2026-01-01', '2026-07-01']],
  ['2026-08-14', ['2026-01-01', '2026-07-01']],
  ['2026-08-15', ['2026-07-01']],
  ['2026-12-31', ['2026-07-01']],
  ['2027-01-01', ['2026-07-01', '2027-01-01']],
  ['2027-02-14', ['2026-07-01', '2027-01-01']],
  ['2027-02-15', ['2027-01-01']],
])(
  'without claims, on %s the present half year counts, and the one before while it can be claimed',
  (today, periods) => {
    expect(starts(today)).toEqual(periods)
  },
)

test('claims bring the periods of their activities, each once and in order', () => {
  const claims = [claimOn('2027-03-01'), claimOn('2026-05-05', 'handed-over'), claimOn('2026-05-06', 'draft')]
  expect(starts('2026-11-21', claims)).toEqual(['2026-01-01', '2026-07-01', '2027-01-01'])
})

test('what is over, or has no dates yet, brings none', () => {
  const { dates: _open, ...undated } = answers
  const claims = [
    claimOn('2026-05-05', 'closed'),
    claimOn('2026-05-06', 'withdrawn'),
    coOpClaim({ body: { ...body, answers: undated } }),
  ]
  expect(starts('2026-11-21', claims)).toEqual(['2026-07-01'])
})

test('a claim nobody closed for years does not stretch the season, nor does one of a far year', () => {
  const claims = [claimOn('2025-06-30'), claimOn('2025-12-31'), claimOn('2027-12-01'), claimOn('2028-01-05')]
  expect(starts('2026-11-21', claims)).toEqual(['2025-07-01', '2026-07-01', '2027-07-01'])
})
