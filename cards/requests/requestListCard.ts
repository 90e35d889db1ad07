import type { CoOpClaim } from '../../rules/claim'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { requestProgress } from '../../rules/requests/requestProgress'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { picker } from '../elements/picker'
import { plain } from '../elements/plain'
import { verbatim } from '../elements/verbatim'

export interface ListedRequest {
  claim: CoOpClaim
  request: DocumentationRequest
}

const mostShown = 20

function row(ctx: CardContext, { claim, request }: ListedRequest, at: number): CardElement {
  const { requests, formats } = ctx.text
  const { done, total } = requestProgress(request)
  const due = request.body.dueOn ? [requests.listDue(formats.shortDate(request.body.dueOn))] : []
  const progress = requests.progress(formats.number(done), formats.number(total))
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(requests.listRow(formats.number(at + 1), plain(claimTitle(ctx.text, claim), 70)), { weight: 'bolder' }),
      line([requests.listAbout(requests.states[request.state], progress), ...due].join(' · '), { spacing: 'none' }),
    ],
  }
}

/** Every request that waits, and one of them (`in.request`) to open. */
export function requestListCard(ctx: CardContext, { requests: all }: { requests: readonly ListedRequest[] }): Card {
  const { requests, cards, formats } = ctx.text
  const shown = all.slice(0, mostShown)
  const [first] = shown
  const choices = shown.map(({ claim, request }, at) => ({
    title: requests.listRow(formats.number(at + 1), verbatim(claimTitle(ctx.text, claim), 50)),
    value: request.id,
  }))
  const hidden = all.length - shown.length
  return adaptiveCard(
    ctx,
    [
      heading(requests.listTitle),
      ...(first ? [] : [line(ctx.inTab ? ctx.text.tabOrganisation.noRequests : requests.none)]),
      ...shown.map((one, at) => row(ctx, one, at)),
      ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []),
      ...(first
        ? [
            {
              ...picker(ctx, 'in.request', requests.whichToOpen, choices, { value: first.request.id }),
              separator: true as const,
            },
          ]
        : []),
    ],
    [
      ...(first
        ? [
            button(
              ctx,
              requests.buttons.openAnother,
              { verb: 'request.open', requestId: 'picked' },
              { style: 'positive' },
            ),
          ]
        : []),
      button(ctx, requests.buttons.record, { verb: 'request.new' }, { associatedInputs: 'none' }),
    ],
  )
}
