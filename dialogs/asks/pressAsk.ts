import type { CardAction } from '../../cards/actions'
import { itemNow } from '../openItem'
import { type Session, say } from '../session'
import { changeAsk, sendFor, showAsk } from './answerAsk'
import { type Asked, askColleague, openAsk, whatOf } from './askColleague'

export type AskPress = Extract<CardAction, { verb: `ask.${string}` | 'evidence.delegate' | 'evidence.return' }>
type Delegate = AskPress & { verb: 'evidence.delegate' }

/** What a button asks for: a thing of a request, or an item of the claim's checklist. */
async function askedBy(
  { claims, turn, ...session }: Session,
  { claimId, requestId, itemId, inputs }: Delegate,
): Promise<Asked | undefined> {
  const picked = itemId ?? inputs.item ?? ''
  if (requestId) {
    const found = await claims.findRequest(turn.who, requestId)
    const item = found.ok ? found.value.request.body.items.find(({ id }) => id === picked) : undefined
    return found.ok && item ? { claim: found.value.claim, itemId: item.id, requestId, what: item.words } : undefined
  }
  const found = await claims.find(turn.who, claimId)
  const whole = { claims, turn, ...session }
  const item = found.ok ? itemNow(whole, found.value, picked) : undefined
  return found.ok && item ? { claim: found.value, itemId: item.id, what: whatOf(whole, item) } : undefined
}

async function pressDelegate(session: Session, action: Delegate): Promise<void> {
  const { claims, turn, text } = session
  const { inputs } = action
  const asked = await askedBy(session, action)
  if (!asked) return say(session, text.reasons.notFound({}))
  const { person, reason, due } = inputs
  if (person === undefined) return openAsk(session, asked)
  const wish = { ...(reason ? { reason } : {}), ...(due ? { due } : {}) }
  const names = await claims.namesOf(turn.who, [person])
  if (!person.trim()) return openAsk(session, asked, wish, { person: text.roles.choosePerson })
  return askColleague(session, asked, { id: person, name: names[person] ?? '' }, wish)
}

/** Answers a button about what a colleague is asked for; only who was asked, or may see the claim, finds it. */
export async function pressAsk(session: Session, action: AskPress): Promise<void> {
  const { claims, turn, text } = session
  if (action.verb === 'evidence.delegate') return pressDelegate(session, action)
  const found = await claims.findAsk(turn.who, action.askId)
  if (!found.ok) return say(session, text.reasons.notFound({}))
  const ask = found.value
  const { say: words } = text.requests
  switch (action.verb) {
    case 'ask.open':
      return showAsk(session, ask)
    case 'ask.attach':
      return ask.personId === turn.who.userId ? sendFor(session, ask) : say(session, text.reasons.notFound({}))
    case 'evidence.return': {
      const { reason = '', until = '' } = action.inputs
      const isNotMe = action.how === 'notMe'
      const change = isNotMe ? ({ do: 'decline', reason } as const) : ({ do: 'later', until } as const)
      await changeAsk(session, ask, change, isNotMe ? words.askDeclined : words.askWaiting)
    }
  }
}
