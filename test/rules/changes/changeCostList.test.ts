import { applyChange } from '../../../rules/changes/applyChange'
import type { CoOpBody, CostLine } from '../../../rules/claim'
import { mostCosts } from '../../../rules/costs/costRowTyped'
import { costsSeen } from '../../../rules/costs/costsSeen'
import { coOpClaim, costLine } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const two = [costLine(), costLine({ id: 'c2', what: 'Wine' })]
const claimWith = (body: Partial<CoOpBody> = {}) => coOpClaim({ body: { costs: two, ...body } })
const set = (claim: ReturnType<typeof claimWith>, costs: readonly CostLine[], seen = costsSeen(claim.body)) =>
  applyChange(claim, { do: 'setCosts', costs, seen }, ruleContext())

test('a table takes the place of all costs, and the history counts what it changed', () => {
  const [kept] = two as [CostLine, CostLine]
  const claim = coOpClaim({ body: { costs: [...two, costLine({ id: 'c3' })] } })
  const after = [kept, costLine({ id: 'c2', what: 'Dinner' }), costLine({ id: 'c4' }), costLine({ id: 'c5' })]
  expect(set(claim, after)).toMatchObject({
    ok: true,
    value: {
      claim: { body: { costs: after, costsDone: true } },
      events: [{ code: 'costsSet', params: { lines: 4, added: 2, changed: 1, removed: 1 } }],
    },
  })
})

test('costs entered in a table are complete, and the line that was open in chat is closed', () => {
  const claim = claimWith({ costsDone: false, openCost: { by: 'own', skipped: [] } })
  const outcome = set(claim, [costLine()])
  expect(outcome).toMatchObject({ ok: true, value: { claim: { body: { costsDone: true } } } })
  expect(outcome.ok && outcome.value.claim.body).not.toHaveProperty('openCost')
})

test.each<[string, Partial<CoOpBody>]>([
  ['a line is open in chat', { openCost: { by: 'own', skipped: [] } }],
  ['more costs are asked for', { costsDone: false }],
])('an untouched table ends the costs while %s, and the history has nothing to tell', (_when, body) => {
  expect(set(claimWith(body), two)).toMatchObject({ ok: true, value: { events: [], claim: { body: { costs: two } } } })
})

test('an untouched table changes nothing, however the fields of a line are ordered', () => {
  const turned = two.map((line) => Object.fromEntries(Object.entries(line).reverse()) as CostLine)
  expect(set(claimWith(), turned, 'of an older page')).toEqual({ ok: false, reason: 'alreadyThere' })
})

test('a table older than what stands now takes nothing away', () => {
  const shown = costsSeen(claimWith().body)
  const now = claimWith({ costs: [...two, costLine({ id: 'c3' })] })
  const outcome = { ok: false, reason: 'changedSince', params: { fields: 'costs' } }
  expect(set(now, [costLine({ id: 'c1', what: 'Mine' })], shown)).toEqual(outcome)
})

test('a claim holds so many costs', () => {
  const many = Array.from({ length: mostCosts + 1 }, (_, at) => costLine({ id: `c${at + 1}` }))
  expect(set(claimWith(), many)).toEqual({ ok: false, reason: 'tooManyCosts', params: { max: mostCosts } })
})

test('nothing is set once the claim was submitted', () => {
  const claim = { ...claimWith(), status: 'handed-over' as const }
  expect(set(claim, [])).toEqual({ ok: false, reason: 'locked' })
})
