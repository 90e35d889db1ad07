import type { Card } from '../../cards/card'
import type { Face, Reply } from '../../dialogs/turn'

/** A card as the tab shows it; `of` is the claim, request or ask that it is of. */
export interface TabCard {
  card: Card
  face: Face
  of?: string
}

/** A file to be had from the tab's API; `path` is below `/tab/api`. */
export interface TabDownload {
  name: string
  path: string
}

/** What a press in the tab is answered with. */
export interface TabReply {
  /** Sentences in Markdown. */
  said: string[]
  /** Below what is there. */
  cards: TabCard[]
  /** Takes the place of the pressed card. */
  inPlace?: TabCard
  /** What the chat would offer to put into OneDrive: here a browser can save it. */
  downloads: TabDownload[]
  /** The item that the next file is for. */
  item?: { claimId: string; itemId: string }
}

const part = encodeURIComponent

function downloadOf(reply: Reply): TabDownload[] {
  switch (reply.kind) {
    case 'offer': {
      const request = reply.requestId === undefined ? '' : `/requests/${part(reply.requestId)}`
      return [{ name: reply.name, path: `/claims/${part(reply.claimId)}${request}/package` }]
    }
    case 'offer-calendar':
      return [{ name: reply.name, path: `/claims/${part(reply.claimId)}/calendar` }]
    case 'offer-export':
      return [{ name: reply.name, path: `/exports/${part(reply.sha256)}` }]
    default:
      return []
  }
}

const cardOf = ({ card, face, claimId }: Reply & { kind: 'show' }): TabCard => ({
  card,
  face,
  ...(claimId ? { of: claimId } : {}),
})

/** The replies of a turn as the tab shows them. Files that want a place are left out: the view of their claim has them. */
export function tabReplyOf(replies: readonly Reply[]): TabReply {
  const shown = replies.filter((reply) => reply.kind === 'show').filter(({ face }) => face !== 'heap')
  const inPlace = shown.find((reply) => reply.inPlace)
  return {
    said: replies.flatMap((reply) => (reply.kind === 'say' ? [reply.text] : [])),
    cards: shown.filter((reply) => reply !== inPlace).map(cardOf),
    ...(inPlace ? { inPlace: cardOf(inPlace) } : {}),
    downloads: replies.flatMap(downloadOf),
  }
}
