import { plain } from '../../cards/elements/plain'
import { itemName } from '../../cards/itemName'
import { askCard } from '../../cards/requests/askCard'
import type { CoOpClaim } from '../../rules/claim'
import type { Params } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'
import type { GivenAsk } from '../../rules/requests/newAsk'
import type { Colleague } from '../organising'
import { refreshRequest } from '../requests/showRequest'
import { acting, type Session, say, settle, show } from '../session'
import { followChecklist } from '../showChecklist'

/** What is asked for: an item of a claim's checklist, or of a request on it. */
export interface Asked {
  claim: CoOpClaim
  itemId: string
  requestId?: string
  /** In words, as the colleague reads it. */
  what: string
}

interface Wish {
  person?: string
  reason?: string
  due?: string
}

/** Shows whom to ask, why and by when; what was refused stands there again. */
export async function openAsk(
  session: Session,
  asked: Asked,
  wish: Wish = {},
  problems: Record<string, string> = {},
): Promise<void> {
  const { claims, turn, ctx } = session
  settle(session)
  const { claim, itemId, requestId, what } = asked
  session.state = { ...session.state, claimId: claim.id, ...(requestId ? { requestId } : {}) }
  const typed = {
    ...(wish.person === undefined ? {} : { person: wish.person }),
    ...(wish.reason === undefined ? {} : { reason: wish.reason }),
    ...(wish.due === undefined ? {} : { due: wish.due }),
  }
  const colleagues = (await claims.people(turn.who)).filter(({ id }) => id !== turn.who.userId)
  const of = requestId ? { requestId } : {}
  const card = askCard(ctx, { claim, what, itemId, ...of, colleagues, problems, typed })
  show(session, card, { inPlace: Object.keys(problems).length > 0 })
}

/** Who has no chat with the bot cannot be asked by it: a message to forward says what to do. */
function sayNotInstalled(session: Session, name: string, { what }: Asked, due: string): void {
  const { say: words } = session.text.requests
  say(session, words.notInstalled(plain(name, 60)))
  // Below the sentence, so that it can be copied whole.
  say(session, words.forward(plain(what, 300), due))
}

const fieldOf: Record<string, string> = { due: 'due', askedSelf: 'person', askedAlready: 'person' }

/** A refused wish is shown back where it was entered, else said. */
async function showBack(
  session: Session,
  asked: Asked,
  wish: Wish,
  { reason, params = {} }: { reason: Reason; params?: Params },
): Promise<void> {
  const sentence = session.text.reasons[reason](params)
  const field = fieldOf[String(params.question ?? reason)]
  if (session.turn.input.kind !== 'press' || !field) return say(session, sentence)
  return openAsk(session, asked, wish, { [field]: sentence })
}

const wanted = ({ claim, itemId, requestId, what }: Asked, personId: string, { reason, due }: Wish): GivenAsk => ({
  claimId: claim.id,
  itemId,
  ...(requestId ? { requestId } : {}),
  words: what,
  personId,
  ...(reason?.trim() ? { reason } : {}),
  ...(due?.trim() ? { dueOn: due } : {}),
})

/** The cards the asker sees follow: of the request, or of the claim. */
async function follow(session: Session, { claim, requestId }: Asked): Promise<void> {
  const requested = requestId ? await session.claims.findRequest(session.turn.who, requestId) : undefined
  if (requested?.ok) refreshRequest(session, requested.value)
  else followChecklist(session, claim)
}

/** Asks one colleague for one thing; their card goes out after this turn. */
export async function askColleague(
  session: Session,
  asked: Asked,
  colleague: Pick<Colleague, 'id' | 'name'>,
  wish: Wish,
): Promise<void> {
  const { claims, text } = session
  const done = await claims.ask(acting(session), wanted(asked, colleague.id, wish))
  if (!done.ok) return showBack(session, asked, { ...wish, person: colleague.id }, done)
  const { ask, reached } = done.value
  const due = ask.body.dueOn ? text.formats.shortDate(ask.body.dueOn) : ''
  if (!reached) return sayNotInstalled(session, colleague.name || text.requests.say.someone, asked, due)
  say(session, text.requests.say.asked(plain(colleague.name, 60)))
  return follow(session, asked)
}

/** What an item of a claim's checklist is called for a colleague. */
export const whatOf = (session: Session, item: Parameters<typeof itemName>[1]): string => itemName(session.text, item)
