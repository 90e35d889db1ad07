import { proposedLines } from '../../cards/requests/proposedLines'
import { withdrawRequestCard } from '../../cards/requests/withdrawRequestCard'
import type { RequestChange, RequestEdit } from '../../rules/requests/requestChange'
import type { RequestDone, Requested } from '../requesting'
import { acting, type Session, say, show } from '../session'
import { followChecklist } from '../showChecklist'
import { refuseRequest } from './refuseRequest'
import { refreshRequest, showRequest } from './showRequest'

/** What a card of a proposal was sent with; what a client leaves out was emptied or not there. */
export function editIn({ request }: Requested, inputs: Record<string, string>): RequestEdit {
  const { lines, kind, received, due } = inputs
  return {
    ...(lines?.trim() && lines !== proposedLines(request) ? { lines: lines.split('\n') } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(received === undefined ? {} : { receivedOn: received }),
    // A date that was taken out of the card does not come back from the client, while what kind it is always does.
    ...(due === undefined && kind === undefined ? {} : { dueOn: due ?? '' }),
  }
}

/** A refused proposal is shown back as it was filled in. */
async function showBack(
  session: Session,
  requested: Requested,
  done: Extract<Awaited<ReturnType<Session['claims']['changeRequest']>>, { ok: false }>,
): Promise<void> {
  const field = String(done.params?.question ?? '')
  const { input } = session.turn
  if (input.kind !== 'press' || !field || requested.request.state !== 'proposed')
    return refuseRequest(session, requested, done)
  const problems = { [field]: session.text.reasons[done.reason](done.params ?? {}) }
  return showRequest(session, requested, { problems, typed: input.action?.inputs ?? {} })
}

/** Changes a request before it counts, and shows it again. */
export async function editRequest(
  session: Session,
  requested: Requested,
  change: RequestChange,
  sentence?: string,
): Promise<void> {
  const done = await session.claims.changeRequest(acting(session), requested.request.id, change)
  if (!done.ok) return showBack(session, requested, done)
  const changed = sentence ?? session.text.requests.say.edited
  const { input } = session.turn
  // What else stands half changed on the card stays there.
  const typed = change.do === 'match' && input.kind === 'press' ? (input.action?.inputs ?? {}) : {}
  if (done.value.request.state === 'proposed') return showRequest(session, done.value, { changed, typed })
  say(session, changed)
  return refreshRequest(session, done.value)
}

/** Notes that the reviewer gives another day; as it is typed, or `` for none. */
export function changeDue(session: Session, requested: Requested, dueOn: string): Promise<void> {
  const { edited, dueChanged } = session.text.requests.say
  const sentence = requested.request.state === 'proposed' ? edited : dueChanged
  return editRequest(session, requested, { do: 'due', dueOn }, sentence)
}

/** What follows from confirming: who was told, and what Partner Center shows by it. */
async function sayConfirmed(session: Session, { claim, request }: RequestDone, before: Requested): Promise<void> {
  const { text, claims, turn } = session
  const { say: words } = text.requests
  say(session, words.confirmed)
  const last = claim.body.reports.at(-1)
  if (last && claim.body.reports.length > before.claim.body.reports.length)
    say(session, words.reportedAs(text.cards.reported[last.status]))
  if (claim.ownerId === turn.who.userId || request.state === 'proposed') return
  const names = await claims.namesOf(turn.who, [claim.ownerId])
  say(session, words.told(names[claim.ownerId] ?? words.someone))
}

/** From here on the request counts: its card is the workplace, and its owner knows. */
export async function confirmRequest(session: Session, requested: Requested, edit: RequestEdit = {}): Promise<void> {
  const done = await session.claims.changeRequest(acting(session), requested.request.id, { do: 'confirm', ...edit })
  if (!done.ok) return showBack(session, requested, done)
  await sayConfirmed(session, done.value, requested)
  await showRequest(session, done.value)
  followChecklist(session, done.value.claim)
  session.replies.push({ kind: 'follow', id: done.value.request.id })
}

/** Asks why, then takes the request off: the reviewer did, or it was none. */
export async function withdrawRequest(session: Session, requested: Requested, reason?: string): Promise<void> {
  const { ctx, claims, text } = session
  const { claim, request } = requested
  if (reason === undefined) return show(session, withdrawRequestCard(ctx, { claim, request }), { inPlace: false })
  const done = await claims.changeRequest(acting(session), request.id, { do: 'withdraw', reason })
  if (done.ok) {
    say(session, text.requests.say.withdrawn)
    await showRequest(session, done.value)
    return void session.replies.push({ kind: 'follow', id: request.id })
  }
  if (done.params?.question !== 'reason') return refuseRequest(session, requested, done)
  const problem = text.reasons[done.reason](done.params)
  show(session, withdrawRequestCard(ctx, { claim, request, problem }))
}
