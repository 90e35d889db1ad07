import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { wordsGiven } from '../../rules/requests/answerItem'
import { wordsOfItem } from '../../rules/requests/wordsOfItem'
import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { line } from '../elements/line'
import { problem } from '../elements/problem'
import { textInput } from '../elements/textInput'
import { type PlacedItem, requestItemHeader } from './requestItemHeader'
import { takeBackButton } from './takeBackButton'

export interface AnswerCardData {
  claim: CoOpClaim
  requestId: string
  placed: PlacedItem
  items: readonly ChecklistItem[]
  /** What is wrong with what was written; what somebody else wrote meanwhile. */
  problem?: string
  /** What was written, when it was refused. */
  typed?: string
}

/** One thing asked for, to be answered in words (`in.text`); it knows how many answers it has seen. */
export function answerCard(ctx: CardContext, data: AnswerCardData): Card {
  const { requests } = ctx.text
  const { claim, requestId, placed, items, typed } = data
  const { item } = placed
  const value = typed ?? wordsOfItem(item)?.text ?? ''
  const ids = { requestId, item: item.id }
  const save = { verb: 'request.answer', ...ids, seen: wordsGiven(item) } as const
  return adaptiveCard(
    ctx,
    [
      ...requestItemHeader(ctx, claim, placed, items),
      ...problem(ctx, data.problem),
      textInput(ctx, 'in.text', requests.answer, {
        value,
        maxLength: 4000,
        multiline: true,
        required: true,
        lenient: true,
      }),
      line(requests.answerAbout, { isSubtle: true, size: 'small' }),
    ],
    [
      button(ctx, requests.buttons.save, save, { style: 'positive' }),
      ...takeBackButton(ctx, requestId, placed),
      button(ctx, requests.buttons.open, { verb: 'request.open', requestId }, { associatedInputs: 'none' }),
    ],
  )
}
