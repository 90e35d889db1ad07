import type { Card } from '../../cards/card'
import { type ClaimView, claimView, type ViewedCard } from '../../cards/tab/claimView'
import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { claimDates } from '../../rules/claimDates'
import { localDate } from '../../rules/localDate'
import type { Outcome } from '../../rules/outcome'
import { isClosedRequest } from '../../rules/reminders/requestPlan'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { Heap } from '../claims'
import { deadlineOf } from '../deadlineOf'
import type { PastOfClaim } from '../histories'
import { openClaim } from '../openClaim'
import { pastOf } from '../pastOf'
import { showHeap } from '../placeHeap'
import { planOf } from '../planOf'
import { requestCardOf } from '../requests/showRequest'
import type { Session } from '../session'
import { claimFileIds } from './claimFileIds'
import { drawn } from './drawn'

const notFound = { ok: false, reason: 'notFound' } as const

/** Whether a file of it still waits for a place: one that is on its way, or kept and serving nothing of the claim. */
const isOpen = ({ files }: Heap, serving: readonly string[]) =>
  files.some(({ state, file }) => state === 'promised' || (file !== undefined && !serving.includes(file.id)))

async function heapsOf(session: Session, claim: CoOpClaim, serving: readonly string[]): Promise<ViewedCard[]> {
  const { claims, turn } = session
  const heaps = await claims.unplaced(turn.who, claim.id, turn.conversation.id)
  const cards = await Promise.all(
    heaps
      .filter((heap) => isOpen(heap, serving))
      .map(async (heap) => ({ id: heap.id, card: await drawn(session, (own) => showHeap(own, heap, claim.id)) })),
  )
  return cards.flatMap(({ id, card }) => (card ? [{ id, card }] : []))
}

async function requestsOf(session: Session, asked: readonly DocumentationRequest[]): Promise<ViewedCard[]> {
  const { claims, turn } = session
  const open = asked.filter((request) => !isClosedRequest(request))
  const found = await Promise.all(open.map(({ id }) => claims.findRequest(turn.who, id)))
  const requested = found.flatMap((one) => (one.ok ? [one.value] : []))
  return Promise.all(requested.map(async (one) => ({ id: one.request.id, card: await requestCardOf(session, one) })))
}

/** The days on which the packages of a claim and of its requests were made, by their sha256. */
function madeOn({ turn }: Session, { body }: CoOpClaim, asked: readonly DocumentationRequest[]) {
  const made = [body.package, ...asked.map((request) => request.body.package)].flatMap((one) => one ?? [])
  return Object.fromEntries(made.map(({ sha256, at }) => [sha256, localDate(at, turn.timeZone)]))
}

async function view(session: Session, past: PastOfClaim, card: Card): Promise<ClaimView> {
  const { claims, turn, ctx } = session
  const { who, timeZone } = turn
  const { claim, fileNames } = past
  const policy = claims.policyOf(claim)
  const asked = await claims.requestsOf(who, claim.id)
  const serving = claimFileIds(claim, asked)
  const [files, heaps, requests, plan] = await Promise.all([
    claims.files(who, serving, claim.id),
    heapsOf(session, claim, serving),
    requestsOf(session, asked),
    planOf(session, claim),
  ])
  const people = [claim.ownerId, ...(claim.deputyId ? [claim.deputyId] : []), ...files.map(({ ownerId }) => ownerId)]
  return claimView(ctx, {
    claim,
    policy,
    card,
    heaps,
    requests,
    asked,
    items: checklist(claim.body, policy),
    files: files.map((file) => ({ ...file, on: localDate(file.receivedAt, timeZone) })),
    fileNames,
    names: { ...past.names, ...(await claims.namesOf(who, [...new Set(people)])) },
    deadline: deadlineOf(session, claim),
    madeOn: madeOn(session, claim, asked),
    plan,
    hasDates: claimDates(claim, policy, claims.holidays).length > 0,
    history: pastOf(past, timeZone),
  })
}

/** Everything the tab shows of a claim the person may see; `notFound` for anything else, whether it exists or not. */
export async function viewClaim(session: Session, claimId: string): Promise<Outcome<ClaimView, 'notFound'>> {
  const past = await session.claims.history(session.turn.who, claimId)
  if (!past.ok) return notFound
  const card = await drawn(session, (own) => openClaim(own, past.value.claim))
  if (!card) throw new Error(`nothing to show of claim ${claimId}`)
  return { ok: true, value: await view(session, past.value, card) }
}
