import type { CoOpClaim } from '../claim'
import type { Change, ChangeOutcome } from './change'

/** Opens another cost line, opens one to be corrected, or takes one out. */
export function changeCosts(
  claim: CoOpClaim,
  change: Change & { do: 'addCost' | 'editCost' | 'removeCost' },
): ChangeOutcome {
  const { body } = claim
  if (change.do === 'addCost')
    return {
      ok: true,
      value: { claim: { ...claim, body: { ...body, costsDone: false, openCost: { skipped: [] } } }, events: [] },
    }
  const line = body.costs.find((cost) => cost.id === change.costId)
  if (!line) return { ok: false, reason: 'notThere' }
  if (change.do === 'editCost') {
    // Answered fields are kept so that each can be corrected alone; what was left open is asked again.
    return {
      ok: true,
      value: {
        claim: { ...claim, body: { ...body, costsDone: false, openCost: { ...line, skipped: [] } } },
        events: [],
      },
    }
  }
  const costs = body.costs.filter((cost) => cost.id !== change.costId)
  // A correction of the line that goes would bring it back.
  const openCost = body.openCost?.id === line.id ? undefined : body.openCost
  const events = [{ code: 'costRemoved', params: { what: line.what } }]
  return { ok: true, value: { claim: { ...claim, body: { ...body, costs, openCost } }, events } }
}
