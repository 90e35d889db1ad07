import type { ClaimEvent } from '../changes/change'
import type { EventCode } from '../history/eventCodes'
import type { Params } from '../outcome'
import { readLine } from '../questions/readLine'
import { readDate } from '../readDate'
import { answerItem, takeBackAnswer } from './answerItem'
import { changeRequestDue } from './changeRequestDue'
import { type DocumentationRequest, type RequestBody, type RequestState, requestKinds } from './documentationRequest'
import { editItems } from './editItems'
import { filesOfRequest } from './filesOfRequest'
import { requestDates } from './newRequest'
import type { RequestChange, RequestContext, RequestEdit, RequestOutcome, RequestReason } from './requestChange'
import { requestProgress } from './requestProgress'

type Change<D extends RequestChange['do']> = Extract<RequestChange, { do: D }>

const before: readonly RequestState[] = ['proposed']
const during: readonly RequestState[] = ['open', 'ready']

/** In which states something can happen. A request that was answered may be given another date. */
const states: Record<RequestChange['do'], readonly RequestState[]> = {
  edit: before,
  confirm: before,
  match: [...before, ...during],
  answer: during,
  takeBack: during,
  packed: during,
  done: [...during, 'answered'],
  withdraw: [...before, ...during],
  due: [...before, ...during],
}

const refused = (reason: RequestReason, params = {}): RequestOutcome => ({ ok: false, reason, params })

const event = (code: EventCode, { id }: DocumentationRequest, params: ClaimEvent['params']): ClaimEvent => ({
  code,
  params: { request: id, ...params },
})

/** Ready once every item has an answer, and open again when one is taken back. */
const standing = (request: DocumentationRequest): DocumentationRequest => ({
  ...request,
  state: requestProgress(request).missing.length === 0 ? 'ready' : 'open',
})

type Edited = { ok: true; value: RequestBody } | (RequestOutcome & { ok: false })

function edited(request: DocumentationRequest, edit: RequestEdit, { today, items }: RequestContext): Edited {
  const { body } = request
  const lines = edit.lines === undefined ? undefined : editItems(body.items, edit.lines, items)
  if (lines && !lines.ok) return lines
  const { dueOn: _due, ...rest } = body
  const dates = requestDates({ receivedOn: edit.receivedOn ?? body.receivedOn, dueOn: edit.dueOn ?? body.dueOn }, today)
  if (!dates.ok) return dates
  const kind = requestKinds.find((one) => one === edit.kind) ?? body.kind
  return { ok: true, value: { ...rest, kind, ...dates.value, items: lines?.value ?? body.items } }
}

/** A review request is what Partner Center shows as Action required; a spot check of originals leaves the status alone. */
function confirm(request: DocumentationRequest, change: Change<'confirm'>, context: RequestContext): RequestOutcome {
  const body = edited(request, change, context)
  if (!body.ok) return body
  const { kind, receivedOn: on, items } = body.value
  if (items.length === 0) return refused('noItems', { question: 'lines' })
  const events = [event('requestConfirmed', request, { kind, items: items.length })]
  const report = kind === 'review' ? { report: { status: 'action-required' as const, on } } : {}
  return { ok: true, value: { request: standing({ ...request, body: body.value }), events, ...report } }
}

function edit(request: DocumentationRequest, change: Change<'edit'>, context: RequestContext): RequestOutcome {
  const body = edited(request, change, context)
  if (!body.ok) return body
  const events = [event('requestEdited', request, { items: body.value.items.length })]
  return { ok: true, value: { request: { ...request, body: body.value }, events } }
}

function match(request: DocumentationRequest, { item, itemId }: Change<'match'>, { items }: RequestContext) {
  const isKnown = itemId === undefined || items.some(({ id }) => id === itemId)
  const found = request.body.items.find(({ id }) => id === item)
  if (!isKnown || !found) return refused('notThere')
  const { itemId: _before, ...rest } = found
  const said = itemId === undefined ? { confidence: 'none' as const } : { itemId, confidence: 'said' as const }
  const changed = request.body.items.map((one) =>
    one === found ? { ...rest, ...said, version: found.version + 1 } : one,
  )
  const asks = found.words.slice(0, 200)
  const params: Params = itemId === undefined ? { thing: item, asks } : { thing: item, asks, item: itemId }
  const matched = { ...request, body: { ...request.body, items: changed } }
  return { ok: true as const, value: { request: matched, events: [event('requestMatched', request, params)] } }
}

function done(request: DocumentationRequest, change: Change<'done'>, { today }: RequestContext): RequestOutcome {
  const read = readDate(change.on.trim() || today, { today })
  if (!read.ok) return refused('badDate', { typed: change.on, question: 'on' })
  const on = read.value
  if (on > today) return refused('dateInFuture', { on, question: 'on' })
  if (on < request.body.receivedOn)
    return refused('doneBeforeReceived', { on: request.body.receivedOn, question: 'on' })
  const { missing } = requestProgress(request)
  // A spot check is answered by the originals themselves; and who corrects the day has said so before.
  const isOpen = missing.length > 0 && request.body.kind === 'review' && request.state !== 'answered'
  if (isOpen && !change.anyway) return refused('answersMissing', { count: missing.length })
  const events = [event('requestDone', request, { on, open: missing.length })]
  const { kind, answeredOn: corrects } = request.body
  const submitted = { status: 'submitted' as const, on, ...(corrects ? { corrects } : {}) }
  const report = kind === 'review' ? { report: submitted } : {}
  const answered = { ...request, state: 'answered' as const, body: { ...request.body, answeredOn: on } }
  return { ok: true, value: { request: answered, events, ...report } }
}

function withdraw(request: DocumentationRequest, change: Change<'withdraw'>, { now, by }: RequestContext) {
  const reason = readLine(change.reason, 500)
  if (!reason.ok) return refused(reason.reason, { ...reason.params, question: 'reason' })
  const body = { ...request.body, withdrawn: { reason: reason.value, at: now, by } }
  const events = [event('requestWithdrawn', request, { reason: reason.value })]
  return { ok: true as const, value: { request: { ...request, state: 'withdrawn' as const, body }, events } }
}

function packed(request: DocumentationRequest, { sha256, size, name }: Change<'packed'>, { now }: RequestContext) {
  const body = { ...request.body, package: { sha256, size, name, at: now, version: request.version } }
  return {
    ok: true as const,
    value: { request: { ...request, body }, events: [event('requestPacked', request, { sha256 })] },
  }
}

/** What was sent for this request is new to the reviewer, although it is in the claim by now. */
function asNew(request: DocumentationRequest, { kept, ...change }: Change<'answer'>): Change<'answer'> {
  const isNew = change.fileId !== undefined && filesOfRequest(request, true).includes(change.fileId)
  return { ...change, ...(kept && !isNew ? { kept } : {}) }
}

function answers(
  request: DocumentationRequest,
  change: Change<'answer' | 'takeBack'>,
  context: RequestContext,
): RequestOutcome {
  const found = request.body.items.find(({ id }) => id === change.item)
  if (!found) return refused('notThere')
  const given =
    change.do === 'answer' ? answerItem(found, asNew(request, change), context) : takeBackAnswer(found, change)
  if (!given.ok) return given
  const { item, what } = given.value
  const items = request.body.items.map((one) => (one === found ? { ...item, version: found.version + 1 } : one))
  const code: EventCode = change.do === 'answer' ? 'requestAnswered' : 'requestTakenBack'
  const params = {
    thing: found.id,
    asks: found.words.slice(0, 200),
    ...(found.itemId ? { item: found.itemId } : {}),
    ...what,
  }
  // A package made before does not hold what changed since.
  const { package: _outdated, ...body } = request.body
  const after = standing({ ...request, body: { ...body, items } })
  return { ok: true, value: { request: after, events: [event(code, request, params)] } }
}

function changed(request: DocumentationRequest, change: RequestChange, context: RequestContext): RequestOutcome {
  switch (change.do) {
    case 'edit':
      return edit(request, change, context)
    case 'confirm':
      return confirm(request, change, context)
    case 'match':
      return match(request, change, context)
    case 'answer':
    case 'takeBack':
      return answers(request, change, context)
    case 'packed':
      return packed(request, change, context)
    case 'done':
      return done(request, change, context)
    case 'withdraw':
      return withdraw(request, change, context)
    case 'due':
      return changeRequestDue(request, change.dueOn, context.today)
  }
}

/**
 * Applies one change to a documentation request: the request as it will be, what goes into the claim's history, and the
 * status Partner Center shows by it. `requestClosed` when it was answered or withdrawn, `requestNotConfirmed` when it
 * does not count yet, `requestCounts` when it does. The version is the caller's to raise.
 */
export function changeRequest(
  request: DocumentationRequest,
  change: RequestChange,
  context: RequestContext,
): RequestOutcome {
  const { state } = request
  if (states[change.do].includes(state)) return changed(request, change, context)
  if (state === 'proposed') return refused('requestNotConfirmed')
  return refused(during.includes(state) ? 'requestCounts' : 'requestClosed')
}
