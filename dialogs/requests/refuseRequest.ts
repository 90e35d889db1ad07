import type { Params } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'
import type { Requested } from '../requesting'
import { type Session, say } from '../session'
import { showRequest } from './showRequest'

const closed: readonly Reason[] = ['requestClosed', 'requestNotConfirmed', 'requestCounts', 'changedMeanwhile']

/** Says why something of a request was not done; where the request itself has moved on, it is shown as it stands now. */
export async function refuseRequest(
  session: Session,
  requested: Requested,
  { reason, params = {} }: { reason: Reason; params?: Params },
): Promise<void> {
  const { claims, text, turn } = session
  say(session, text.reasons[reason](params))
  if (!closed.includes(reason)) return
  const now = await claims.findRequest(turn.who, requested.request.id)
  await showRequest(session, now.ok ? now.value : requested)
}
