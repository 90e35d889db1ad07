import type { CardButton, InputChoiceSet } from './card'
import type { CardContext } from './cardContext'
import { button } from './elements/button'
import { picker } from './elements/picker'

/** Until when to be left alone (`in.until`), and the button for it. */
export function snoozeInputs(ctx: CardContext, claimId: string): { input: InputChoiceSet; press: CardButton } {
  const { plan } = ctx.text
  const choices = (['tomorrow', 'inThreeDays', 'nextWeek'] as const).map((value) => ({
    title: plan.snoozeChoices[value],
    value,
  }))
  return {
    input: picker(ctx, 'in.until', plan.snoozeUntil, choices, { value: 'tomorrow', required: true }),
    press: button(ctx, plan.buttons.snooze, { verb: 'reminder.snooze', claimId }),
  }
}
