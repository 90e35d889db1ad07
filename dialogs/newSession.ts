import type { CardContext } from '../cards/cardContext'
import { textFor } from '../cards/text/textFor'
import { textInTab } from '../cards/text/textInTab'
import type { Claims } from './claims'
import type { Session } from './session'
import type { Turn } from './turn'

/** What the conversation is given besides the turn: chance for nonces, where our own pages are, and where the tab is. */
export interface Surroundings {
  claims: Claims
  nonce: () => string
  link?: ((path: string) => string) | undefined
  tab?: ((claimId?: string) => string) | undefined
  /** Where the pages of the tab are, and how a card opens them; absent where there is no tab. */
  pages?: CardContext['pages'] | undefined
}

/** The tab opens its pages in its own place, not as dialogs. In local mode nobody signs in: an address says whose page it is. */
function pagesFor({ who, conversation }: Turn, pages: Surroundings['pages']): Pick<CardContext, 'pages'> {
  if (!pages) return {}
  const { open, address } = pages
  if (open === 'asDialog') return { pages: conversation.tab ? { open: 'byAddress', address } : pages }
  const person = `&person=${encodeURIComponent(who.userId)}`
  return { pages: { open, address: (path) => address(path + person) } }
}

/** A turn about to be answered, in the person's language. */
export function newSession(turn: Turn, { claims, nonce, link, tab, pages }: Surroundings): Session {
  const words = textFor(turn.locale)
  const text = turn.conversation.tab ? textInTab(words) : words
  const addresses = { ...(link ? { link } : {}), ...(tab ? { tab } : {}) }
  // The tab has what the pages of local mode are for, and needs no link to itself.
  const place = turn.conversation.tab ? ({ inTab: true } as const) : addresses
  const ctx: CardContext = { text, nonce, today: turn.today, ...place, ...pagesFor(turn, pages) }
  return { turn, claims, text, ctx, state: turn.state, replies: [] }
}
