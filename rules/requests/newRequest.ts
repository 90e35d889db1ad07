import type { CalendarDate } from '../calendarDate'
import type { ChecklistItem } from '../checklist'
import type { CoOpClaim } from '../claim'
import type { Outcome } from '../outcome'
import { readDate } from '../readDate'
import type { DocumentationRequest, RequestBody, RequestKind } from './documentationRequest'
import { readableText } from './readableText'
import { readRequest } from './readRequest'

/** What is known of a request when it is recorded: the reviewer's words, and what was said beside them. */
export interface GivenRequest {
  text: string
  source: RequestBody['source']
  kind?: RequestKind
  /** As clicked or typed; the person's day when left out. */
  receivedOn?: string
  /** As clicked or typed; else what the words name. */
  dueOn?: string
  reference?: string
}

/** Who records it and when (epoch ms), the new id (UUID), and what the words are read with. */
export interface RecordingContext {
  id: string
  now: number
  by: string
  today: CalendarDate
  items: readonly ChecklistItem[]
}

export type RecordingReason =
  | 'notSubmitted'
  | 'emptyText'
  | 'tooLong'
  | 'dateInFuture'
  | 'dueBeforeReceived'
  | 'badDate'

const longest = 8000

type Dates = Pick<RequestBody, 'receivedOn' | 'dueOn'>

function day(typed: string | undefined, today: CalendarDate): Outcome<CalendarDate | undefined, 'badDate'> {
  if (!typed?.trim()) return { ok: true, value: undefined }
  const read = readDate(typed, { today })
  return read.ok ? read : { ok: false, reason: 'badDate', params: { typed } }
}

/** The days of a request: received by now, and due no earlier than that; `question` in a refusal's params names which. */
export function requestDates(
  { receivedOn, dueOn }: { receivedOn?: string | undefined; dueOn?: string | undefined },
  today: CalendarDate,
): Outcome<Dates, 'dateInFuture' | 'dueBeforeReceived' | 'badDate'> {
  const received = day(receivedOn, today)
  if (!received.ok) return { ...received, params: { ...received.params, question: 'received' } }
  const due = day(dueOn, today)
  if (!due.ok) return { ...due, params: { ...due.params, question: 'due' } }
  const on = received.value ?? today
  if (on > today) return { ok: false, reason: 'dateInFuture', params: { on, question: 'received' } }
  if (due.value !== undefined && due.value < on)
    return { ok: false, reason: 'dueBeforeReceived', params: { on: due.value, question: 'due' } }
  return { ok: true, value: { receivedOn: on, ...(due.value === undefined ? {} : { dueOn: due.value }) } }
}

/** Partner Center lets reviewers ask once a claim was submitted; closed ones too, for the 24 months of a spot check. */
export const takesRequests = ({ status }: Pick<CoOpClaim, 'status'>): boolean =>
  status === 'handed-over' || status === 'closed'

/**
 * A request as proposed out of the reviewer's words: its items and what each seems to mean. It counts once a person
 * confirmed it.
 */
export function newRequest(
  claim: CoOpClaim,
  given: GivenRequest,
  { id, now, by, today, items }: RecordingContext,
): Outcome<DocumentationRequest, RecordingReason> {
  if (!takesRequests(claim)) return { ok: false, reason: 'notSubmitted' }
  const text = readableText(given.text)
  if (text === '') return { ok: false, reason: 'emptyText', params: { question: 'text' } }
  if (text.length > longest) return { ok: false, reason: 'tooLong', params: { max: longest, question: 'text' } }
  const read = readRequest(text, items, { today })
  const dates = requestDates({ receivedOn: given.receivedOn, dueOn: given.dueOn?.trim() || read.dueOn }, today)
  if (!dates.ok) return dates
  const reference = given.reference?.trim().slice(0, 60) || read.reference
  const body: RequestBody = {
    v: 1,
    kind: given.kind ?? read.kind,
    text,
    source: given.source,
    recordedBy: by,
    recordedAt: now,
    ...dates.value,
    ...(reference ? { reference } : {}),
    items: read.items.map(({ words, itemId, confidence }, at) => ({
      id: String(at + 1),
      words,
      ...(itemId === undefined ? {} : { itemId }),
      confidence,
      version: 1,
      answers: [],
    })),
  }
  return { ok: true, value: { tenantId: claim.tenantId, id, claimId: claim.id, version: 1, state: 'proposed', body } }
}
