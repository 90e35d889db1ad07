import type { CoOpClaim } from '../../rules/claim'
import type { ReportedStep } from '../../rules/reportedSteps'
import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { picker } from '../elements/picker'
import { plain } from '../elements/plain'
import { problem } from '../elements/problem'
import { textInput } from '../elements/textInput'
import { stepName } from './stepName'

export interface CorrectCardData {
  claim: CoOpClaim
  /** The steps that count, the latest last. */
  steps: readonly ReportedStep[]
  /** `step` or `reason` → what is wrong with it. */
  problems: Record<string, string>
  typed: Record<string, string>
}

const most = 30

/** Asks which step was reported by mistake (`in.step`), the last one chosen, and why (`in.reason`). */
export function correctCard(ctx: CardContext, { claim, steps, problems, typed }: CorrectCardData): Card {
  const { money, cards, formats } = ctx.text
  const { correct, buttons } = money
  const shown = steps.slice(-most).reverse()
  const choices = shown.map(({ id, step, on }) => ({
    title: correct.stepOn(stepName(ctx.text, step), formats.shortDate(on)),
    value: id,
  }))
  const value = typed.step ?? shown[0]?.id
  const reason = { value: typed.reason ?? '', placeholder: correct.reasonExample, maxLength: 1000, multiline: true }
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(correct.title),
      line(correct.intro, { isSubtle: true }),
      ...problem(ctx, problems.step),
      picker(ctx, 'in.step', correct.step, choices, { ...(value ? { value } : {}), required: true }),
      ...problem(ctx, problems.reason),
      textInput(ctx, 'in.reason', correct.reason, { ...reason, required: true }),
    ],
    [
      button(ctx, buttons.takeBack, { verb: 'claim.correct', claimId: claim.id }, { style: 'positive' }),
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }, { associatedInputs: 'none' }),
    ],
  )
}
