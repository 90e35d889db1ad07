import { claimTitle } from '../cards/claimTitle'
import { plain } from '../cards/elements/plain'
import type { Notice } from '../rules/notice'
import { isClosedRequest } from '../rules/reminders/requestPlan'
import type { Ask } from '../rules/requests/ask'
import { showAsk } from './asks/answerAsk'
import { refreshRequest, showRequest } from './requests/showRequest'
import { type Session, say } from './session'
import { followChecklist, refreshChecklist, showChecklist } from './showChecklist'

const nameOf = async ({ claims, turn, text }: Session, id: string) =>
  plain((await claims.namesOf(turn.who, [id]))[id] ?? text.requests.say.someone, 60)

/** A request of a reviewer was recorded for the person's claim: its card, in their own chat. */
async function tellRequest(session: Session, requestId: string): Promise<void> {
  const { claims, turn, text } = session
  const found = await claims.findRequest(turn.who, requestId)
  if (!found.ok) return
  const { claim, request } = found.value
  const title = plain(claimTitle(text, claim), 80)
  const { source, recordedBy } = request.body
  const { recordedFor, recordedFromMail, ownerUnreached } = text.requests.say
  if (claim.ownerId !== turn.who.userId) {
    await showRequest(session, found.value)
    // Told to a lead, as the owner is not there to hear it. Below the card, whose next update would wipe it.
    return say(session, ownerUnreached(await nameOf(session, claim.ownerId), title))
  }
  const isMail = source === 'automation'
  say(session, isMail ? recordedFromMail(title) : recordedFor(await nameOf(session, recordedBy), title))
  return showRequest(session, found.value)
}

/** The asker's cards follow, of the request or of the claim. */
async function refreshFor(session: Session, ask: Ask, sentence: string): Promise<void> {
  const { claims, turn } = session
  const requested = ask.requestId ? await claims.findRequest(turn.who, ask.requestId) : undefined
  if (requested?.ok) return refreshRequest(session, requested.value, sentence)
  const claim = await claims.find(turn.who, ask.claimId)
  if (claim.ok) await refreshChecklist(session, claim.value, sentence)
}

/** What a colleague did with what they were asked for. */
async function tellMoved(session: Session, ask: Ask, lost: boolean): Promise<void> {
  const { text } = session
  const { say: words } = text.requests
  const name = await nameOf(session, ask.personId)
  const what = plain(ask.body.words, 120)
  const { declined = '', until } = ask.body
  const sentences: Record<Ask['state'], string | undefined> = {
    asked: undefined,
    answered: words.fromColleague(name, what),
    declined: words.colleagueDeclined(name, what, plain(declined, 200)),
    waiting: words.colleagueWaits(name, what, until ? text.formats.shortDate(until) : ''),
    ended: undefined,
  }
  const sentence = lost ? words.colleagueLost(name, what) : sentences[ask.state]
  if (sentence === undefined) return
  say(session, sentence)
  await refreshFor(session, ask, sentence)
}

async function tellOfAsk(session: Session, notice: Notice & { askId: string }): Promise<void> {
  const { claims, turn, text } = session
  const found = await claims.findAsk(turn.who, notice.askId)
  if (!found.ok) return
  const ask = found.value
  switch (notice.what) {
    case 'ask':
      return showAsk(session, ask)
    case 'ask-ended': {
      say(session, text.requests.say.askEnded(plain(ask.body.words, 120), await nameOf(session, ask.askedBy)))
      return showAsk(session, ask)
    }
    default:
      return tellMoved(session, ask, notice.what === 'ask-lost')
  }
}

/** As many requests of one claim are shown at once, the newest of them; "requests" lists all. */
const mostRequests = 3

/** What reviewers wait for on a claim, for who answers it from now on. */
async function showRequests(session: Session, claimId: string): Promise<void> {
  const { claims, turn } = session
  const open = (await claims.requestsOf(turn.who, claimId)).filter((request) => !isClosedRequest(request))
  for (const { id } of open.slice(-mostRequests)) {
    const found = await claims.findRequest(turn.who, id)
    if (found.ok) await showRequest(session, found.value, { inPlace: false })
  }
}

/** A claim is the person's now, or no longer. */
async function tellAssigned(session: Session, { claimId, as, by }: Notice & { what: 'assigned' }): Promise<void> {
  const { claims, turn, text } = session
  const found = await claims.find(turn.who, claimId)
  const title = found.ok ? plain(claimTitle(text, found.value), 80) : ''
  say(session, text.roles.told.assigned[as](await nameOf(session, by), title))
  if (!found.ok || as === 'none') return
  await showChecklist(session, found.value)
  await showRequests(session, claimId)
}

/**
 * Tells the person what somebody else did. What they were answering stays open: words typed next belong where they were
 * asked for.
 */
export async function tellNotice(session: Session, notice: Notice): Promise<void> {
  const before = session.state
  if ('askId' in notice) await tellOfAsk(session, notice)
  else if (notice.what === 'request') await tellRequest(session, notice.requestId)
  else if (notice.what === 'role')
    say(session, session.text.roles.told.role[notice.role](await nameOf(session, notice.by)))
  else await tellAssigned(session, notice)
  const isAnswering = before.expects !== undefined || before.item !== undefined
  if (isAnswering) session.state = { ...before, messages: session.state.messages }
}

/** Brings what the person has on their screen up to date with what somebody else changed; says nothing. */
export async function followFor(session: Session, face: string, id: string): Promise<void> {
  const { claims, turn } = session
  if (face === 'request') {
    const found = await claims.findRequest(turn.who, id)
    if (found.ok) refreshRequest(session, found.value)
    return
  }
  const claim = face === 'checklist' ? await claims.find(turn.who, id) : undefined
  if (claim?.ok) followChecklist(session, claim.value)
}
