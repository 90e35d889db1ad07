import { claimTitle } from '../../cards/claimTitle'
import { newRequestCard } from '../../cards/requests/newRequestCard'
import type { CoOpClaim } from '../../rules/claim'
import type { Params } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'
import { takesRequests } from '../../rules/requests/newRequest'
import { partnerCenterUrl } from '../partnerCenterUrl'
import { acting, type Session, say, settle, show } from '../session'
import { showRequest } from './showRequest'

interface Look {
  problems?: Record<string, string>
  typed?: Record<string, string>
}

/** Submitted claims a request can be about: all the person may act on, the one we are on first. */
async function candidates({ claims, turn, state }: Session): Promise<CoOpClaim[]> {
  const { who } = turn
  const current = state.claimId ? await claims.find(who, state.claimId) : undefined
  const known = [...(await claims.list(who)), ...(await claims.claimsAtRisk(who))]
  const all = [...(current?.ok ? [current.value] : []), ...known].filter(takesRequests)
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** Asks for the reviewer's words: the card, or the next message, which is for the claim we are on or the only one. */
export async function askForRequest(session: Session, claim?: CoOpClaim, look: Look = {}): Promise<void> {
  const { ctx, text, state } = session
  if (claim && !takesRequests(claim)) return say(session, text.reasons.notSubmitted({}))
  const found = claim ? [claim] : await candidates(session)
  const [first, ...others] = found
  if (!first) return say(session, text.reasons.notSubmitted({}))
  const isMeant = others.length === 0 || first.id === state.claimId
  settle(session)
  const { claimId: _left, ...rest } = session.state
  session.state = isMeant ? { ...rest, claimId: first.id, expects: 'request' } : rest
  const claims = found.map((one) => ({ id: one.id, title: claimTitle(text, one), number: one.body.claimNumber ?? '' }))
  const { problems = {}, typed = {} } = look
  const chosen: Record<string, string> = isMeant ? { claim: first.id } : {}
  const card = newRequestCard(ctx, { claims, partnerCenterUrl, problems, typed: { ...chosen, ...typed } })
  show(session, card, { inPlace: Object.keys(problems).length > 0 })
}

/** Keeps words for the claim named, the one we are on or the only one; where it could be several, they wait on the card. */
export async function recordWords(session: Session, named: CoOpClaim | undefined, words: string): Promise<void> {
  const [first, ...others] = named ? [named] : await candidates(session)
  const isMeant = others.length === 0 || first?.id === session.state.claimId
  return first && isMeant
    ? recordRequest(session, first, { text: words })
    : askForRequest(session, undefined, { typed: { text: words } })
}

/** What a person gives with the words, as clicked or typed. */
interface GivenWords {
  text: string
  received?: string
  due?: string
}

/** Shows a refused input back where it was entered, else says why. */
async function showBack(
  session: Session,
  claim: CoOpClaim,
  { text: words, ...days }: GivenWords,
  { reason, params = {} }: { reason: Reason; params?: Params },
): Promise<void> {
  const sentence = session.text.reasons[reason](params)
  const field = String(params.question ?? '')
  if (session.turn.input.kind !== 'press' || !field) return say(session, sentence)
  return askForRequest(session, claim, { problems: { [field]: sentence }, typed: { text: words, ...days } })
}

/** Keeps the reviewer's words and shows what was read in them, to be confirmed; a refused input is shown back. */
export async function recordRequest(session: Session, claim: CoOpClaim, given: GivenWords): Promise<void> {
  const { claims, text, turn } = session
  const { text: words, received, due } = given
  const done = await claims.recordRequest(acting(session), claim.id, {
    text: words,
    source: claim.ownerId === turn.who.userId ? 'person' : 'lead',
    ...(received ? { receivedOn: received } : {}),
    ...(due ? { dueOn: due } : {}),
  })
  if (!done.ok) return showBack(session, claim, given, done)
  const { recorded, recordedAlready } = text.requests.say
  const { request, repeat } = done.value
  const isKnown = repeat && request.state !== 'proposed'
  say(session, isKnown ? recordedAlready : recorded(request.body.items.length))
  return showRequest(session, done.value)
}
