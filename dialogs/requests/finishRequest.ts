import { claimTitle } from '../../cards/claimTitle'
import { plain } from '../../cards/elements/plain'
import { requestDayCard } from '../../cards/requests/requestDayCard'
import type { Params } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'
import { isClosedRequest } from '../../rules/reminders/requestPlan'
import type { Requested } from '../requesting'
import { acting, type Session, say, show } from '../session'
import { followChecklist } from '../showChecklist'
import { refuseRequest } from './refuseRequest'
import { enterRequest, refreshRequest, showRequest } from './showRequest'

/** Has the package of the answers (or of the originals) made, outside the turn. */
export async function packRequest(session: Session, requested: Requested): Promise<void> {
  const { request } = requested
  if (request.state === 'proposed') return refuseRequest(session, requested, { reason: 'requestNotConfirmed' })
  if (request.state === 'withdrawn') return refuseRequest(session, requested, { reason: 'requestClosed' })
  say(session, session.text.say.packing)
  session.replies.push({ kind: 'pack', claimId: request.claimId, requestId: request.id })
}

/** The package is made: it is offered, in chat through Teams' file consent, and the request says what is next. */
export function offerAnswers(session: Session, requested: Requested): void {
  const { text, turn } = session
  const made = requested.request.body.package
  if (!made) {
    say(session, text.say.packFailed)
    return
  }
  const { sha256, size, name } = made
  const { say: words } = text.requests
  const { id: requestId, claimId } = requested.request
  const ready = turn.conversation.tab ? text.tabClaim.say.packageReady : words.packed
  say(session, ready(plain(name, 120), text.formats.bytes(size)))
  const description = words.packDescription(claimTitle(text, requested.claim))
  session.replies.push({ kind: 'offer', claimId, requestId, name, sha256, size, description })
  enterRequest(session, requested)
  refreshRequest(session, requested)
}

/** Asks on which day it was resubmitted, or sent. */
export function askDay(
  session: Session,
  requested: Requested,
  refused: { problem?: string; typed?: string; anyway?: boolean } = {},
): void {
  const { claim, request } = requested
  enterRequest(session, requested)
  show(session, requestDayCard(session.ctx, { claim, request, ...refused }), { inPlace: refused.problem !== undefined })
}

/** Says what stands in the way: answers that are missing, or a day that cannot be. */
async function notFinished(
  session: Session,
  requested: Requested,
  on: string,
  { reason, params = {} }: { reason: Reason; params?: Params },
): Promise<void> {
  const { text, turn, ctx } = session
  const sentence = text.reasons[reason](params)
  if (reason === 'answersMissing' && ctx.inTab)
    return askDay(session, requested, { problem: sentence, typed: on, anyway: true })
  if (reason === 'answersMissing') {
    say(session, sentence)
    say(session, text.requests.say.typeAnyway)
    return showRequest(session, requested)
  }
  const isDay = params.question === 'on' && turn.input.kind === 'press'
  return isDay
    ? askDay(session, requested, { problem: sentence, typed: on })
    : refuseRequest(session, requested, { reason, params })
}

/** Records that the answers were given in Partner Center, or the originals sent; the request closes. */
export async function finishRequest(session: Session, requested: Requested, on: string, anyway = false): Promise<void> {
  const { claims, text } = session
  const { request } = requested
  const done = await claims.changeRequest(acting(session), request.id, { do: 'done', on, anyway })
  if (done.ok) {
    const { answeredOn, kind } = done.value.request.body
    const wasOpen = !isClosedRequest(request)
    say(session, text.requests.say.done[kind](text.formats.shortDate(answeredOn ?? session.turn.today)))
    await showRequest(session, done.value)
    session.replies.push({ kind: 'follow', id: request.id })
    if (wasOpen) followChecklist(session, done.value.claim)
    return
  }
  return notFinished(session, requested, on, done)
}
