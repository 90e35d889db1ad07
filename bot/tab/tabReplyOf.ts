import type { TabCard, TabDownload, TabReply } from '../../cards/tab/tabReply'
import type { Reply } from '../../dialogs/turn'

const part = encodeURIComponent

function downloadOf(reply: Reply): TabDownload[] {
  switch (reply.kind) {
    case 'offer': {
      const request = reply.requestId === undefined ? '' : `/requests/${part(reply.requestId)}`
      return [{ name: reply.name, path: `/claims/${part(reply.claimId)}${request}/package` }]
    }
    case 'offer-calendar':
      return [{ name: reply.name, path: `/claims/${part(reply.claimId)}/calendar` }]
    case 'offer-csr':
      return [{ name: reply.name, path: `/claims/${part(reply.claimId)}/csr.pdf` }]
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
