import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { remindersSwitchedCard } from '../../../cards/remindersSwitchedCard'
import { settingsCard } from '../../../cards/settingsCard'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { hostile } from '../hostile'

const settings = { timeZone: 'Asia/Seoul', preferences: usualPreferences }
const data = { settings, localNow: '12:00', problems: {}, typed: {} }
const fields = ['timeZone', 'reminderDays', 'digestAt', 'quietFrom', 'quietTo', 'weekends']
const each = (value: string) => Object.fromEntries(fields.map((field) => [field, value]))
const loose = { ...usualPreferences, quietFrom: '00:00', quietTo: '00:00', weekends: true, stopped: true }

/** How a person wants to be reminded, and stopping it. */
export const settingsCards: Record<string, (ctx: CardContext) => Card> = {
  settings: (ctx) => settingsCard(ctx, data),
  'settings, just saved': (ctx) => settingsCard(ctx, { ...data, changed: 'Saved. Daily message at: 08:30.' }),
  'settings of who has none of it': (ctx) =>
    settingsCard(ctx, { ...data, settings: { ...settings, preferences: loose } }),
  'settings, hostile': (ctx) =>
    settingsCard(ctx, { ...data, changed: hostile, problems: each(hostile), typed: each(hostile) }),
  'reminders stopped': (ctx) =>
    remindersSwitchedCard(ctx, { stopped: true, already: false, consequence: ctx.text.settings.costsNothing }),
  'reminders stopped already': (ctx) =>
    remindersSwitchedCard(ctx, {
      stopped: true,
      already: true,
      consequence: ctx.text.settings.cost(3, 'KRW 5,000,000', 'Friday, February 12, 2027'),
    }),
  'reminders started': (ctx) =>
    remindersSwitchedCard(ctx, {
      stopped: false,
      already: false,
      consequence: ctx.text.settings.nextOf(hostile, 'Friday', '09:00'),
    }),
  'reminders on already': (ctx) =>
    remindersSwitchedCard(ctx, { stopped: false, already: true, consequence: ctx.text.settings.nonePlanned }),
}
