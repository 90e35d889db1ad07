import type { CoOpBody, CoOpClaim, ReportedStatus } from '../../../rules/claim'
import { policyFor } from '../../../rules/policy/policyFor'
import { seasonStanding } from '../../../rules/season/seasonStanding'
import { coOpClaim, costLine } from '../../support/claims'

const policy = policyFor('2026-07-01')
const context = (today: string) => ({ today, holidays: [], policyOf: () => policy })
const { answers } = coOpClaim().body

interface Made extends Partial<Omit<CoOpClaim, 'body'>> {
  on?: string | undefined
  minor?: number
  said?: ReportedStatus
}

function claimOf(id: string, { on = '2026-10-05', minor = 100, said, ...more }: Made = {}): CoOpClaim {
  const { dates: _dates, ...undated } = answers
  const reports: CoOpBody['reports'] = said ? [{ status: said, on: '2027-01-05', at: 0, by: 'owner-1' }] : []
  const cost = costLine({ claimed: minor, gross: minor + 1, tax: 0, currency: 'EUR' })
  return coOpClaim({
    id,
    ...more,
    body: {
      answers: on === '' ? undated : { ...answers, dates: { from: on, to: on } },
      costs: minor > 0 ? [cost] : [],
      reports,
    },
  })
}

const order = (claims: readonly CoOpClaim[], today: string) =>
  seasonStanding(claims, [], context(today)).claims.map(({ claim }) => claim.id)

test('what needs somebody soonest comes first, then what waits, then what is over', () => {
  const claims = [
    claimOf('withdrawn', { status: 'withdrawn' }),
    claimOf('closed', { status: 'closed' }),
    claimOf('under review', { status: 'handed-over', said: 'under-review' }),
    claimOf('nothing reported', { status: 'handed-over' }),
    claimOf('draft without dates', { status: 'draft', on: '' }),
    claimOf('too late', { on: '2026-05-05' }),
    claimOf('next season', { on: '2027-03-03' }),
    claimOf('rejected', { status: 'handed-over', said: 'rejected' }),
    claimOf('draft', { status: 'draft' }),
    claimOf('greater', { minor: 900 }),
    claimOf('ready', { status: 'ready' }),
    claimOf('to be answered', { status: 'handed-over', said: 'action-required' }),
  ].map((claim, at) => ({ ...claim, updatedAt: at }))
  expect(order(claims, '2027-01-20')).toEqual([
    'to be answered',
    'greater',
    'ready',
    'draft',
    'rejected',
    'next season',
    'too late',
    'draft without dates',
    'nothing reported',
    'under review',
    'closed',
    'withdrawn',
  ])
})

test('within a week of the end a claim to submit comes before one to answer', () => {
  const claims = [claimOf('answer', { status: 'handed-over', said: 'action-required' }), claimOf('submit')]
  expect(order(claims, '2027-02-08')).toEqual(['submit', 'answer'])
})

test('of what is equal, the claim that changed last comes first', () => {
  const claims = ['old', 'new'].map((id, at) => ({ ...claimOf(id, { status: 'closed' }), updatedAt: at }))
  expect(order(claims, '2027-01-20')).toEqual(['new', 'old'])
})

test.each([
  ['a day before its end', '2027-02-13', { atRisk: true, urgency: 'now', step: true }],
  ['a day after its end', '2027-02-15', { atRisk: false, urgency: 'passed', step: true }],
])('money of a claim is at risk as long as it can be submitted: %s', (_when, today, wanted) => {
  const [one] = seasonStanding([claimOf('one')], [], context(today)).claims
  const found = { atRisk: one?.atRisk, urgency: one?.deadline?.urgency, step: one?.step !== undefined }
  expect(found).toEqual(wanted)
  expect(one?.deadline).toMatchObject({ submitBy: '2027-02-12', claimBy: '2027-02-14' })
})

test('what is not confirmed, submitted, or without dates and costs has nothing at risk', () => {
  const claims = [
    claimOf('draft', { status: 'draft' }),
    claimOf('submitted', { status: 'handed-over' }),
    claimOf('bare', { on: '', minor: 0 }),
  ]
  const { risk, claims: found } = seasonStanding(claims, [], context('2027-01-20'))
  expect(found.map(({ atRisk }) => atRisk)).toEqual([false, false, false])
  expect(risk.ranked).toEqual([])
  const bare = found.find(({ claim }) => claim.id === 'bare')
  expect(bare).not.toHaveProperty('amount')
  expect(bare).not.toHaveProperty('deadline')
  expect(bare).not.toHaveProperty('period')
  expect(bare?.progress.total).toBeGreaterThan(0)
})
