import type { AnswerTarget } from '../../rules/requests/answerTarget'
import type { Heap } from '../claims'
import type { Requested } from '../requesting'
import type { Session } from '../session'
import { answerWithFile } from './answerRequest'
import { showRequestHeap } from './requestHeap'

/**
 * The request that files are for: the one they were sent for; without a word the one we are on, when its claim takes no
 * files but through it.
 */
export async function requestedFor(
  { claims, turn, state }: Session,
  heap: Heap,
  target: AnswerTarget,
): Promise<Requested | undefined> {
  if (target.kind === 'request') {
    const found = await claims.findRequest(turn.who, target.requestId)
    return found.ok ? found.value : undefined
  }
  if (heap.itemId !== undefined || state.requestId === undefined) return undefined
  const found = await claims.findRequest(turn.who, state.requestId)
  const isHere = found.ok && (heap.claimId === undefined || heap.claimId === found.value.claim.id)
  const waits = found.ok && (found.value.request.state === 'open' || found.value.request.state === 'ready')
  return isHere && waits ? found.value : undefined
}

/** Lets the kept files answer one thing; without one they are shown with what each seems to answer. */
export async function takeForRequest(
  session: Session,
  requested: Requested,
  heap: Heap,
  item: string | undefined,
): Promise<void> {
  const { claims, turn } = session
  const kept = heap.files.flatMap(({ file }) => (file ? [file] : []))
  if (kept.length === 0) return
  if (item === undefined) return showRequestHeap(session, requested, heap)
  for (const file of kept) {
    const now = await claims.findRequest(turn.who, requested.request.id)
    const latest = now.ok ? now.value.request.body.items.find(({ id }) => id === item) : undefined
    if (now.ok && latest) await answerWithFile(session, now.value, latest, file, false)
  }
}
