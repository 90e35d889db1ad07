import { type ChecklistItem, checklist } from '../checklist'
import type { Finding, FindingCode } from '../findings'
import { progress } from '../progress'
import { type CheckSubject, inferredBasis } from './checkSubject'

/** Notes on proof documents: the plan form asks one of each; for co-op that is read across. */
const needsNote = (item: ChecklistItem) =>
  item.state === 'done' &&
  item.given.files.length > 0 &&
  (item.row.kind === 'proof' || item.row.kind === 'communication') &&
  !item.given.note &&
  item.given.files.some((file) => !file.note)

const isMixed = ({ body }: CheckSubject) =>
  body.costs.some((line) => line.by === 'own') && body.costs.some((line) => line.by === 'vendor')

function codeOf(item: ChecklistItem, subject: CheckSubject): FindingCode {
  if (item.row.group === 'cost-document' && isMixed(subject)) return 'invoiceAndCsr'
  if (item.row.answer === 'metric') return 'metricMissing'
  return item.need === 'one-of' ? 'groupMissing' : 'evidenceMissing'
}

const about = (item: ChecklistItem) => ({
  params: { activity: item.activity, evidence: item.row.id, number: item.number },
  itemId: item.id,
  basis: item.row.basis,
})

/** Different vendor invoices named in the cost lines, against the invoice files that are there. */
function invoiceCount(items: readonly ChecklistItem[], { body }: CheckSubject): Finding[] {
  const takers = items.filter(({ row }) => row.kind === 'invoice')
  const named = new Set(
    body.costs.flatMap((line) =>
      line.by === 'vendor' && line.invoiceNumber ? [`${line.payee}\n${line.invoiceNumber}`] : [],
    ),
  )
  const files = new Set(takers.flatMap(({ given }) => given.files.map((file) => file.fileId))).size
  if (files === 0 || files >= named.size) return []
  return takers.slice(0, 1).map((item) => ({
    code: 'fewerInvoicesThanCosts',
    level: 'warning',
    params: { files, invoices: named.size },
    itemId: item.id,
    basis: inferredBasis,
  }))
}

/** What is missing of the evidence, and what a reviewer may stumble over in what is there. */
export function evidenceFindings(subject: CheckSubject): Finding[] {
  const items = checklist(subject.body, subject.policy)
  const missing = progress(items).missing.map(
    (item): Finding => ({ code: codeOf(item, subject), level: 'blocking', ...about(item) }),
  )
  const waived = items
    .filter((item) => item.state === 'not-applicable' && item.need !== 'optional')
    .map((item): Finding => ({ code: 'notApplicableUsed', level: 'warning', ...about(item) }))
  const unexplained = items
    .filter(needsNote)
    .map((item): Finding => ({ code: 'noteMissing', level: 'warning', ...about(item), basis: inferredBasis }))
  return [...missing, ...invoiceCount(items, subject), ...waived, ...unexplained]
}
