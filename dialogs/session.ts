import type { CardAction } from '../cards/actions'
import type { Card } from '../cards/card'
import type { CardContext } from '../cards/cardContext'
import { optionWords } from '../cards/text/optionWords'
import type { Text } from '../cards/text/text'
import type { ReadContext } from '../rules/question'
import type { Acting } from './acting'
import type { Claims } from './claims'
import { pageKey } from './pages/pageKey'
import type { DialogState, Face, Reply, Turn } from './turn'

/** One turn being answered: what the handlers read, and where they put replies and the state to remember. */
export interface Session {
  turn: Turn
  claims: Claims
  text: Text
  ctx: CardContext
  state: DialogState
  replies: Reply[]
}

/** The words by which options may be typed, in the session's language. */
export function wordsOf(text: Text): ReadContext['words'] {
  return (question, options) =>
    Object.fromEntries(
      options.map((code) => {
        const { title, also } = optionWords(text, question, code)
        return [code, [title, ...also]]
      }),
    )
}

const pressKey = ({ nonce, verb, inputs, ...fields }: CardAction) =>
  ['press', nonce, verb, JSON.stringify(fields), JSON.stringify(inputs)].join('|')

function turnKey({ input, conversation, activityId }: Turn): string {
  if (input.kind === 'dialog-submitted' && input.given) return pageKey(input.given)
  return input.kind === 'press' && input.action
    ? pressKey(input.action)
    : ['said', conversation.id, activityId].join('|')
}

/** Who acts and by which press or message; `part` tells several effects of one turn apart. */
export function acting({ turn, text }: Session, part = ''): Acting {
  const { who, timeZone, today } = turn
  return { who, timeZone, today, words: wordsOf(text), key: `${turnKey(turn)}|${part}` }
}

/** Answers with a sentence. */
export function say(session: Session, text: string): void {
  session.replies.push({ kind: 'say', text })
}

/** Answers with a card; a pressed card gives way to it when `inPlace`. */
export function show(
  session: Session,
  card: Card,
  more: { inPlace?: boolean; face?: Face; claimId?: string } = {},
): void {
  const pressed = session.turn.input.kind === 'press'
  session.replies.push({
    kind: 'show',
    card,
    inPlace: pressed && (more.inPlace ?? true),
    face: more.face ?? 'other',
    ...(more.claimId ? { claimId: more.claimId } : {}),
  })
}

/** Drops what was expected next; the claim we are on stays. */
export function settle(session: Session): void {
  const { asking: _a, item: _i, expects: _e, deleting: _d, ...rest } = session.state
  session.state = { ...rest, misses: 0 }
}
