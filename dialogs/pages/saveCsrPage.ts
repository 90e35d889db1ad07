import { moneyList } from '../../cards/moneyList'
import type { Submission } from '../../cards/tab/readSubmission'
import type { Text } from '../../cards/text/text'
import { wordLists } from '../../cards/text/wordLists'
import type { CoOpClaim } from '../../rules/claim'
import { csrCurrency } from '../../rules/csr/csrCurrency'
import { csrTotals } from '../../rules/csr/csrTotals'
import { noCsr } from '../../rules/csr/noCsr'
import { type CsrRowsRead, readCsrRows } from '../../rules/csr/readCsrRows'
import { type CsrSignerRead, readCsrSigner } from '../../rules/csr/readCsrSigner'
import type { Params } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'
import type { PageProblem, PageSaved, PageSaving } from './pageSaving'

type CsrPage = Pick<Extract<Submission, { page: 'csr' }>, 'rows' | 'seen' | 'signer'>
type Problem = { row?: number; field: string; reason: Reason; params: Params }

function problemsIn(text: Text, lines: CsrRowsRead, signs: CsrSignerRead): PageProblem[] {
  const problems: Problem[] = [...(lines.ok ? [] : lines.problems), ...(signs.ok ? [] : signs.problems)]
  return problems.map(({ row = -1, field, reason, params }) => {
    return { row, field, sentence: text.reasons[reason](params) }
  })
}

/** Puts the rows of a table, and who signs, in the place of a claim's CSR. The fields of who signs are of no row: -1. */
export async function saveCsrPage(
  { claims, text, acting }: PageSaving,
  claim: CoOpClaim,
  { rows, seen, signer }: CsrPage,
): Promise<PageSaved> {
  const { today } = acting
  const context = { today, currency: csrCurrency(claim.body), basisWords: wordLists(text.csr.bases) }
  const [lines, signs] = [readCsrRows(rows, context), readCsrSigner(signer, { today })]
  if (!lines.ok || !signs.ok) return { is: 'problems', problems: problemsIn(text, lines, signs) }
  const csr = { lines: lines.value, ...signs.value }
  const done = await claims.change(acting, claim.id, { do: 'setCsr', csr, seen })
  const { saved } = text.tabPages.csr
  if (!done.ok && done.reason === 'alreadyThere') return { is: 'saved', claim, sentence: text.tabPages.costs.unchanged }
  if (!done.ok) return { is: 'refused', reason: done.reason, params: done.params ?? {} }
  const now = done.value.claim.body.csr ?? noCsr
  const { sums } = csrTotals(now.lines)
  return { is: 'saved', claim: done.value.claim, sentence: saved(now.lines.length, moneyList(text, sums)) }
}
