import type { Card } from '../../cards/card'
import { plain } from '../../cards/elements/plain'
import { pointerCard } from '../../cards/pointerCard'
import { proposalCard } from '../../cards/requests/proposalCard'
import { requestCard } from '../../cards/requests/requestCard'
import { checklist } from '../../rules/checklist'
import { filesOfRequest } from '../../rules/requests/filesOfRequest'
import { daysLeft } from '../daysLeft'
import type { Requested } from '../requesting'
import { type Session, settle, show } from '../session'

/** More messages than this below the card of a request, and it is posted anew. */
const farAbove = 5

/** What was refused of a proposal, and what just happened. */
export interface RequestLook {
  problems?: Record<string, string>
  typed?: Record<string, string>
  changed?: string
}

/** The checklist of a claim, for what the items of a request mean. */
export const checklistOfRequest = ({ claims }: Session, { claim }: Pick<Requested, 'claim'>) =>
  checklist(claim.body, claims.policyOf(claim))

/** Names of everybody and of every file a request is about, by id. */
async function namesIn(
  { claims, turn }: Session,
  { claim, request, asks }: Requested,
): Promise<Record<string, string>> {
  const { body } = request
  const people = [body.recordedBy, ...asks.map(({ personId }) => personId)]
  const [names, files] = await Promise.all([
    claims.namesOf(turn.who, people),
    claims.files(turn.who, filesOfRequest(request), claim.id),
  ])
  return { ...names, ...Object.fromEntries(files.map(({ id, name }) => [id, name])) }
}

/** The living card of a request as it stands now: what was read while it is a proposal, then the workplace. */
export async function requestCardOf(session: Session, requested: Requested, look: RequestLook = {}): Promise<Card> {
  const { ctx, turn } = session
  const { claim, request, asks } = requested
  const items = checklistOfRequest(session, requested)
  const changed = look.changed === undefined ? {} : { changed: look.changed }
  if (request.state === 'proposed') {
    const { problems = {}, typed = {} } = look
    return proposalCard(ctx, { claim, request, items, problems, typed, ...changed })
  }
  const left = daysLeft(turn, request.body.dueOn ?? turn.today)
  return requestCard(ctx, {
    claim,
    request,
    items,
    asks,
    names: await namesIn(session, requested),
    daysLeft: left,
    ...changed,
  })
}

/** From here on we are on this request, and on its claim. */
export function enterRequest(session: Session, { request }: Pick<Requested, 'request'>): void {
  settle(session)
  session.state = { ...session.state, claimId: request.claimId, requestId: request.id }
}

/** Answers with the card of a request: in place of the pressed card, else as a new message. */
export async function showRequest(
  session: Session,
  requested: Requested,
  { inPlace = true, ...look }: RequestLook & { inPlace?: boolean } = {},
): Promise<void> {
  const card = await requestCardOf(session, requested, look)
  const { id: requestId } = requested.request
  enterRequest(session, requested)
  session.state = { ...session.state, request: { requestId, at: session.state.messages + 1 } }
  show(session, card, { inPlace, face: 'request', claimId: requestId })
}

/** Brings every shown copy up to date, everybody else's too; posts it anew when it has scrolled away. */
export function refreshRequest(session: Session, requested: Requested, changed?: string): void {
  const { state, ctx, claims, turn } = session
  const { id } = requested.request
  const near = state.request?.requestId === id && state.messages - state.request.at <= farAbove
  const draw = async () => {
    const now = await claims.findRequest(turn.who, id)
    // Where it is posted anew, the sentence stands just above it.
    return requestCardOf(session, now.ok ? now.value : requested, near && changed !== undefined ? { changed } : {})
  }
  const pointer = () => pointerCard(ctx, { claim: requested.claim })
  const isFollowing = turn.input.kind === 'follow'
  const refresh = { kind: 'refresh', face: 'request', claimId: id, draw, pointer } as const
  if (isFollowing) {
    session.replies.push({ ...refresh, anew: false, copiesOnly: true })
    return
  }
  session.replies.push({ ...refresh, anew: !near })
  session.replies.push({ kind: 'follow', id })
  const at = near ? {} : { request: { requestId: id, at: state.messages + 1 } }
  session.state = { ...session.state, claimId: requested.request.claimId, requestId: id, ...at }
}

/** What a thing asked for is called in a sentence: its words, as short as they can be told apart. */
export const wordsOf = (words: string): string => `“${plain(words, 60)}”`
