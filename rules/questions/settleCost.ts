import { type CoOpBody, type CostLine, costLine, type OpenCost } from '../claim'
import { usualClaim } from '../costs/usualClaim'
import type { QuestionKey } from '../questionKeys'

/** The questions of a cost line that may be left open, and the field that each one fills. */
export const optionalCostFields = [
  { question: 'costTax', field: 'tax' },
  { question: 'costClaimed', field: 'claimed' },
  { question: 'costInvoice', field: 'invoiceNumber', onlyFor: 'vendor' },
] as const satisfies readonly { question: QuestionKey; field: keyof OpenCost; onlyFor?: 'vendor' }[]

const isPending = (open: OpenCost) =>
  optionalCostFields.some(
    ({ question, field, ...row }) =>
      !('onlyFor' in row && open.by === 'own') && open[field] === undefined && !open.skipped.includes(question),
  )

function nextId(costs: readonly CostLine[]): string {
  const numbers = costs.map((line) => Number(line.id.slice(1)))
  return `c${Math.max(0, ...numbers) + 1}`
}

/**
 * Moves the open cost line to the claim's costs once everything about it is answered or skipped, in the place of the
 * line it corrects; otherwise leaves it open.
 */
export function settleCost(body: CoOpBody): CoOpBody {
  const open = body.openCost
  if (!open) return body
  const { skipped: _skipped, wasDone = false, ...fields } = open
  const line = costLine.safeParse({
    ...fields,
    id: open.id ?? nextId(body.costs),
    claimed: open.claimed ?? usualClaim(open),
  })
  if (isPending(open) || !line.success) return body
  const { openCost: _open, ...rest } = body
  const replaces = body.costs.some((other) => other.id === line.data.id)
  const costs = replaces
    ? body.costs.map((other) => (other.id === line.data.id ? line.data : other))
    : [...body.costs, line.data]
  return { ...rest, costs, costsDone: wasDone }
}
