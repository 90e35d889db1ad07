import { claimDates } from '../../rules/claimDates'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { coOpClaim } from '../support/claims'

const asked = { costId: 'c1', askedOn: '2026-12-01', dueOn: '2026-12-15', language: 'ko' }
const datesOf = (claim: ReturnType<typeof coOpClaim>) => claimDates(claim, coOpPolicy, [])
const counting = (claim: ReturnType<typeof coOpClaim>) =>
  datesOf(claim)
    .filter(({ counts }) => counts)
    .map(({ kind }) => kind)

test('every day that matters for a seminar in October, in order', () => {
  expect(datesOf(coOpClaim({ body: { vendorAsks: [asked] } })).map(({ kind, date }) => [kind, date])).toEqual([
    ['window-opens', '2026-08-16'],
    ['activity-ends', '2026-10-05'],
    ['vendor-due', '2026-12-15'],
    ['run-by', '2026-12-31'],
    ['submit-by', '2027-02-12'],
    ['claim-by', '2027-02-14'],
    ['keep-until', '2028-10-05'],
  ])
})

test('a holiday moves the day to submit, and nothing else', () => {
  const moved = claimDates(coOpClaim(), coOpPolicy, ['2027-02-12'])
  expect(moved.find(({ kind }) => kind === 'submit-by')?.date).toBe('2027-02-11')
  expect(moved.find(({ kind }) => kind === 'claim-by')?.date).toBe('2027-02-14')
})

test('a claim whose activity has no dates yet has none', () => {
  expect(datesOf(coOpClaim({ body: { answers: {}, heldSince: '2027-03-01' } }))).toEqual([])
})

describe('what still counts', () => {
  const all = ['window-opens', 'activity-ends', 'run-by', 'submit-by', 'claim-by', 'keep-until']
  it.each([
    ['draft', all],
    ['preparing', all],
    ['ready', all],
    ['handed-over', ['keep-until']],
    ['closed', ['keep-until']],
    ['withdrawn', []],
  ] as const)('of a claim that is %s', (status, kinds) => {
    expect(counting(coOpClaim({ status }))).toEqual(kinds)
  })

  it('no day for an invoice that came, for a cost that is gone, or after it was handed over', () => {
    const body = { vendorAsks: [asked] }
    const came = { 'third-party-invoice': { files: [{ fileId: 'f1' }] } }
    expect(counting(coOpClaim({ body }))).toContain('vendor-due')
    expect(counting(coOpClaim({ body: { ...body, evidence: came } }))).not.toContain('vendor-due')
    expect(counting(coOpClaim({ body: { vendorAsks: [{ ...asked, costId: 'gone' }] } }))).not.toContain('vendor-due')
    expect(counting(coOpClaim({ body, status: 'handed-over' }))).not.toContain('vendor-due')
  })

  it('a payment that is held back lapses after 180 days, unless it was paid', () => {
    const held = coOpClaim({ status: 'handed-over', body: { heldSince: '2027-03-01' } })
    expect(datesOf(held)).toContainEqual({ kind: 'hold-ends', subject: '', date: '2027-08-28', counts: true })
    const paid = coOpClaim({ status: 'closed', body: { heldSince: '2027-03-01', paidOn: '2027-04-01' } })
    expect(counting(paid)).not.toContain('hold-ends')
  })
})
