import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { type StayingClaim, stayingLines } from './stayingLines'

export interface DeletedCardData {
  title: string
  /** What was done; Markdown-safe. */
  sentences: readonly string[]
  staying: readonly StayingClaim[]
}

/** What was deleted, and what stays until when; takes the place of the card that asked. */
export function deletedCard(ctx: CardContext, { title, sentences, staying }: DeletedCardData): Card {
  const { buttons } = ctx.text.cards
  return adaptiveCard(
    ctx,
    [heading(title), ...sentences.map((sentence) => line(sentence)), ...stayingLines(ctx, staying)],
    [button(ctx, buttons.myClaims, { verb: 'claim.list' }), button(ctx, buttons.newClaim, { verb: 'claim.new' })],
  )
}
