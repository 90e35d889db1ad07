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
import { textInput } from '../elements/textInput'

export interface WithdrawRequestCardData {
  claim: CoOpClaim
  request: DocumentationRequest
  problem?: string
}

/** Why a request goes (`in.reason`): the reviewer took it back, or it was none. */
export function withdrawRequestCard(
  ctx: CardContext,
  { claim, request, problem: wrong }: WithdrawRequestCardData,
): Card {
  const { requests } = ctx.text
  const requestId = request.id
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(requests.withdrawTitle),
      ...problem(ctx, wrong),
      textInput(ctx, 'in.reason', requests.withdrawWhy, { maxLength: 500, required: true, lenient: true }),
    ],
    [
      button(ctx, requests.buttons.open, { verb: 'request.open', requestId }, { associatedInputs: 'none' }),
      button(ctx, requests.buttons.withdraw, { verb: 'request.withdraw', requestId }, { style: 'destructive' }),
    ],
  )
}
