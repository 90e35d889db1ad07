import type { CoOpClaim } from '../../rules/claim'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { Card, CardElement } from '../card'
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
  /** Offers to leave open what has no answer here (`in.anyway`). */
  anyway?: boolean
}

const anywayInput = ({ text }: CardContext): CardElement => ({
  type: 'Input.Toggle',
  id: 'in.anyway',
  label: text.requests.anyway,
  title: text.requests.anywaySure,
  value: 'no',
  valueOn: 'yes',
  valueOff: 'no',
  wrap: true,
})

/** On which day (`in.on`) the answers were given in Partner Center, or the originals were sent. */
export function requestDayCard(ctx: CardContext, data: RequestDayCardData): Card {
  const { claim, request, problem: wrong, typed, anyway = false } = data
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
      ...(anyway ? [anywayInput(ctx)] : []),
    ],
    [
      button(ctx, requests.buttons.saveDone, { verb: 'request.done', requestId }, { style: 'positive' }),
      button(ctx, requests.buttons.open, { verb: 'request.open', requestId }, { associatedInputs: 'none' }),
    ],
  )
}
