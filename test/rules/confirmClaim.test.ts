import { coOpBody } from '../../rules/claim'
import { confirmClaim, periodsOf } from '../../rules/confirmClaim'
import { policyFor } from '../../rules/policy/policyFor'
import { coOpClaim, costLine, csrLine } from '../support/claims'

const policy = policyFor('2026-07-01')
const now = Date.UTC(2026, 9, 8)
const facts = { ...coOpClaim().body.answers, category: 'market-development' } as const
const seminar = coOpClaim({ status: 'draft', body: { answers: facts } })

function running(from: string, to: string, served: [string, string][] = []) {
  const costs = served.map(([servedFrom, servedTo], index) => costLine({ id: `c${index + 1}`, servedFrom, servedTo }))
  const answers = { ...seminar.body.answers, dates: { from, to } }
  return coOpClaim({ status: 'draft', body: { answers, costs, costsDone: true } })
}

function confirmed(...args: Parameters<typeof running>) {
  const outcome = confirmClaim(running(...args), ['id-2', 'id-3', 'id-4'], now, policy)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

test('a seminar of one day becomes one claim that is being prepared', () => {
  const outcome = confirmClaim(seminar, [], now, policy)
  expect(outcome).toEqual({
    ok: true,
    value: [{ ...seminar, status: 'preparing', updatedAt: now, body: { ...seminar.body, policy: policy.id } }],
  })
})

test('ids that are not needed are not used', () => {
  expect(confirmed('2026-10-05', '2026-10-05')[0]?.body.siblings).toEqual([])
})

test('an activity over three periods becomes three linked claims', () => {
  const claims = confirmed('2026-06-30', '2027-01-01')
  const first = seminar.id
  expect(claims.map(({ id, body }) => [id, body.answers.dates, body.siblings])).toEqual([
    [first, { from: '2026-06-30', to: '2026-06-30' }, ['id-2', 'id-3']],
    ['id-2', { from: '2026-07-01', to: '2026-12-31' }, [first, 'id-3']],
    ['id-3', { from: '2027-01-01', to: '2027-01-01' }, [first, 'id-2']],
  ])
  expect(claims.map(({ version, createdAt }) => [version, createdAt])).toEqual([
    [seminar.version, seminar.createdAt],
    [1, now],
    [1, now],
  ])
})

test('each cost goes to the claim of its period, one outside all of them to the nearest', () => {
  const claims = confirmed('2026-12-15', '2027-01-15', [
    ['2026-12-15', '2026-12-31'],
    ['2027-01-01', '2027-01-15'],
    ['2026-06-01', '2026-06-02'],
    ['2027-07-01', '2027-07-02'],
    ['2026-12-31', '2027-01-01'],
  ])
  expect(claims.map(({ body }) => body.costs.map(({ id }) => id))).toEqual([
    ['c1', 'c3'],
    ['c2', 'c4', 'c5'],
  ])
})

test('each day of own work goes to the claim of its period, who signs to all of them', () => {
  const signer = { name: 'Jun Park', role: 'director' }
  const days = ['2026-12-15', '2027-01-02', '2027-01-15', '2027-12-01']
  const lines = days.map((servedOn, index) => csrLine({ id: `l${index + 1}`, servedOn }))
  const { body, ...draft } = running('2026-12-15', '2027-01-15')
  const costs = [costLine()]
  const outcome = confirmClaim({ ...draft, body: { ...body, costs, csr: { lines, signer } } }, ['id-2'], now, policy)
  expect(outcome.ok && outcome.value.map((claim) => claim.body.csr)).toEqual([
    { lines: [lines[0]], signer },
    { lines: lines.slice(1), signer },
  ])
})

test('a line that was open for correction stands as it was', () => {
  const line = costLine({ id: 'c1' })
  const openCost = { ...line, payee: 'half a na', skipped: [] }
  const draft = coOpClaim({ status: 'draft', body: { answers: facts, costs: [line], openCost, costsDone: false } })
  const outcome = confirmClaim(draft, [], now, policy)
  expect(outcome).toMatchObject({ ok: true, value: [{ body: { costs: [line], costsDone: true } }] })
  expect(outcome.ok && 'openCost' in (outcome.value[0]?.body ?? {})).toBe(false)
})

test.each([
  ['no title', { ...seminar.body, answers: { ...seminar.body.answers, title: undefined } }, 'title'],
  ['no dates', { ...seminar.body, answers: { ...seminar.body.answers, dates: undefined } }, 'dates'],
  ['costs not finished', { ...seminar.body, costsDone: false }, 'moreCosts'],
  ['nothing at all', coOpBody.parse({ v: 1, type: 'co-op', policy: 'x', answers: {} }), 'program'],
])('%s: the open question is named and nothing is made', (_, body, question) => {
  const outcome = confirmClaim({ ...seminar, body }, [], now, policy)
  expect(outcome).toEqual({ ok: false, reason: 'questionsOpen', params: { question } })
})

test.each(['preparing', 'ready', 'handed-over', 'closed', 'withdrawn'] as const)(
  'a claim that is %s is not confirmed again',
  (status) => {
    expect(confirmClaim({ ...seminar, status }, [], now, policy)).toEqual({ ok: false, reason: 'locked' })
  },
)

test('two claims never share an id: too few ids are a bug', () => {
  expect(() => confirmClaim(running('2026-12-15', '2027-01-15'), [], now, policy)).toThrow(RangeError)
})

test('a draft without dates touches no period yet', () => {
  expect(periodsOf(coOpBody.parse({ v: 1, type: 'co-op', policy: 'x', answers: {} }))).toEqual([])
})
