import { requestHeapCard } from '../../cards/requests/requestHeapCard'
import { matchRequestFile } from '../../rules/requests/matchRequestFile'
import type { Heap } from '../claims'
import { fileNamed, heapRow } from '../placeHeap'
import type { Requested } from '../requesting'
import { type Session, say, show } from '../session'
import { answerWithFile } from './answerRequest'
import { itemNamed } from './onRequest'
import { enterRequest, refreshRequest } from './showRequest'

/** For each kept file the thing it seems to answer: by its name, or the only one that waits. */
export function proposedAnswers({ request }: Requested, heap: Heap): Record<string, string> {
  return Object.fromEntries(
    heap.files.flatMap(({ id, name, file }) => {
      const item = file && matchRequestFile(request, name)
      return item === undefined ? [] : [[id, item]]
    }),
  )
}

/** Shows which of the things asked for each file seems to answer, to be confirmed on one card. */
export function showRequestHeap(session: Session, requested: Requested, heap: Heap): void {
  const proposed = proposedAnswers(requested, heap)
  const rows = heap.files.map((file) => heapRow(session, file, proposed[file.id]))
  enterRequest(session, requested)
  session.state = { ...session.state, heapId: heap.id }
  say(session, session.text.requests.say.filesReady)
  const { claim, request } = requested
  show(session, requestHeapCard(session.ctx, { heapId: heap.id, claim, request, rows }), { face: 'heap' })
}

/** Lets the files answer what was chosen; what has no place stays kept. */
export async function placeOnRequest(
  session: Session,
  requested: Requested,
  heap: Heap,
  chosen: Record<string, string>,
): Promise<void> {
  const { claims, turn, text } = session
  let placed = 0
  for (const { id, file } of heap.files) {
    const item = requested.request.body.items.find((one) => one.id === chosen[id])
    if (!file || !item) continue
    const now = await claims.findRequest(turn.who, requested.request.id)
    if (!now.ok) continue
    const latest = now.value.request.body.items.find((one) => one.id === item.id) ?? item
    await answerWithFile(session, now.value, latest, file, false)
    placed += 1
  }
  await claims.finishHeap(turn.who, heap.id)
  const { heapId: _heap, ...state } = session.state
  session.state = state
  if (placed > 0) return
  say(session, text.say.keptInTray)
  refreshRequest(session, requested)
}

/** One correction in words: "place invoice.pdf on 3", with the number of the thing asked for. */
export async function placeNamedOnRequest(
  session: Session,
  requested: Requested,
  heap: Heap,
  { name, item: typed }: { name: string; item: string },
): Promise<void> {
  const file = fileNamed(heap, name)?.file
  const item = itemNamed(requested, typed)
  if (!file || !item) return say(session, session.text.reasons.notThere({}))
  return answerWithFile(session, requested, item, file, false)
}
