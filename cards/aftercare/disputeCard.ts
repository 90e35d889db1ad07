import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { basisSentence } from '../basisSentence'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { openUrl } from '../elements/openUrl'
import { plain } from '../elements/plain'
import { subheading } from '../elements/subheading'
import { itemName } from '../itemName'
import { sentInWords } from './sentInWords'

export interface DisputeCardData {
  claim: CoOpClaim
  items: readonly ChecklistItem[]
  fileNames: Readonly<Record<string, string>>
  partnerCenterUrl: string
}

const most = 20

/** A requirement, what was sent for it, and why it is asked for; a source that several share is named below the last. */
function rowOf(
  ctx: CardContext,
  item: ChecklistItem,
  { fileNames }: DisputeCardData,
  next: ChecklistItem | undefined,
): CardElement {
  const { cards, formats } = ctx.text
  const source = plain(basisSentence(ctx.text, item.row.basis), 200)
  const why =
    next?.row.basis === item.row.basis ? [] : [line(source, { isSubtle: true, size: 'small', spacing: 'none' })]
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      line(cards.numbered(formats.number(item.number), itemName(ctx.text, item)), { weight: 'bolder' }),
      line(plain(sentInWords(ctx.text, item, fileNames), 160), { spacing: 'none' }),
      ...why,
    ],
  }
}

/** What a dispute needs: what was rejected and why, what is published of disputes, and what was sent for what. */
export function disputeCard(ctx: CardContext, data: DisputeCardData): Card {
  const { money, formats, cards, status } = ctx.text
  const { claim, items } = data
  const { dispute, lines } = money
  const { reports, decision } = claim.body
  const on = reports.findLast((report) => report.status === 'rejected')?.on
  const reasons = decision?.rejectedBecause?.split('\n') ?? []
  const hidden = items.length - most
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(dispute.title),
      ...(on ? [line(dispute.rejectedOn(formats.shortDate(on)))] : []),
      line(reasons.length > 0 ? plain(lines.reasons(formats.list(reasons)), 600) : dispute.noReason),
      line(dispute.review),
      line(dispute.time, { weight: 'bolder', spacing: 'none' }),
      line(dispute.who, { spacing: 'small' }),
      line(dispute.where, { spacing: 'small' }),
      subheading(dispute.table),
      ...items.slice(0, most).map((item, index) => rowOf(ctx, item, data, items[index + 1])),
      ...(hidden > 0 ? [line(dispute.more(hidden), { isSubtle: true })] : []),
      line(dispute.copy, { separator: true }),
    ],
    [
      button(ctx, status.update, { verb: 'claim.status', claimId: claim.id }),
      button(ctx, money.buttons.reasons, { verb: 'claim.decision', claimId: claim.id }),
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }),
      ...openUrl(cards.buttons.viewInPartnerCenter, data.partnerCenterUrl),
    ],
  )
}
