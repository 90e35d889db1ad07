import { tzOffset } from '@date-fns/tz'
import { addDaysTo, type CalendarDate, compareDates } from './calendarDate'

const hour = 3_600_000

/** What the clocks of a zone show at an instant, written as if it were UTC, in ms. */
const wallClock = (ms: number, zone: string) => ms + Math.round(tzOffset(zone, new Date(ms)) * 60_000)

/**
 * The calendar date in an IANA zone at an instant (epoch ms).
 * A zone that does not exist is a RangeError: zones are checked where they are entered.
 */
export function localDate(nowMs: number, zone: string): CalendarDate {
  return new Date(wallClock(nowMs, zone)).toISOString().slice(0, 10)
}

/** The first ms between two instants at which the clocks have reached `wall`: where the gap that skips it ends. */
function endOfGap(wall: number, zone: string, from: number, to: number): number {
  let before = from
  let after = to
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (wallClock(middle, zone) < wall) before = middle
    else after = middle
  }
  return after
}

/**
 * The instant (epoch ms) when the clocks of an IANA zone show `time` (`HH:MM`) on a date.
 * Shown twice (clocks go back): the first. Skipped (clocks go forward, or a whole day left out): the first instant
 * after the gap. So there is always exactly one. A zone that does not exist is a RangeError.
 */
export function atLocalTime(date: CalendarDate, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`)
  // No zone is further than 16 hours from UTC, so the instant lies in between, with one change of clocks at most.
  const from = wall - 16 * hour
  const to = wall + 16 * hour
  const candidates = [from, to].map((ms) => wall - (wallClock(ms, zone) - ms)).sort((a, b) => a - b)
  if (candidates.some(Number.isNaN)) throw new RangeError(`no such date, time or zone: ${date} ${time} ${zone}`)
  return candidates.find((ms) => wallClock(ms, zone) === wall) ?? endOfGap(wall, zone, from, to)
}

/**
 * Nobody published the zone of Microsoft's deadlines, so the promise ends with the earliest day's end of these. Pacific
 * time never ends before UTC; it is here because it is the one zone Microsoft ever named (KB2969974, 2016).
 */
const zonesThatCount = (organisationZone: string) => [organisationZone, 'UTC', 'America/Los_Angeles']

/**
 * The instant (epoch ms) from which a deadline may have passed: the earliest end of that day among the organisation's
 * zone, UTC and Pacific time. Source: ours; the zone of the published deadline is unverified.
 */
export function cutOff(deadline: CalendarDate, organisationZone: string): number {
  const nextDay = addDaysTo(deadline, 1)
  return Math.min(...zonesThatCount(organisationZone).map((zone) => atLocalTime(nextDay, '00:00', zone)))
}

/**
 * The date to hold against the end of a time that something has to be kept, at an instant (epoch ms): the earliest of
 * the dates in the same three zones, so that nothing goes too early in any of them.
 */
export function cautiousToday(nowMs: number, organisationZone: string): CalendarDate {
  return zonesThatCount(organisationZone)
    .map((zone) => localDate(nowMs, zone))
    .reduce((earliest, date) => (compareDates(date, earliest) < 0 ? date : earliest))
}

/**
 * The date to hold against a deadline at an instant (epoch ms): the latest of the dates in the same three zones.
 * It is past a deadline exactly from that deadline's {@link cutOff}.
 */
export function safeToday(nowMs: number, organisationZone: string): CalendarDate {
  return zonesThatCount(organisationZone)
    .map((zone) => localDate(nowMs, zone))
    .reduce((latest, date) => (compareDates(date, latest) > 0 ? date : latest))
}
