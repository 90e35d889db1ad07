import { requestListCard } from '../../cards/requests/requestListCard'
import { type Session, say, settle, show } from '../session'
import { showRequest } from './showRequest'

/** Lists what reviewers wait for, on every claim the person may see; numbers can then be typed. */
export async function listRequests(session: Session): Promise<void> {
  const { claims, ctx, turn } = session
  const open = await claims.openRequests(turn.who)
  settle(session)
  session.state = { ...session.state, listedRequests: open.map(({ request }) => request.id) }
  show(session, requestListCard(ctx, { requests: open }), { inPlace: false })
}

/** Opens a request by its number on the last list, or the only one that waits. */
export async function openRequestNamed(session: Session, typed: string): Promise<void> {
  const { claims, turn, state, text } = session
  const [, number = ''] = /^#?(\d{1,3})$/.exec(typed.trim()) ?? []
  const listed = state.listedRequests ?? (await claims.openRequests(turn.who)).map(({ request }) => request.id)
  const found = await claims.findRequest(turn.who, listed[Number(number) - 1] ?? '')
  return found.ok ? showRequest(session, found.value) : say(session, text.requests.say.whichRequest)
}
