import type { CoOpClaim } from '../rules/claim'
import { decisionKind } from './aftercare/decisionKind'
import type { Card, CardButton } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { tabLine } from './elements/tabLine'

export interface StatusNotedCardData {
  /** What was noted; absent for *no change*, which is about several. */
  claim?: CoOpClaim
  /** What was noted and what follows, a sentence each; they may quote titles. */
  sentences: readonly [string, ...string[]]
  /** Ids of the other submitted claims that can still be answered for. */
  others: readonly string[]
}

/** As many ids as a button carries. */
const mostAsked = 30

/** What can be told of a decision, and the steps so far; of a rejection, how to dispute it. */
function detailButtons(ctx: CardContext, claim: CoOpClaim): CardButton[] {
  const { approval, reasons, payment, timeline, dispute } = ctx.text.money.buttons
  const claimId = claim.id
  const kind = decisionKind(claim)
  const titles = { approved: approval, rejected: reasons, paid: payment }
  return [
    ...(kind ? [button(ctx, titles[kind], { verb: 'claim.decision', claimId })] : []),
    kind === 'rejected'
      ? button(ctx, dispute, { verb: 'claim.dispute', claimId })
      : button(ctx, timeline, { verb: 'claim.timeline', claimId }),
  ]
}

function buttonsOf(ctx: CardContext, { claim, others }: StatusNotedCardData): CardButton[] {
  const { text } = ctx
  const { cards, status } = text
  const asked = others.slice(0, mostAsked)
  const rest = button(ctx, status.noChangeForRest(asked.length), { verb: 'claim.status', asked })
  const isTheirs = claim?.body.reports.at(-1)?.status === 'action-required'
  const record =
    claim && isTheirs
      ? [button(ctx, text.requests.buttons.record, { verb: 'request.new', claimId: claim.id }, { style: 'positive' })]
      : []
  return [
    ...record,
    ...(claim ? detailButtons(ctx, claim) : []),
    ...(claim && asked.length > 0 ? [rest] : []),
    ...(asked.length > 0 ? [button(ctx, status.another, { verb: 'claim.status' })] : []),
    claim
      ? button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id })
      : button(ctx, cards.buttons.myClaims, { verb: 'claim.list' }),
  ]
}

/** What the status question turns into once it was answered: what was noted, what follows, and what is still open. */
export function statusNotedCard(ctx: CardContext, data: StatusNotedCardData): Card {
  const [noted, ...follows] = data.sentences
  const title = data.claim ? [heading(plain(claimTitle(ctx.text, data.claim), 120))] : []
  return adaptiveCard(
    ctx,
    [
      ...title,
      line(plain(noted, 400), { weight: 'bolder' }),
      ...follows.map((sentence) => line(plain(sentence, 600))),
      ...tabLine(ctx, data.claim?.id),
    ],
    buttonsOf(ctx, data),
  )
}
