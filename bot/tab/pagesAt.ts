import type { CardContext } from '../../cards/cardContext'

interface PagesPlace {
  /** Makes an address of the bot from a path. */
  address: ((path: string) => string) | undefined
  local: boolean
  /** There is a tab: it was built, and callers can be known. */
  served: boolean
}

/** How cards open the pages of the tab. In local mode there is no Teams that opens a dialog, and its Playground cannot. */
export function pagesAt({ address, local, served }: PagesPlace): CardContext['pages'] {
  return address && served ? { open: local ? 'byAddress' : 'asDialog', address } : undefined
}
