import { isAnswered } from '../../rules/requests/requestProgress'
import type { CardButton } from '../card'
import type { CardContext } from '../cardContext'
import { button } from '../elements/button'
import type { PlacedItem } from './requestItemHeader'

/** Takes the last answer to a thing off again; none where nothing was answered. */
export function takeBackButton(ctx: CardContext, requestId: string, { item }: PlacedItem): CardButton[] {
  const back = { verb: 'request.takeBack', requestId, item: item.id } as const
  const { takeBack } = ctx.text.requests.buttons
  return isAnswered(item) ? [button(ctx, takeBack, back, { associatedInputs: 'none' })] : []
}
