import { checklist } from '../../rules/checklist'
import type { CoOpBody } from '../../rules/claim'
import { missingByWhen } from '../../rules/missingByWhen'
import { policyFor } from '../../rules/policy/policyFor'
import { coOpClaim, costLine } from '../support/claims'
import { withAllEvidence } from '../support/withAllEvidence'

const policy = policyFor('2026-07-01')
const answers = coOpClaim().body.answers
const claimOf = (body: Partial<CoOpBody['answers']>, costs = [costLine()]) =>
  coOpClaim({ body: { answers: { ...answers, ...body }, costs } })
const dated = (claim = coOpClaim(), today = '2026-10-06', holidays: string[] = []) =>
  missingByWhen(claim, policy, today, holidays).map(({ item, by, late }) => `${by} ${item.id}${late ? ' late' : ''}`)

test('for the seminar of 5 October the photos were wanted that day, the invoice two weeks before the last one', () => {
  expect(dated()).toEqual([
    '2026-10-05 event-photos late',
    '2027-01-29 third-party-invoice',
    '2027-02-09 invitation',
    '2027-02-09 agenda',
    '2027-02-09 brand-contact',
    '2027-02-09 microsoft-content',
    '2027-02-10 registrations',
  ])
})

test.each([
  ['2026-10-05', 0],
  ['2027-01-29', 1],
  ['2027-01-30', 2],
  ['2027-03-01', 7],
])('on %s %d of them are late', (today, count) => {
  expect(dated(coOpClaim(), today).filter((line) => line.endsWith('late'))).toHaveLength(count)
})

test('holidays bring all of it forward', () => {
  const holidays = ['2027-02-08', '2027-02-11', '2027-02-12']
  const lines = dated(coOpClaim(), '2026-10-01', holidays)
  expect(lines.find((line) => line.includes('third-party-invoice'))).toBe('2027-01-26 third-party-invoice')
  expect(lines.at(-1)).toBe('2027-02-05 registrations')
})

test('a signature takes a week', () => {
  const own = claimOf({}, [costLine({ by: 'own' })])
  expect(dated(own)).toContain('2027-02-05 csr')
  expect(dated(own).join()).not.toContain('third-party-invoice')
})

test('an approval is wanted two weeks before the ad runs', () => {
  const tv = claimOf({ activity: 'tv-radio', dates: { from: '2026-11-02', to: '2026-11-20' } })
  expect(dated(tv).slice(0, 2)).toEqual(['2026-10-19 pre-approval', '2026-10-19 final-approval'])
})

test('an ad is shown while it runs', () => {
  const ad = claimOf({ activity: 'digital-advertising', dates: { from: '2026-10-20', to: '2026-12-12' } })
  expect(dated(ad).slice(0, 2)).toEqual(['2026-12-12 ad-screenshot', '2026-12-12 landing-url'])
})

test('what is there, covered, waived or optional is not listed', () => {
  expect(dated(withAllEvidence(coOpClaim(), policy))).toEqual([])
  expect(dated(withAllEvidence(coOpClaim(), policy, ['agenda']))).toEqual(['2027-02-09 agenda'])
})

test('without dates or an activity there is nothing to count from', () => {
  const { dates: _, ...undated } = answers
  expect(dated(coOpClaim({ body: { answers: undated } }))).toEqual([])
  expect(dated(coOpClaim({ body: { answers: { dates: { from: '2026-10-05', to: '2026-10-05' } } } }))).toEqual([])
})

test('nothing that exists only after an activity is wanted before its last day, in any activity', () => {
  const to = '2026-12-31'
  const early = policy.activities.flatMap(({ id }) => {
    const claim = claimOf({ activity: id, dates: { from: '2026-12-01', to } })
    const list = checklist(claim.body, policy)
    return missingByWhen(claim, policy, '2026-10-01', [])
      .filter(({ item, by }) => by < to && item.row.kind !== 'preapproval')
      .map(({ item }) => `${id}/${item.id} of ${list.length}`)
  })
  expect(early).toEqual([])
})
