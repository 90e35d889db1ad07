import type { RequestItem } from '../../rules/requests/documentationRequest'
import type { Handler, Words } from '../onClaim'
import type { Requested } from '../requesting'
import { type Session, say } from '../session'

/** The request we are on, or the only one that waits. */
export async function currentRequest({ state, claims, turn }: Session): Promise<Requested | undefined> {
  const found = state.requestId ? await claims.findRequest(turn.who, state.requestId) : undefined
  if (found?.ok) return found.value
  const [only, ...others] = await claims.openRequests(turn.who)
  return others.length === 0 ? only : undefined
}

/** A command about the request we are on; without one, a sentence says how to get to one. */
export const onRequest =
  (run: (session: Session, requested: Requested, words: Words) => Promise<void> | void): Handler =>
  async (session, words) => {
    const requested = await currentRequest(session)
    return requested ? run(session, requested, words) : say(session, session.text.requests.say.whichRequest)
  }

/** A thing asked for by its number as shown; undefined when there is none. */
export function itemNamed({ request }: Pick<Requested, 'request'>, typed: string): RequestItem | undefined {
  const [, number] = /^#?(\d{1,2})\.?$/.exec(typed.trim()) ?? []
  return number === undefined ? undefined : request.body.items[Number(number) - 1]
}

/** A command about one thing a request asks for. */
export const onRequestItem =
  (run: (session: Session, requested: Requested, item: RequestItem, words: Words) => Promise<void> | void): Handler =>
  (session, words) =>
    onRequest((_session, requested) => {
      const item = itemNamed(requested, words.item ?? '')
      return item ? run(session, requested, item, words) : say(session, session.text.requests.say.whichItem)
    })(session, words)
