import { addBusinessDays } from '../../rules/businessDays'
import { addDaysTo, addMonthsTo, daysBetween } from '../../rules/calendarDate'
import { claimBy, claimTarget, claimWindowOpens, lastWorkingDayUpTo, runItBy } from '../../rules/deadlines'
import { atLocalTime, cutOff, localDate, safeToday } from '../../rules/localDate'
import { readDate } from '../../rules/readDate'
import { readDateRange } from '../../rules/readDateRange'
import { keepUntil } from '../../rules/retention'
import { usagePeriodOf, usagePeriodsBetween } from '../../rules/usagePeriod'

const zones = [
  'UTC',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Europe/Berlin',
]

const line = (date: string) => {
  const usage = usagePeriodOf(date)
  const days = [runItBy(usage), claimBy(usage), claimTarget(usage), claimWindowOpens(usage), keepUntil(date)]
  const more = [lastWorkingDayUpTo(date, []), addMonthsTo(date, 1), addBusinessDays(date, 5, [])]
  const instants = zones.flatMap((zone) => {
    const morning = atLocalTime(date, '02:30', zone)
    return [morning, localDate(morning, zone), safeToday(morning, zone), cutOff(date, zone)]
  })
  const read = [readDate('yesterday', { today: date }), readDateRange(`2024-01-01 to ${date}`, { today: date })]
  const parts = usagePeriodsBetween(date, addDaysTo(date, 200))
  return JSON.stringify([date, daysBetween('2024-01-01', date), days, more, instants, read, parts])
}

/** Everything the date rules say about each day of 2026 and the leap days around it, a line a day. */
export function dateSheet(): string {
  const year = Array.from({ length: 365 }, (_, index) => addDaysTo('2026-01-01', index))
  return ['2024-02-29', '2028-02-29', ...year].map(line).join('\n')
}
