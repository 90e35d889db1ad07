import { addDaysTo, type CalendarDate } from '../calendarDate'
import { isWorkingDay } from '../isWorkingDay'
import { atLocalTime, cutOff, localDate } from '../localDate'
import { isUrgent } from './isUrgent'
import type { PlannedReminder } from './plannedReminder'
import type { Preferences } from './preferences'

/** Who gets a reminder: zone, wishes, and the day (in the zone) of the last digest they got. */
export interface Recipient {
  timeZone: string
  preferences: Preferences
  remindedOn?: CalendarDate
}

type Hours = Pick<Preferences, 'digestAt' | 'quietFrom' | 'quietTo' | 'weekends'>

/** Nobody is woken up: 22:00 to 07:00 by the person's clocks. */
const awake: Hours = { digestAt: '07:00', quietFrom: '22:00', quietTo: '07:00', weekends: true }

/** Whether `x` lies between two points of a day of which the second may be after midnight; never when they are one. */
const isBetween = <T extends string | number>(x: T, from: T, to: T) =>
  from <= to ? x >= from && x < to : x >= from || x < to

/** The first instant from `now` on within somebody's hours on a day of theirs; undefined when there is none. */
function firstOn(day: CalendarDate, now: number, hours: Hours, timeZone: string): number | undefined {
  if (!hours.weekends && !isWorkingDay(day, [])) return undefined
  const at = (time: string) => atLocalTime(day, time, timeZone)
  const [quietFrom, quietTo] = [at(hours.quietFrom), at(hours.quietTo)]
  // A digest hour within the quiet ones would never come: it is when they end.
  const opens = isBetween(hours.digestAt, hours.quietFrom, hours.quietTo) ? quietTo : at(hours.digestAt)
  const isOpen = (ms: number) => ms >= now && ms >= opens && !isBetween(ms, quietFrom, quietTo)
  const candidates = [now, opens, quietTo].sort((one, other) => one - other)
  return candidates.find((ms) => isOpen(ms) && localDate(ms, timeZone) === day)
}

function firstWithin(hours: Hours, now: number, timeZone: string, remindedOn?: CalendarDate): number {
  for (let day = localDate(now, timeZone); ; day = addDaysTo(day, 1)) {
    const first = day === remindedOn ? undefined : firstOn(day, now, hours, timeZone)
    if (first !== undefined) return first
  }
}

/**
 * The first instant (epoch ms) from `now` on at which a reminder may be sent to this person; `now` itself when it may.
 * One digest a day, from its hour on, outside quiet hours and weekends; urgent ones wait for the morning alone. When
 * waiting would pass the deadline's safe cut-off, it is now: a reminder too late is none. Source: ours (design §7).
 */
export function whenToSend(
  reminder: Pick<PlannedReminder, 'kind' | 'deadline'>,
  { timeZone, preferences, remindedOn }: Recipient,
  now: number,
  organisationZone: string,
): number {
  const usual = firstWithin(preferences, now, timeZone, remindedOn)
  const urgent = isUrgent(reminder, localDate(now, timeZone))
  const wait = urgent ? Math.min(usual, firstWithin(awake, now, timeZone)) : usual
  const end = cutOff(reminder.deadline, organisationZone)
  return now < end && wait >= end ? now : wait
}
