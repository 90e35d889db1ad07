import type { CommandKey } from '../cards/text/commandText'
import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { readTarget } from '../rules/requests/answerTarget'
import type { Heap } from './claims'
import { type Handler, onClaim, onItem } from './onClaim'
import { filesAround, openItem } from './openItem'
import { partExports } from './partExports'
import { placeByName, placeHeap, proposals } from './placeHeap'
import { removeFrom, useFile } from './pressEvidence'
import type { Requested } from './requesting'
import { placeNamedOnRequest, placeOnRequest, proposedAnswers } from './requests/requestHeap'
import { requestedFor } from './requests/takeForRequest'
import { type Session, say } from './session'

/** A file of an item by its name or number, or its only one. */
async function removeNamed(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  name: string | undefined,
): Promise<void> {
  const files = await session.claims.files(
    session.turn.who,
    item.given.files.map(({ fileId }) => fileId),
    claim.id,
  )
  const named = name
    ? files.find((file) => file.name.toLowerCase().includes(name.toLowerCase()))
    : files.length === 1
      ? files[0]
      : undefined
  if (!named && files.length > 1) return openItem(session, claim, item)
  return removeFrom(session, claim, item, named?.id)
}

async function useNamed(session: Session, claim: CoOpClaim, item: ChecklistItem, name: string): Promise<void> {
  const wanted = name.toLowerCase()
  const file = (await filesAround(session, claim)).find((entry) => entry.name.toLowerCase().includes(wanted))
  return useFile(session, claim, item, file?.id ?? '')
}

/** A command about the files that wait for a place: on the request they came for, else on the claim. */
async function onHeap(
  session: Session,
  run: {
    onRequest: (requested: Requested, heap: Heap) => Promise<void>
    onClaim: (claim: CoOpClaim, heap: Heap) => Promise<void>
    /** One file is named, rather than all that stand on the card. */
    named?: true
  },
): Promise<void> {
  const heap = session.state.heapId ? await session.claims.heap(session.turn.who, session.state.heapId) : undefined
  if (!heap?.ok) return say(session, session.text.reasons.notThere({}))
  const { others, exports } = await partExports(session, heap.value)
  // As on the card, whose numbers may be typed; an export has no place there, but one may be named.
  const meant = run.named ? { ...others, files: [...others.files, ...exports] } : others
  const requested = await requestedFor(session, meant, readTarget(meant.itemId ?? ''))
  if (requested) return run.onRequest(requested, meant)
  return onClaim(session, (claim) => run.onClaim(claim, meant))
}

/** Commands about files: those of an item, and those that wait for a place. */
export const fileCommands = {
  removeFile: onItem((session, claim, item, { text }) => removeNamed(session, claim, item, text)),
  useFile: onItem((session, claim, item, { text = '' }) => useNamed(session, claim, item, text)),
  place: (session) =>
    onHeap(session, {
      onRequest: (requested, heap) => placeOnRequest(session, requested, heap, proposedAnswers(requested, heap)),
      onClaim: (claim, heap) => placeHeap(session, heap, claim, proposals(session, claim, heap)),
    }),
  placeFile: (session, { text = '', item = '' }) =>
    onHeap(session, {
      onRequest: (requested, heap) => placeNamedOnRequest(session, requested, heap, { name: text, item }),
      onClaim: (claim, heap) => placeByName(session, heap, claim, text, item),
      named: true,
    }),
} satisfies Partial<Record<CommandKey, Handler>>
