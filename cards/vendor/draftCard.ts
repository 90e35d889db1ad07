import type { CoOpClaim } from '../../rules/claim'
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

export interface DraftCardData {
  claim: CoOpClaim
  /** What was wrong with the words just given. */
  wrong?: string
  typed?: string
}

/** Where the words of a draft are pasted to be checked (`in.text`); in the tab, as there no message can be sent. */
export function draftCard(ctx: CardContext, { claim, wrong, typed = '' }: DraftCardData): Card {
  const { buttons, invitation, say } = ctx.text.vendor
  const { cards } = ctx.text
  const only = { associatedInputs: 'none' } as const
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(buttons.checkInvitation),
      line(say.pasteInvitation),
      ...problem(ctx, wrong),
      textInput(ctx, 'in.text', invitation.draft, { value: typed, maxLength: 8000, multiline: true, required: true }),
    ],
    [
      button(ctx, cards.buttons.check, { verb: 'invitation.check', claimId: claim.id }, { style: 'positive' }),
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }, only),
    ],
  )
}
