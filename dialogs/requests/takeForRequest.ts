import type { AnswerTarget } from '../../rules/requests/answerTarget'
import type { Heap } from '../claims'
import type { Requested } from '../requesting'
import type { Session } from '../session'
import { answerWithFile } from './answerRequest'
import { showRequestHeap } from './requestHeap'

const takesFiles = ({ request }: Requested) => request.state === 'open' || request.state === 'ready'

async function requestNamed({ claims, turn }: Session, requestId: string): Promise<Requested | undefined> {
  const found = await claims.findRequest(turn.who, requestId)
  return found.ok ? found.value : undefined
}

/**
 * The request that files are for: the one they were sent for; without a word the one we are on, when its claim takes no
 * files but through it.
 */
export async function requestedFor(
  session: Session,
  { itemId, claimId }: Heap,
  target: AnswerTarget,
): Promise<Requested | undefined> {
  if (target.kind === 'request') return requestNamed(session, target.requestId)
  const { requestId } = session.state
  if (itemId !== undefined || requestId === undefined) return undefined
  const requested = await requestNamed(session, requestId)
  const isHere = claimId === undefined || claimId === requested?.claim.id
  return requested && isHere && takesFiles(requested) ? requested : undefined
}

/** Lets the kept files answer one thing; without one they are shown with what each seems to answer. */
export async function takeForRequest(
  session: Session,
  requested: Requested,
  heap: Heap,
  item: string | undefined,
): Promise<void> {
  const kept = heap.files.flatMap(({ file }) => (file ? [file] : []))
  if (kept.length === 0) return
  if (item === undefined) return showRequestHeap(session, requested, heap)
  for (const file of kept) {
    const now = await requestNamed(session, requested.request.id)
    const latest = now?.request.body.items.find(({ id }) => id === item)
    if (now && latest) await answerWithFile(session, now, latest, file, false)
  }
}
