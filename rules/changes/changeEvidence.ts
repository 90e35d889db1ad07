import { type ChecklistItem, checklist } from '../checklist'
import type { CoOpClaim, EvidenceState } from '../claim'
import type { Outcome, Params } from '../outcome'
import type { MetricField } from '../policy/policyTypes'
import { readCount } from '../questions/readCount'
import { readLine } from '../questions/readLine'
import type { Reason } from '../reasons'
import type { Change, ChangeContext, ChangeOutcome } from './change'
import { compareSeen } from './compareSeen'
import { enteredValues } from './enteredValues'
import { withoutUntouched } from './withoutUntouched'
import { writtenValues } from './writtenValues'

type EvidenceChange = Extract<Change, { itemId: string }>
type Given = Outcome<EvidenceState, Reason>

const takesFiles = (item: ChecklistItem) => item.row.answer !== 'metric' && item.row.answer !== 'text'

function place(item: ChecklistItem, fileId: string): Given {
  if (!takesFiles(item)) return { ok: false, reason: 'wrongItemKind' }
  const { notApplicable: _no, ...given } = item.given
  if (given.files.some((file) => file.fileId === fileId)) return { ok: false, reason: 'alreadyThere' }
  const confirmed = item.row.answer === 'confirm' ? { confirmed: { fileId } } : {}
  return { ok: true, value: { ...given, ...confirmed, files: [...given.files, { fileId }] } }
}

function removeFile(item: ChecklistItem, fileId: string): Given {
  const files = item.given.files.filter((file) => file.fileId !== fileId)
  if (files.length === item.given.files.length) return { ok: false, reason: 'notThere' }
  const { confirmed, ...rest } = item.given
  const stands = confirmed && confirmed.fileId !== fileId
  return { ok: true, value: { ...rest, ...(stands ? { confirmed } : {}), files } }
}

type Metrics = NonNullable<EvidenceState['metrics']>

/** Figures are whole numbers, texts up to 2,000 characters. */
const readMetric = (kind: MetricField['kind'], input: string) =>
  kind === 'count' ? readCount(input, 0, 999_999_999) : readLine(input, 2000)

/** The figures with what was entered; an emptied field is taken out, one that was not on the form stays. */
function writeMetrics(item: ChecklistItem, inputs: Record<string, string>): Outcome<Metrics | undefined, Reason> {
  const metrics: Metrics = { ...item.given.metrics }
  for (const { id, kind } of item.row.metrics ?? []) {
    const input = inputs[id] ?? String(metrics[id] ?? '')
    delete metrics[id]
    if (input.trim() === '') continue
    const read = readMetric(kind, input)
    if (!read.ok) return { ...read, params: { ...read.params, field: id } }
    metrics[id] = read.value
  }
  return { ok: true, value: Object.keys(metrics).length > 0 ? metrics : undefined }
}

/** Words, emptied when nothing is left; a landing page has to be a web address. */
function writeText(item: ChecklistItem, text: string | undefined): Outcome<string | undefined, Reason> {
  if (text === undefined) return { ok: true, value: item.given.text }
  if (text.trim() === '') return { ok: true, value: undefined }
  const read = readLine(text, 2000)
  const wantsLink = item.row.id.endsWith('-url')
  if (read.ok && wantsLink && !/^https?:\/\/[^\s/]+\.[^\s]+/i.test(read.value)) return { ok: false, reason: 'notALink' }
  return read
}

function confirmation(
  given: EvidenceState,
  confirmed: (Change & { do: 'write' })['confirmed'],
): EvidenceState['confirmed'] {
  return confirmed === undefined ? given.confirmed : confirmed || undefined
}

function writeNote(item: ChecklistItem, note: string | undefined): Outcome<string | undefined, Reason> {
  if (note === undefined) return { ok: true, value: item.given.note }
  return note.trim() === '' ? { ok: true, value: undefined } : readLine(note, 1000)
}

const isForAnother = ({ row }: ChecklistItem, change: Change & { do: 'write' }) =>
  (change.text !== undefined && row.answer !== 'text' && row.answer !== 'file-or-text') ||
  (Boolean(change.confirmed) && row.answer !== 'confirm')

/** What a form wrote, unless somebody else wrote there since it was shown; what it left as shown stays as it is stored. */
function writeForm(item: ChecklistItem, change: Change & { do: 'write' }): Given {
  if (!change.seen) return write(item, change)
  const given = enteredValues(item, change)
  const fields = Object.entries(writtenValues(item)).flatMap(([id, now]) => {
    const entered = given[id]
    return entered === undefined ? [] : [{ id, now, entered }]
  })
  const { changed, untouched } = compareSeen(fields, change.seen)
  if (changed.length > 0) return { ok: false, reason: 'changedSince', params: { fields: changed.join(',') } }
  return write(item, withoutUntouched(change, untouched))
}

function write(item: ChecklistItem, change: Change & { do: 'write' }): Given {
  if (isForAnother(item, change)) return { ok: false, reason: 'wrongItemKind' }
  const text = writeText(item, change.text)
  if (!text.ok) return text
  const metrics = writeMetrics(item, change.metrics ?? {})
  if (!metrics.ok) return metrics
  const note = writeNote(item, change.note)
  if (!note.ok) return note
  const { notApplicable: _no, ...before } = item.given
  const confirmed = confirmation(before, change.confirmed)
  return { ok: true, value: { ...before, text: text.value, metrics: metrics.value, note: note.value, confirmed } }
}

function waive(item: ChecklistItem, reason: string): Given {
  const read = readLine(reason, 500)
  return read.ok ? { ok: true, value: { ...item.given, notApplicable: { reason: read.value } } } : read
}

function given(item: ChecklistItem, change: EvidenceChange): Given {
  switch (change.do) {
    case 'place':
      return place(item, change.fileId)
    case 'removeFile':
      return removeFile(item, change.fileId)
    case 'write':
      return writeForm(item, change)
    case 'notApplicable':
      return waive(item, change.reason)
    case 'applicable': {
      const { notApplicable: _no, ...rest } = item.given
      return { ok: true, value: rest }
    }
  }
}

/** Changes what was delivered for one checklist item; `notThere` when the claim has no such item. */
export function changeEvidence(claim: CoOpClaim, change: EvidenceChange, context: ChangeContext): ChangeOutcome {
  const item = checklist(claim.body, context.policy).find((entry) => entry.id === change.itemId)
  if (!item) return { ok: false, reason: 'notThere' }
  const state = given(item, change)
  if (!state.ok) return state
  const evidence = { ...claim.body.evidence, [item.id]: state.value }
  const params: Params = { item: item.id, ...('fileId' in change ? { fileId: change.fileId } : {}) }
  return {
    ok: true,
    value: { claim: { ...claim, body: { ...claim.body, evidence } }, events: [{ code: change.do, params }] },
  }
}
