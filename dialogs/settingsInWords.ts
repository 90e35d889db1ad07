import type { SettingNames } from '../cards/text/settingsText'
import type { Text } from '../cards/text/text'
import type { Settings } from '../rules/changeSettings'

/** Each setting as a person reads it. */
export function settingsInWords(text: Text, { timeZone, preferences }: Settings): Partial<SettingNames> {
  const { settings, formats } = text
  const { reminderDays, digestAt, quietFrom, quietTo, weekends } = preferences
  return {
    timeZone,
    reminderDays: formats.list(reminderDays.map((days) => formats.number(days))),
    digestAt,
    quietHours: quietFrom === quietTo ? settings.noQuiet : settings.quiet(quietFrom, quietTo),
    weekends: weekends ? settings.weekendsOn : settings.weekendsOff,
  }
}
