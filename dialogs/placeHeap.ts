import { claimTitle } from '../cards/claimTitle'
import { plain } from '../cards/elements/plain'
import { verbatim } from '../cards/elements/verbatim'
import { type HeapRow, heapCard } from '../cards/heapCard'
import { checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { proposePlaces } from '../rules/proposePlaces'
import type { Reason } from '../rules/reasons'
import { acknowledge } from './acknowledge'
import { nameOf } from './changeItem'
import type { Heap, HeapFile } from './claims'
import { findItem, itemWords } from './findItem'
import { itemNow } from './openItem'
import { refuse, refusedAsLocked } from './refuse'
import { acting, type Session, say, show } from './session'

/** Why a file was not kept, in a sentence; `name` as the place where it is said needs it, plain text by default. */
export function refusal({ text }: Session, file: HeapFile, name = plain(file.name, 120)): string {
  const { refusedFile, limit, fileTypes, notUnderstood } = text.say
  const reason = file.reason as keyof typeof refusedFile | undefined
  if (!reason || !Object.hasOwn(refusedFile, reason)) return notUnderstood
  return refusedFile[reason](name, reason === 'tooBig' ? limit : fileTypes)
}

/** Whether a claim still takes files and reminders. */
export const isPreparing = (claim: CoOpClaim): boolean => claim.status === 'preparing' || claim.status === 'ready'

/**
 * The claim that files without a word are for: the one we are on, a colleague's where a claims lead has opened it, else
 * the person's only one in preparation.
 */
export async function claimForFiles(
  { claims, turn, state }: Session,
  claimId = state.claimId,
): Promise<{ claim?: CoOpClaim; choices: CoOpClaim[] }> {
  const choices = (await claims.list(turn.who)).filter(isPreparing)
  const opened = claimId ? await claims.find(turn.who, claimId) : undefined
  if (opened?.ok && isPreparing(opened.value)) return { claim: opened.value, choices }
  const [only, ...others] = choices
  return only && others.length === 0 ? { claim: only, choices } : { choices }
}

/** A place for each kept file of the heap: the item's id. */
export function proposals({ claims, text }: Session, claim: CoOpClaim, heap: Heap): Record<string, string> {
  const kept = heap.files.flatMap(({ id, file }) => (file ? [{ id, name: file.name, type: file.type }] : []))
  return proposePlaces(kept, checklist(claim.body, claims.policyOf(claim)), (item) => itemWords(text, item))
}

/** A file of a heap as a card shows it. */
export function heapRow(session: Session, file: HeapFile, proposed: string | undefined): HeapRow {
  const reason = file.state === 'refused' ? { reason: refusal(session, file, verbatim(file.name, 80)) } : {}
  const { id, name, state, again } = file
  return { id, name, size: file.file?.size ?? 0, state, again, ...reason, ...(proposed ? { proposed } : {}) }
}

/** What a card of files for a known claim shows besides them: its items, and the linked claim they may serve too. */
async function aroundClaim({ claims, text, turn }: Session, claim: CoOpClaim) {
  const [siblingId] = claim.body.siblings
  const sibling = siblingId ? await claims.find(turn.who, siblingId) : undefined
  const items = checklist(claim.body, claims.policyOf(claim))
  return {
    claim,
    items: items.filter(({ row }) => row.answer !== 'metric' && row.answer !== 'text'),
    ...(sibling?.ok ? { sibling: claimTitle(text, sibling.value) } : {}),
  }
}

/** What the card of a heap does not say: how to answer it in words, or that there is no claim yet. */
function sayOfHeap(session: Session, { files }: Heap, hasClaim: boolean, hasChoices: boolean): void {
  const { noClaimForFiles } = session.text.say
  const filesReady = session.ctx.inTab ? session.text.tabClaim.say.filesReady : session.text.say.filesReady
  const kept = files.filter(({ state }) => state === 'kept').length
  if (!hasClaim && !hasChoices) say(session, noClaimForFiles)
  if (hasClaim && kept > 0) say(session, filesReady(kept))
}

/** Shows one card for all files of a heap, each with a proposed place; asks for the claim where that is not clear. */
export async function showHeap(session: Session, heap: Heap, claimId?: string): Promise<void> {
  const { ctx, text } = session
  const { claim, choices } = await claimForFiles(session, claimId ?? heap.claimId)
  const proposed = claim ? proposals(session, claim, heap) : {}
  const rows = heap.files.map((file) => heapRow(session, file, proposed[file.id]))
  const titles = choices.map((choice) => ({ id: choice.id, title: claimTitle(text, choice) }))
  const around = claim
    ? await aroundClaim(session, claim)
    : { items: [], ...(titles.length > 0 ? { claims: titles } : {}) }
  session.state = { ...session.state, heapId: heap.id, ...(claim ? { claimId: claim.id } : {}) }
  sayOfHeap(session, heap, claim !== undefined, choices.length > 0)
  show(session, heapCard(ctx, { heapId: heap.id, rows, ...around }), {
    face: 'heap',
    ...(claim ? { claimId: claim.id } : {}),
  })
}

/** Gives one kept file its place on a claim, also on the linked claims when asked; else the reason why not. */
async function placeOne(
  session: Session,
  claim: CoOpClaim,
  file: HeapFile,
  itemId: string,
  alsoSiblings: boolean,
): Promise<Reason | undefined> {
  if (!file.file) return 'notThere'
  const targets = [claim.id, ...(alsoSiblings ? claim.body.siblings : [])]
  const change = { do: 'place', itemId, fileId: file.file.id } as const
  const done = await Promise.all(
    targets.map((target) => session.claims.change(acting(session, `${file.id}|${target}`), target, change)),
  )
  const [own] = done
  return own?.ok === false && own.reason !== 'alreadyThere' ? own.reason : undefined
}

/** Places the files of a heap as chosen; what has no place stays kept and can be used from any item. */
export async function placeHeap(
  session: Session,
  heap: Heap,
  claim: CoOpClaim,
  chosen: Record<string, string>,
  alsoSiblings = false,
): Promise<void> {
  if (await refusedAsLocked(session, claim)) return
  let placed = 0
  for (const file of heap.files) {
    const itemId = chosen[file.id]
    if (!itemId || itemId === 'keep' || !itemNow(session, claim, itemId)) continue
    if (!(await placeOne(session, claim, file, itemId, alsoSiblings))) placed += 1
  }
  await session.claims.finishHeap(session.turn.who, heap.id)
  const { heapId: _heap, ...state } = session.state
  session.state = state
  const now = await session.claims.find(session.turn.who, claim.id)
  await acknowledge(
    session,
    now.ok ? now.value : claim,
    placed > 0 ? session.text.say.placed(placed) : session.text.say.keptInTray,
  )
}

/** A file of a heap by its number on the card, or a part of its name. */
export function fileNamed({ files }: Heap, typed: string): HeapFile | undefined {
  const wanted = typed.trim().toLowerCase()
  const byNumber = /^\d{1,2}$/.test(wanted) ? files[Number(wanted) - 1] : undefined
  return byNumber ?? files.find((entry) => entry.name.toLowerCase().includes(wanted))
}

/** One correction in words: "place invoice.pdf on 3". */
export async function placeByName(
  session: Session,
  heap: Heap,
  claim: CoOpClaim,
  name: string,
  typedItem: string,
): Promise<void> {
  const file = fileNamed(heap, name)
  const item = findItem(session, claim, typedItem)
  if (!file?.file || !item) return say(session, session.text.reasons.notThere({}))
  const reason = await placeOne(session, claim, file, item.id, false)
  if (reason) return refuse(session, claim, { reason })
  const now = await session.claims.find(session.turn.who, claim.id)
  await acknowledge(
    session,
    now.ok ? now.value : claim,
    session.text.say.filePlaced(plain(file.name, 120), nameOf(session, item)),
  )
}
