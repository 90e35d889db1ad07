import { applyChange } from '../../../rules/changes/applyChange'
import { changedClaim, form } from '../../support/changedClaim'
import { coOpClaim, costLine } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const claim = coOpClaim({ body: { costs: [costLine({ id: 'c1' }), costLine({ id: 'c2', what: 'Wine' })] } })
const ids = (after: typeof claim) => after.body.costs.map(({ id }) => id)

test('another cost opens an empty line', () => {
  expect(changedClaim(claim, [{ do: 'addCost' }]).body).toMatchObject({ costsDone: false, openCost: { skipped: [] } })
})

test('a cost half entered is gone on with when another is asked for', () => {
  const half = changedClaim(claim, [{ do: 'addCost' }, form({ costBy: 'vendor' }), { do: 'addCost' }])
  expect(half.body.openCost).toMatchObject({ by: 'vendor' })
})

test('a correction that is left changes nothing', () => {
  const left = changedClaim(claim, [{ do: 'editCost', costId: 'c2' }, { do: 'leaveCost' }])
  expect(left.body.openCost).toBeUndefined()
  expect(left.body.costs).toEqual(claim.body.costs)
  expect(left.body.costsDone).toBe(true)
})

test('a line to be corrected is open with all it says, and still counts until it is finished', () => {
  const after = changedClaim(claim, [{ do: 'editCost', costId: 'c2' }])
  expect(after.body.openCost).toEqual({ ...costLine({ id: 'c2', what: 'Wine' }), skipped: [], wasDone: true })
  expect(ids(after)).toEqual(['c1', 'c2'])
})

test('a line that is taken out is named in the history', () => {
  expect(applyChange(claim, { do: 'removeCost', costId: 'c2' }, ruleContext())).toMatchObject({
    ok: true,
    value: { claim: { body: { costs: [{ id: 'c1' }] } }, events: [{ code: 'costRemoved', params: { what: 'Wine' } }] },
  })
})

test('a line taken out while it is corrected does not come back', () => {
  const after = changedClaim(claim, [
    { do: 'editCost', costId: 'c2' },
    { do: 'removeCost', costId: 'c2' },
  ])
  expect(ids(after)).toEqual(['c1'])
  expect(after.body.openCost).toBeUndefined()
})

test('taking out one line leaves the correction of another', () => {
  const after = changedClaim(claim, [
    { do: 'editCost', costId: 'c2' },
    { do: 'removeCost', costId: 'c1' },
    form({ costWhat: 'Dinner' }),
  ])
  expect(after.body.costs).toEqual([costLine({ id: 'c2', what: 'Dinner' })])
})

test.each(['editCost', 'removeCost'] as const)('%s of a line that is not there is refused', (change) => {
  expect(applyChange(claim, { do: change, costId: 'c9' }, ruleContext())).toEqual({ ok: false, reason: 'notThere' })
})

test('a line corrected after the costs were complete leaves them complete, one corrected before does not', () => {
  const corrected = (costsDone: boolean) => {
    const before = { ...claim, body: { ...claim.body, costsDone } }
    return changedClaim(before, [{ do: 'editCost', costId: 'c2' }, form({ costWhat: 'Dinner', costInvoice: '' })]).body
  }
  expect(corrected(true)).toMatchObject({ costsDone: true })
  expect(corrected(false)).toMatchObject({ costsDone: false })
  expect(corrected(true).openCost).toBeUndefined()
})
