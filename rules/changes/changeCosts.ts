import type { CoOpClaim } from '../claim'
import type { Change, ChangeOutcome, ClaimEvent } from './change'

type CostChange = Extract<Change, { do: 'addCost' | 'leaveCost' | 'editCost' | 'removeCost' }>

const changed = (claim: CoOpClaim, body: Partial<CoOpClaim['body']>, events: ClaimEvent[] = []): ChangeOutcome => ({
  ok: true,
  value: { claim: { ...claim, body: { ...claim.body, ...body } }, events },
})

/** Opens another cost line, leaves the open one, opens one to be corrected, or takes one out. */
export function changeCosts(claim: CoOpClaim, change: CostChange): ChangeOutcome {
  const { costs, costsDone, openCost } = claim.body
  // A line half entered is gone on with, not thrown away.
  if (change.do === 'addCost') return changed(claim, { costsDone: false, openCost: openCost ?? { skipped: [] } })
  if (change.do === 'leaveCost') return changed(claim, { costsDone: true, openCost: undefined })
  const line = costs.find((cost) => cost.id === change.costId)
  if (!line) return { ok: false, reason: 'notThere' }
  // Answered fields are kept so that each can be corrected alone; what was left open is asked again.
  if (change.do === 'editCost')
    return changed(claim, {
      costsDone: false,
      openCost: { ...line, skipped: [], ...(costsDone ? { wasDone: true } : {}) },
    })
  const left = {
    costs: costs.filter((cost) => cost.id !== change.costId),
    // A correction of the line that goes would bring it back.
    openCost: openCost?.id === line.id ? undefined : openCost,
  }
  return changed(claim, left, [{ code: 'costRemoved', params: { what: line.what } }])
}
