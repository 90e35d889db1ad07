import type { CoOpClaim } from '../../rules/claim'
import type { DocumentationRequest, RequestItem } from '../../rules/requests/documentationRequest'
import type { Card, CardButton } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { shortName } from '../elements/shortName'

export interface RequestReceiptData {
  claim: CoOpClaim
  request: DocumentationRequest
  sentences: readonly string[]
  /** The next thing without an answer. */
  next?: RequestItem
}

/** What a small card of a request turns into: what was saved, and what is next. */
export function requestReceiptCard(ctx: CardContext, { claim, request, sentences, next }: RequestReceiptData): Card {
  const { requests, cards } = ctx.text
  const requestId = request.id
  const attach: CardButton[] = next
    ? [
        button(ctx, cards.buttons.openNamed(shortName(next.words)), {
          verb: 'request.attach',
          requestId,
          item: next.id,
        }),
      ]
    : []
  const pack: CardButton[] =
    request.state === 'ready'
      ? [button(ctx, requests.buttons.package, { verb: 'request.package', requestId }, { style: 'positive' })]
      : []
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      ...sentences.map((sentence) => line(sentence)),
    ],
    [...attach, ...pack, button(ctx, requests.buttons.open, { verb: 'request.open', requestId })],
  )
}
