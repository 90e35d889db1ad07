import type { CardContext } from '../cards/cardContext'
import { textFor } from '../cards/text/textFor'
import type { Claims } from './claims'
import type { Session } from './session'
import type { Turn } from './turn'

/** What the conversation is given besides the turn: chance for nonces, where our own pages are, and where the tab is. */
export interface Surroundings {
  claims: Claims
  nonce: () => string
  link?: (path: string) => string
  tab?: (claimId?: string) => string
}

/** A turn about to be answered, in the person's language. */
export function newSession(turn: Turn, { claims, nonce, link, tab }: Surroundings): Session {
  const text = textFor(turn.locale)
  const pages = { ...(link ? { link } : {}), ...(tab ? { tab } : {}) }
  // The tab has what the pages of local mode are for, and needs no link to itself.
  const place = turn.conversation.tab ? ({ inTab: true } as const) : pages
  const ctx: CardContext = { text, nonce, today: turn.today, ...place }
  return { turn, claims, text, ctx, state: turn.state, replies: [] }
}
