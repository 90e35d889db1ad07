import type { CoOpClaim } from '../rules/claim'
import type { Card, InputDate } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { problem } from './elements/problem'
import { tabButton } from './elements/tabButton'
import { textInput } from './elements/textInput'

export interface SubmittedCardData {
  claim: CoOpClaim
  /** `number` or `on` → what is wrong with it. */
  problems: Record<string, string>
  typed: Record<string, string>
}

/** The person submitted in Partner Center: its claim number (`in.number`) and the day (`in.on`). */
export function submittedCard(ctx: CardContext, { claim, problems, typed }: SubmittedCardData): Card {
  const { buttons, submitted, missingInput } = ctx.text.cards
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed.on ?? '') ? typed.on : ctx.today
  const on: InputDate = {
    type: 'Input.Date',
    id: 'in.on',
    label: submitted.on,
    isRequired: true,
    errorMessage: missingInput(submitted.on),
    value: day ?? ctx.today,
  }
  const number = {
    value: typed.number ?? claim.body.claimNumber ?? '',
    placeholder: submitted.numberExample,
    maxLength: 60,
    required: true,
  }
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(submitted.title),
      line(submitted.locks),
      ...problem(ctx, problems.number),
      textInput(ctx, 'in.number', submitted.number, number),
      ...problem(ctx, problems.on),
      on,
    ],
    [
      button(
        ctx,
        buttons.saveSubmission,
        { verb: 'claim.submitted', claimId: claim.id, version: claim.version },
        { style: 'positive' },
      ),
      button(ctx, buttons.checklist, { verb: 'claim.open', claimId: claim.id }, { associatedInputs: 'none' }),
      ...tabButton(ctx, claim.id),
    ],
  )
}
