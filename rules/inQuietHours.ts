import type { Preferences } from './reminders/preferences'

/**
 * Whether a local time (`HH:MM`) lies within a person's quiet hours, which may run over midnight. Their first minute
 * belongs to them, their last does not; the same time twice means that there are none.
 */
export function inQuietHours(
  time: string,
  { quietFrom, quietTo }: Pick<Preferences, 'quietFrom' | 'quietTo'>,
): boolean {
  if (quietFrom <= quietTo) return quietFrom <= time && time < quietTo
  return time >= quietFrom || time < quietTo
}
