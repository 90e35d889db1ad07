import type { CoOpBody, EvidenceState } from './claim'
import { conditionHolds } from './conditionHolds'
import { findActivity } from './policy/findActivity'
import type { ActivityId } from './policy/names'
import type { ActivityRow, EvidenceRow, Policy } from './policy/policyTypes'

/** One line of the checklist, as it stands now. */
export interface ChecklistItem {
  /** Unique in the claim: the row's id, prefixed by its activity in a composite claim. */
  id: string
  /** 1-based, as shown and typed. */
  number: number
  activity: ActivityId
  row: EvidenceRow
  need: 'required' | 'one-of' | 'optional'
  /** Name of the one-of group, unique in the claim. */
  group?: string
  /** `covered`: another item of its one-of group is done, so this one need not be. */
  state: 'missing' | 'done' | 'not-applicable' | 'covered'
  given: EvidenceState
}

const nothingGiven: EvidenceState = { files: [] }

/** Whether what was given fulfils the row: a file, words, all its figures, or a confirmation. */
export function isGiven(row: EvidenceRow, given: EvidenceState): boolean {
  const answersOf = {
    file: given.files.length > 0,
    text: Boolean(given.text),
    'file-or-text': given.files.length > 0 || Boolean(given.text),
    metric: (row.metrics ?? []).every((field) => field.optional || given.metrics?.[field.id] !== undefined),
    confirm: given.confirmed !== undefined,
  }
  return answersOf[row.answer]
}

/** Cost documents follow the cost lines: third-party cost needs the invoice, in-house cost the CSR, mixed cost both
 * (overview page: invoices from vendors, CSRs for in-house work). */
function costDocumentNeed(row: EvidenceRow, body: CoOpBody): 'required' | 'optional' | undefined {
  if (row.group !== 'cost-document' || body.costs.length === 0) return undefined
  const by = row.kind === 'csr' ? 'own' : 'vendor'
  return body.costs.some((line) => line.by === by) ? 'required' : 'optional'
}

function needOf(row: EvidenceRow, body: CoOpBody): ChecklistItem['need'] {
  const fromCosts = costDocumentNeed(row, body)
  if (fromCosts) return fromCosts
  if (row.requiredWhen && conditionHolds(row.requiredWhen, body.answers) === true) return 'required'
  if (row.notRequiredWhen && conditionHolds(row.notRequiredWhen, body.answers) === true) return 'optional'
  // A row that is in a one-of group because of a fact is plainly required once that fact is known.
  if (row.need === 'one-of' && row.appliesWhen && conditionHolds(row.appliesWhen, body.answers) === true)
    return 'required'
  return row.need
}

function rowsOf(activity: ActivityRow, body: CoOpBody, policy: Policy): { activity: ActivityRow; row: EvidenceRow }[] {
  const own = activity.evidence.map((row) => ({ activity, row }))
  const chosen = activity.components ? (body.answers.components ?? []) : []
  const parts = chosen.flatMap((id) => {
    const part = findActivity(policy, id)
    return part.evidence.map((row) => ({ activity: part, row }))
  })
  // The composite has one set of cost documents, its own.
  return [...own, ...parts.filter(({ row }) => row.group !== 'cost-document')]
}

/**
 * The checklist of a claim: every row of its activity (and of the components of a composite) that applies, with need
 * and state. Empty while no activity is chosen.
 */
export function checklist(body: CoOpBody, policy: Policy): ChecklistItem[] {
  if (!body.answers.activity) return []
  const activity = findActivity(policy, body.answers.activity)
  const items = rowsOf(activity, body, policy)
    .filter(({ row }) => !row.appliesWhen || conditionHolds(row.appliesWhen, body.answers) !== false)
    .map(({ activity: of, row }, index): ChecklistItem => {
      const prefix = of.id === activity.id ? '' : `${of.id}/`
      const id = `${prefix}${row.id}`
      const given = body.evidence[id] ?? nothingGiven
      const need = needOf(row, body)
      const delivered = isGiven(row, given) ? 'done' : 'missing'
      return {
        id,
        number: index + 1,
        activity: of.id,
        row,
        need,
        ...(need === 'one-of' && row.group ? { group: `${prefix}${row.group}` } : {}),
        state: given.notApplicable ? 'not-applicable' : delivered,
        given,
      }
    })
  return items.map((item) => {
    const covered =
      item.state === 'missing' &&
      item.group !== undefined &&
      items.some((other) => other.group === item.group && other.state === 'done')
    return covered ? { ...item, state: 'covered' } : item
  })
}
