import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { line } from '../elements/line'
import { openUrl } from '../elements/openUrl'
import { picker } from '../elements/picker'
import { type PlacedItem, requestItemHeader } from './requestItemHeader'
import { takeBackButton } from './takeBackButton'

export interface AttachCardData {
  claim: CoOpClaim
  requestId: string
  placed: PlacedItem
  items: readonly ChecklistItem[]
  /** Files of the claim that could answer it, when it is about those. */
  kept?: readonly { id: string; name: string }[]
  limitMb: number
  /** A page on which a file can be sent, where there is one. */
  link?: string
}

const mostFiles = 40

function keptInput(ctx: CardContext, { kept = [] }: AttachCardData): CardElement[] {
  const { requests, formats } = ctx.text
  if (kept.length === 0) return [line(requests.keptNone)]
  const choices = kept.slice(0, mostFiles).map(({ id, name }) => ({ title: name, value: id }))
  const hidden = kept.length - choices.length
  return [
    picker(ctx, 'in.file', requests.kept, choices, { required: true }),
    ...(hidden > 0 ? [line(requests.keptMore(formats.number(hidden)), { isSubtle: true, size: 'small' })] : []),
  ]
}

/** One thing asked for, to be answered with a file: one sent now, or (with `kept`) one of the claim's (`in.file`). */
export function attachCard(ctx: CardContext, data: AttachCardData): Card {
  const { requests, cards, formats } = ctx.text
  const { claim, requestId, placed, items, kept, limitMb, link } = data
  const back = button(ctx, requests.buttons.open, { verb: 'request.open', requestId }, { associatedInputs: 'none' })
  const limit = formats.number(limitMb)
  const send = ctx.inTab ? ctx.text.tabClaim.sendNow(limit) : requests.sendNow(limit)
  const header = requestItemHeader(ctx, claim, placed, items)
  if (kept) {
    const use = button(
      ctx,
      requests.buttons.use,
      { verb: 'request.keep', requestId, item: placed.item.id },
      { style: 'positive' },
    )
    return adaptiveCard(ctx, [...header, ...keptInput(ctx, data)], [...(kept.length > 0 ? [use] : []), back])
  }
  return adaptiveCard(
    ctx,
    [
      ...header,
      line(send, { weight: 'bolder' }),
      line(requests.sendAbout, { isSubtle: true, size: 'small' }),
      line(cards.item.types, { isSubtle: true, size: 'small', spacing: 'none' }),
    ],
    [...openUrl(cards.buttons.sendOnPage, link), ...takeBackButton(ctx, requestId, placed), back],
  )
}
