import { plain } from '../cards/elements/plain'
import type { CoOpClaim } from '../rules/claim'
import { readTarget } from '../rules/requests/answerTarget'
import { acknowledge } from './acknowledge'
import { filesForAsk } from './asks/answerAsk'
import { calendarConsented } from './calendarConsented'
import { nameOf } from './changeItem'
import type { Heap, HeapFile } from './claims'
import { csrConsented } from './csr/csrConsented'
import { offerPackage, requestPackage } from './handOff'
import { exportConsented, offerExport } from './offerExport'
import { itemNow } from './openItem'
import { type PartedHeap, partExports } from './partExports'
import { refusal, showHeap } from './placeHeap'
import { showPayments } from './recordPayments'
import { remind } from './remind'
import { dueOfRequest } from './requests/dueOfRequest'
import { requestedFor, takeForRequest } from './requests/takeForRequest'
import { acting, type Session, say } from './session'
import { followFor, tellNotice } from './tellNotice'
import type { TurnInput } from './turn'

/** Files sent for one item go straight to it; each result is said, refusals with what to do. */
async function placeForItem(session: Session, heap: Heap, claim: CoOpClaim, itemId: string): Promise<void> {
  const { text, claims, turn } = session
  const item = itemNow(session, claim, itemId)
  const kept = heap.files.flatMap(({ file }) => (file ? [file] : []))
  if (!item) return showHeap(session, heap, claim.id)
  for (const file of kept) {
    const done = await claims.change(acting(session, file.id), claim.id, { do: 'place', itemId, fileId: file.id })
    // Already there: it was placed before a stop, and this is said for the second time.
    if (!done.ok && done.reason !== 'alreadyThere') {
      say(session, text.reasons[done.reason](done.params ?? {}))
      return showHeap(session, heap, claim.id)
    }
  }
  const after = await claims.find(turn.who, claim.id)
  const names = text.formats.list(kept.map((file) => plain(file.name, 120)))
  await acknowledge(session, after.ok ? after.value : claim, text.say.keptFor(names, nameOf(session, item)))
}

/** Says of each file what the person cannot see on a card: why it was refused, that it was sent before. */
function sayResults(session: Session, files: readonly HeapFile[], withRefused: boolean): void {
  for (const file of files) {
    if (withRefused && file.state === 'refused') say(session, refusal(session, file))
    if (file.state === 'kept' && file.again) say(session, session.text.say.keptAgain(plain(file.name, 120)))
  }
}

/** The claim and item that files were sent for, when the person had said so and the claim is still there. */
async function targetOf({ claims, turn }: Session, { claimId, itemId }: Heap) {
  const claim = claimId ? await claims.find(turn.who, claimId) : undefined
  return claim?.ok ? { claim: claim.value, itemId } : undefined
}

/**
 * Where files go that were sent for something besides a checklist: what a colleague asked for, a thing a reviewer asks
 * for, or, without a word, the request we are on. Undefined for all others.
 */
async function answerOf(
  session: Session,
  heap: Heap,
): Promise<((files: readonly HeapFile[]) => Promise<void>) | undefined> {
  const { claims, turn } = session
  const target = readTarget(heap.itemId ?? '')
  const kept = heap.files.flatMap(({ file }) => (file ? [file] : []))
  const nothing = async (files: readonly HeapFile[]) => sayResults(session, files, true)
  if (target.kind === 'ask') {
    const ask = await claims.findAsk(turn.who, target.askId)
    if (!ask.ok) return nothing
    return async (files) => {
      sayResults(session, files, true)
      await filesForAsk(session, ask.value, kept)
    }
  }
  const requested = await requestedFor(session, heap, target)
  if (!requested) return undefined
  return async (files) => {
    sayResults(session, files, target.kind === 'request' || kept.length === 0)
    await takeForRequest(session, requested, heap, target.kind === 'request' ? target.item : undefined)
  }
}

/** Payments exports are read at once, and answer nothing; who means one as an answer sends it once more. */
async function showExports(session: Session, { others, exports, found }: PartedHeap): Promise<void> {
  if (!found) return
  sayResults(session, exports, false)
  showPayments(session, found)
  if (others.files.length === 0) await session.claims.finishHeap(session.turn.who, others.id)
}

function sayNoAnswer(session: Session, { others: { claimId, itemId }, exports }: PartedHeap): void {
  if (exports.length === 0 || claimId === undefined || itemId === undefined) return
  const names = session.text.formats.list(exports.map(({ name }) => plain(name, 80)))
  say(session, session.text.money.payments.noAnswer(names))
  session.state = { ...session.state, item: { claimId, itemId } }
}

async function heapReady(session: Session, heapId: string): Promise<void> {
  const { claims, turn } = session
  const heap = await claims.heap(turn.who, heapId)
  if (!heap.ok || heap.value.done) return
  // One more came while this waited for its turn: all are told of together, when that one is there.
  if (heap.value.files.some(({ state }) => state === 'promised')) return
  const parted = await partExports(session, heap.value)
  const { others } = parted
  await showExports(session, parted)
  if (others.files.length > 0) {
    const answer = await answerOf(session, others)
    await (answer ? answer(others.files) : placeOnChecklist(session, others))
  }
  sayNoAnswer(session, parted)
}

/** Files for a claim's checklist: straight to the item they were sent for, else on a card with proposals. */
async function placeOnChecklist(session: Session, heap: Heap): Promise<void> {
  const { files } = heap
  const target = await targetOf(session, heap)
  const nothingKept = !files.some(({ state }) => state === 'kept')
  sayResults(session, files, nothingKept || target?.itemId !== undefined)
  if (!nothingKept && target?.itemId === undefined) return showHeap(session, heap)
  if (target?.itemId !== undefined && !nothingKept) await placeForItem(session, heap, target.claim, target.itemId)
}

function consented(session: Session, claim: CoOpClaim, input: TurnInput & { kind: 'consent' }): Promise<void> | void {
  const { say: words } = session.text
  if (!input.accepted) return say(session, words.packageDeclined)
  if (!input.current) {
    say(session, words.packageOutdated)
    return claim.status === 'preparing' ? requestPackage(session, claim) : offerPackage(session, claim)
  }
  say(session, input.uploaded ? words.packageUploaded(plain(input.name, 120)) : words.uploadFailed)
}

type OfOneClaim = Extract<
  TurnInput,
  { kind: 'packed' | 'pack-failed' | 'consent' | 'calendar-consent' | 'csr-consent' }
>

/** What became due of one claim: its package, or the answer to a file that was offered. */
async function dueOfClaim(session: Session, input: OfOneClaim): Promise<void> {
  if ('requestId' in input && input.requestId !== undefined) return dueOfRequest(session, input, input.requestId)
  const found = await session.claims.find(session.turn.who, input.claimId)
  if (!found.ok) return say(session, session.text.reasons.notFound({}))
  switch (input.kind) {
    case 'packed':
      return offerPackage(session, found.value)
    case 'pack-failed':
      return say(session, session.text.say.packFailed)
    case 'consent':
      return consented(session, found.value, input)
    case 'calendar-consent':
      return calendarConsented(session, input)
    case 'csr-consent':
      return csrConsented(session, input)
  }
}

export type DueInput =
  | OfOneClaim
  | Extract<
      TurnInput,
      { kind: 'heap-ready' | 'reminders' | 'exported' | 'export-failed' | 'export-consent' | 'notice' | 'follow' }
    >

/** Something of ours that became due: files that arrived, a package, a reminder, what others did, an answer to a file consent. */
export async function due(session: Session, input: DueInput): Promise<void> {
  switch (input.kind) {
    case 'heap-ready':
      return heapReady(session, input.heapId)
    case 'reminders':
      return remind(session, input)
    case 'notice':
      return tellNotice(session, input.notice)
    case 'follow':
      return followFor(session, input.face, input.id)
    case 'exported':
      return offerExport(session)
    case 'export-failed':
      return say(session, session.text.keep.export.failed)
    case 'export-consent':
      return exportConsented(session, input)
    default:
      return dueOfClaim(session, input)
  }
}
