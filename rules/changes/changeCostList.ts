import type { CoOpClaim, CostLine } from '../claim'
import { mostCosts } from '../costs/costRowTyped'
import { costsSeen } from '../costs/costsSeen'
import type { Change, ChangeOutcome } from './change'

const sameLine = (one: CostLine, other: CostLine) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
const sorted = (line: CostLine) => Object.entries(line).sort(([one], [other]) => (one < other ? -1 : 1))

/** How many lines came, changed and went. */
function counted(before: readonly CostLine[], after: readonly CostLine[]) {
  const old = new Map(before.map((line) => [line.id, line]))
  const added = after.filter(({ id }) => !old.has(id)).length
  const kept = after.flatMap((line) => {
    const was = old.get(line.id)
    return was ? [{ line, was }] : []
  })
  const changed = kept.filter(({ line, was }) => !sameLine(line, was)).length
  return { added, changed, removed: before.length - kept.length }
}

/**
 * Replaces all costs of a claim by those of a table. They are complete then, and a line that was open in chat is closed:
 * the table had it. `changedSince` when the costs are not any more what `seen` says was shown, so that nobody's lines are
 * lost unasked; `alreadyThere` when nothing would change.
 */
export function changeCostList(claim: CoOpClaim, { costs, seen }: Change & { do: 'setCosts' }): ChangeOutcome {
  const { openCost, ...body } = claim.body
  if (costs.length > mostCosts) return { ok: false, reason: 'tooManyCosts', params: { max: mostCosts } }
  const counts = counted(body.costs, costs)
  const isSame = counts.added + counts.changed + counts.removed === 0
  if (isSame && openCost === undefined && body.costsDone) return { ok: false, reason: 'alreadyThere' }
  if (seen !== costsSeen(claim.body)) return { ok: false, reason: 'changedSince', params: { fields: 'costs' } }
  return {
    ok: true,
    value: {
      claim: { ...claim, body: { ...body, costs: [...costs], costsDone: true } },
      events: isSame ? [] : [{ code: 'costsSet', params: { lines: costs.length, ...counts } }],
    },
  }
}
