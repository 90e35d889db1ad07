import { plain } from '../../cards/elements/plain'
import type { CommandKey } from '../../cards/text/commandText'
import { type Ask, isOpenAsk } from '../../rules/requests/ask'
import { findItem } from '../findItem'
import { findPerson } from '../findPerson'
import { currentClaim, type Handler, type Words } from '../onClaim'
import type { Colleague } from '../organising'
import { currentRequest, itemNamed } from '../requests/onRequest'
import { acting, type Session, say } from '../session'
import { changeAsk, nextAsk, sendFor, showAsk } from './answerAsk'
import { type Asked, askColleague, openAsk, whatOf } from './askColleague'

/** What a number or name means: of the request we are on while it waits, else of the claim's checklist. */
async function askedNamed(session: Session, typed: string): Promise<Asked | undefined> {
  const { state } = session
  const requested = state.requestId ? await currentRequest(session) : undefined
  const isOpen = requested?.request.state === 'open' || requested?.request.state === 'ready'
  const item = requested && isOpen ? itemNamed(requested, typed) : undefined
  if (requested && item)
    return { claim: requested.claim, itemId: item.id, requestId: requested.request.id, what: item.words }
  const claim = await currentClaim(session)
  const ofChecklist = claim && findItem(session, claim, typed)
  return claim && ofChecklist ? { claim, itemId: ofChecklist.id, what: whatOf(session, ofChecklist) } : undefined
}

async function ask(session: Session, { person, item = '', date, text }: Words): Promise<void> {
  const asked = await askedNamed(session, item)
  if (!asked) return say(session, session.text.say.whichItem)
  if (person === undefined) return openAsk(session, asked)
  const wish = { ...(date ? { due: date } : {}), ...(text ? { reason: text } : {}) }
  const colleague = await findPerson(session, person, { pick: () => openAsk(session, asked, wish) })
  if (colleague) await askColleague(session, asked, colleague, wish)
}

/** What the person was asked for that we are on; what is over gives way to what still waits. */
async function askNow({ claims, turn, state }: Session, open: readonly Ask[]): Promise<Ask | undefined> {
  const found = state.askId ? await claims.findAsk(turn.who, state.askId) : undefined
  const known = found?.ok && found.value.personId === turn.who.userId ? found.value : undefined
  return known && (isOpenAsk(known) || open.length === 0) ? known : undefined
}

/** A command about what the person was asked for: the one we are on, or the only one; of several it shows one. */
const onAsk =
  (run: (session: Session, ask: Ask, words: Words) => Promise<unknown>): Handler =>
  async (session, words) => {
    const { claims, turn, text } = session
    const open = await claims.asksFor(turn.who)
    const known = await askNow(session, open)
    const [first, ...others] = open
    const found = known ?? first
    if (!found) return say(session, text.requests.say.whichAsk)
    if (known || others.length === 0) return void (await run(session, found, words))
    say(session, text.requests.say.severalAsked)
    return showAsk(session, found)
  }

/** What the person was asked for; said again, the next of several. */
const askedOfMe: Handler = async (session) => {
  const { claims, turn, text } = session
  const open = await claims.asksFor(turn.who)
  const known = await askNow(session, open)
  const found = known ? ((await nextAsk(session, known)) ?? known) : open[0]
  return found ? showAsk(session, found) : say(session, text.requests.say.whichAsk)
}

/** Calls off everything a colleague was asked for on the claim we are on. */
const endAsk: Handler = async (session, { person = '' }) => {
  const { claims, turn, text } = session
  const claim = await currentClaim(session)
  const asks = claim ? (await claims.asksOf(turn.who, claim.id)).filter(isOpenAsk) : []
  const isAsked = ({ id }: Colleague) => asks.some(({ personId }) => personId === id)
  const colleague = await findPerson(session, person, { among: isAsked })
  if (!colleague) return
  const open = asks.filter(({ personId }) => personId === colleague.id)
  if (open.length === 0) return say(session, text.requests.say.nothingAsked(plain(colleague.name, 60)))
  const sentence = text.requests.say.askEndedHere(plain(colleague.name, 60))
  for (const one of open) await claims.changeAsk(acting(session, one.id), one.id, { do: 'end' })
  say(session, sentence)
  for (const one of open) session.replies.push({ kind: 'follow', id: one.requestId ?? one.claimId })
}

/** Commands about asking colleagues, and about being asked. */
export const askCommands = {
  askColleague: ask,
  askColleagueFor: ask,
  askedOfMe,
  sendAsked: onAsk(sendFor),
  endAsk,
  notMe: onAsk((session, found, { text = '' }) =>
    changeAsk(session, found, { do: 'decline', reason: text }, session.text.requests.say.askDeclined),
  ),
  needTime: onAsk((session, found, { text = '' }) =>
    changeAsk(session, found, { do: 'later', until: text }, session.text.requests.say.askWaiting),
  ),
} satisfies Partial<Record<CommandKey, Handler>>
