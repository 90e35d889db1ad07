import { costTotals } from '../../cards/costTotals'
import type { Submission } from '../../cards/tab/readSubmission'
import type { CoOpClaim } from '../../rules/claim'
import { expensesFor } from '../../rules/costs/expensesFor'
import { readCostRows } from '../../rules/costs/readCostRows'
import type { PageSaved, PageSaving } from './pageSaving'

type CostRows = Pick<Extract<Submission, { page: 'costs' }>, 'rows' | 'seen'>

/** Puts the rows of a table in the place of a claim's costs. */
export async function saveCosts(
  { claims, text, acting }: PageSaving,
  claim: CoOpClaim,
  { rows, seen }: CostRows,
): Promise<PageSaved> {
  const read = readCostRows(rows, {
    today: acting.today,
    words: acting.words,
    expenses: expensesFor(claim.body, claims.policyOf(claim)),
    ids: claim.body.costs.map(({ id }) => id),
  })
  if (!read.ok) {
    const problems = read.problems.map(({ row, field, reason, params }) => {
      return { row, field, sentence: text.reasons[reason](params) }
    })
    return { is: 'problems', problems }
  }
  const done = await claims.change(acting, claim.id, { do: 'setCosts', costs: read.value, seen })
  const { saved, unchanged } = text.tabPages.costs
  if (!done.ok && done.reason === 'alreadyThere') return { is: 'saved', claim, sentence: unchanged }
  if (!done.ok) return { is: 'refused', reason: done.reason, params: done.params ?? {} }
  const { costs } = done.value.claim.body
  return { is: 'saved', claim: done.value.claim, sentence: saved(costs.length, costTotals(text, costs)) }
}
