import type { CalendarDate } from '../rules/calendarDate'
import type { ProgramId } from '../rules/policy/names'
import type { FundParts } from '../rules/splitFund'
import { usagePeriodOf } from '../rules/usagePeriod'
import type { CardElement } from './card'
import type { CardContext } from './cardContext'
import { button } from './elements/button'
import { line } from './elements/line'
import { picker } from './elements/picker'
import { problem } from './elements/problem'
import { subheading } from './elements/subheading'
import { textInput } from './elements/textInput'
import { typingHint } from './elements/typingHint'

export interface FundFormData {
  /** Those that have co-op funds. */
  programs: readonly ProgramId[]
  /** First days of the usage periods to choose from. */
  periods: readonly CalendarDate[]
  /** What stands in it, refused parts included. */
  typed: Partial<FundParts>
  /** What is wrong with a part. */
  problems: Partial<Record<keyof FundParts, string>>
  /** Something is missing before it can be saved. */
  incomplete: boolean
}

/**
 * The form for funds: program (`in.program`), usage period (`in.period`, its first day) and amount (`in.amount`). None is
 * required by the card, since removing needs no amount.
 */
export function fundForm(ctx: CardContext, data: FundFormData): CardElement[] {
  const { text } = ctx
  const { funds, buttons } = text.risk
  const { typed, problems } = data
  const programs = data.programs.map((id) => ({ title: text.catalogue.programs[id].name, value: id }))
  const periods = data.periods.map((from) => ({
    title: text.formats.period(from, usagePeriodOf(from).to),
    value: from,
  }))
  const amount = { value: typed.amount ?? '', placeholder: funds.amountExample, maxLength: 40 }
  return [
    subheading(funds.form),
    ...(data.incomplete ? [line(funds.incomplete, { color: 'attention', weight: 'bolder' } as const)] : []),
    ...problem(ctx, problems.program),
    picker(ctx, 'in.program', funds.program, programs, { value: typed.program ?? '' }),
    ...problem(ctx, problems.period),
    picker(ctx, 'in.period', funds.period, periods, { value: typed.period ?? '' }),
    ...problem(ctx, problems.amount),
    textInput(ctx, 'in.amount', funds.amount, { ...amount, required: true, lenient: true }),
    line(funds.replaces, { isSubtle: true, size: 'small' }),
    {
      type: 'ActionSet',
      actions: [
        button(ctx, buttons.save, { verb: 'funds.edit' }, { style: 'positive' }),
        button(ctx, buttons.remove, { verb: 'funds.edit', remove: true }, { style: 'destructive' }),
      ],
    },
    ...typingHint(ctx, funds.typed),
  ]
}
