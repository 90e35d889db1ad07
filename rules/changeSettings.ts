import { inQuietHours } from './inQuietHours'
import type { Outcome } from './outcome'
import { readReminderDays } from './readReminderDays'
import { readTime, type TimeReason } from './readTime'
import { readZone, type ZoneReason } from './readZone'
import type { Preferences } from './reminders/preferences'

/** A person's zone (IANA) and wishes. */
export interface Settings {
  timeZone: string
  preferences: Preferences
}

/** What is to be changed, as it was typed; what is absent stays. Both quiet hours empty: there are none. */
export interface SettingsGiven {
  timeZone?: string
  reminderDays?: string
  digestAt?: string
  quietFrom?: string
  quietTo?: string
  weekends?: boolean
}

/** Why settings are refused; `params.question` names the one. `digestInQuietHours` has `at`, `from` and `to`. */
export type SettingsReason = TimeReason | ZoneReason | 'notReminderDays' | 'digestInQuietHours'

type Read<T> = Outcome<T, SettingsReason>

function value<T>(
  question: keyof SettingsGiven,
  typed: string | undefined,
  before: T,
  read: (text: string) => Read<T>,
) {
  const outcome: Read<T> = typed === undefined ? { ok: true, value: before } : read(typed)
  return outcome.ok ? outcome : { ...outcome, params: { ...outcome.params, question } }
}

/** Nobody could be reminded at all if the daily message had its hour where nothing may come. */
function agreed(preferences: Preferences): Read<Preferences> {
  const { digestAt: at, quietFrom: from, quietTo: to } = preferences
  return inQuietHours(at, preferences)
    ? { ok: false, reason: 'digestInQuietHours', params: { at, from, to, question: 'digestAt' } }
    : { ok: true, value: preferences }
}

/**
 * The settings after a change: all of it, or the first that is refused.
 * @param zones the time zones there are.
 */
export function changeSettings(before: Settings, given: SettingsGiven, zones: readonly string[]): Read<Settings> {
  const { preferences: old } = before
  const noQuiet = given.quietFrom?.trim() === '' && given.quietTo?.trim() === ''
  const quiet = noQuiet ? { quietFrom: '00:00', quietTo: '00:00' } : given
  const timeZone = value('timeZone', given.timeZone, before.timeZone, (text) => readZone(text, zones))
  if (!timeZone.ok) return timeZone
  const reminderDays = value('reminderDays', given.reminderDays, old.reminderDays, readReminderDays)
  if (!reminderDays.ok) return reminderDays
  const digestAt = value('digestAt', given.digestAt, old.digestAt, readTime)
  if (!digestAt.ok) return digestAt
  const quietFrom = value('quietFrom', quiet.quietFrom, old.quietFrom, readTime)
  if (!quietFrom.ok) return quietFrom
  const quietTo = value('quietTo', quiet.quietTo, old.quietTo, readTime)
  if (!quietTo.ok) return quietTo
  const preferences = agreed({
    ...old,
    reminderDays: reminderDays.value,
    digestAt: digestAt.value,
    quietFrom: quietFrom.value,
    quietTo: quietTo.value,
    weekends: given.weekends ?? old.weekends,
  })
  return preferences.ok
    ? { ok: true, value: { timeZone: timeZone.value, preferences: preferences.value } }
    : preferences
}
