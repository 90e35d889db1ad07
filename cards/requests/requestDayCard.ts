import type { CoOpClaim } from '../../rules/claim'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { problem } from '../elements/problem'

export interface RequestDayCardData {
  claim: CoOpClaim
  request: DocumentationRequest
  problem?: string
  typed?: string
}

/** On which day (`in.on`) the answers were given in Partner Center, or the originals were sent. */
export function requestDayCard(ctx: CardContext, { claim, request, problem: wrong, typed }: RequestDayCardData): Card {
  const { requests, cards } = ctx.text
  const requestId = request.id
  const value = typed && /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : ctx.today
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(requests.buttons.done[request.body.kind]),
      ...problem(ctx, wrong),
      {
        type: 'Input.Date',
        id: 'in.on',
        label: requests.onDone,
        isRequired: true,
        errorMessage: cards.missingInput(requests.onDone),
        value,
      },
    ],
    [
      button(ctx, requests.buttons.saveDone, { verb: 'request.done', requestId }, { style: 'positive' }),
      button(ctx, requests.buttons.open, { verb: 'request.open', requestId }, { associatedInputs: 'none' }),
    ],
  )
}
