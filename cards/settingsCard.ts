import type { Settings } from '../rules/changeSettings'
import type { Card, CardElement, InputToggle } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { problem } from './elements/problem'
import { textInput } from './elements/textInput'

export interface SettingsCardData {
  settings: Settings
  /** What the clocks of the zone show now, `HH:MM`. */
  localNow: string
  /** What was saved just now, in words. */
  changed?: string
  /** Input id (without prefix) → what is wrong with it. */
  problems: Record<string, string>
  /** Refused inputs by id, shown back. */
  typed: Record<string, string>
}

type Field = 'timeZone' | 'reminderDays' | 'digestAt' | 'quietFrom' | 'quietTo'

/** What stands in the inputs before anybody changes it; no quiet hours are two empty ones. */
function valuesOf({ timeZone, preferences }: Settings): Record<Field, string> {
  const { reminderDays, digestAt, quietFrom, quietTo } = preferences
  const quiet = quietFrom === quietTo ? { quietFrom: '', quietTo: '' } : { quietFrom, quietTo }
  return { timeZone, reminderDays: reminderDays.join(', '), digestAt, ...quiet }
}

function weekendsInput(ctx: CardContext, { settings, typed }: SettingsCardData): InputToggle {
  const { names, weekendsTitle } = ctx.text.settings
  const now = settings.preferences.weekends ? 'yes' : 'no'
  return {
    type: 'Input.Toggle',
    id: 'in.weekends',
    label: names.weekends,
    title: weekendsTitle,
    value: typed.weekends === undefined ? now : typed.weekends === 'yes' ? 'yes' : 'no',
    valueOn: 'yes',
    valueOff: 'no',
    wrap: true,
  }
}

function inputsOf(ctx: CardContext, data: SettingsCardData): CardElement[] {
  const { names, ...words } = ctx.text.settings
  const values = valuesOf(data.settings)
  const field = (name: Field, placeholder: string, maxLength: number, required: boolean): CardElement[] => [
    ...problem(ctx, data.problems[name]),
    textInput(ctx, `in.${name}`, names[name], {
      value: data.typed[name] ?? values[name],
      placeholder,
      maxLength,
      required,
    }),
  ]
  return [
    ...field('timeZone', words.zoneExample, 60, true),
    ...field('reminderDays', words.daysExample, 60, true),
    line(words.daysMean, { isSubtle: true, size: 'small', spacing: 'small' }),
    ...field('digestAt', words.timeExample, 20, true),
    ...field('quietFrom', words.timeExample, 20, false),
    ...field('quietTo', words.timeExample, 20, false),
    line(words.quietMeans, { isSubtle: true, size: 'small', spacing: 'small' }),
    weekendsInput(ctx, data),
  ]
}

/**
 * How a person wants to be reminded, all of it to be changed on one form: `in.timeZone`, `in.reminderDays`,
 * `in.digestAt`, `in.quietFrom`, `in.quietTo` and `in.weekends`.
 */
export function settingsCard(ctx: CardContext, data: SettingsCardData): Card {
  const { settings: words, cards } = ctx.text
  const { timeZone, preferences } = data.settings
  const { stopped } = preferences
  const switching = stopped
    ? button(ctx, words.buttons.start, { verb: 'reminder.start' }, { associatedInputs: 'none' })
    : button(ctx, words.buttons.stop, { verb: 'reminder.stop' }, { associatedInputs: 'none', style: 'destructive' })
  const facts = [
    { title: words.names.language, value: words.languagesSpoken(words.ownName) },
    { title: words.now, value: words.nowThere(plain(timeZone, 60), data.localNow) },
  ]
  return adaptiveCard(
    ctx,
    [
      heading(words.title),
      ...(data.changed ? [line(plain(data.changed, 600))] : []),
      line(stopped ? words.remindersStopped : words.remindersOn, { weight: 'bolder' }),
      { type: 'FactSet', facts },
      ...inputsOf(ctx, data),
    ],
    [
      button(ctx, cards.buttons.save, { verb: 'settings.save' }, { style: 'positive' }),
      button(ctx, words.buttons.plan, { verb: 'reminder.list' }, { associatedInputs: 'none' }),
      button(ctx, ctx.text.roles.buttons.roles, { verb: 'role.show' }, { associatedInputs: 'none' }),
      button(ctx, ctx.text.keep.buttons.mine, { verb: 'data.delete' }, { associatedInputs: 'none' }),
      switching,
    ],
  )
}
