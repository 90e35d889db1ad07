import { addDaysTo, type CalendarDate, daysBetween } from '../calendarDate'
import { isWorkingDay } from '../isWorkingDay'
import { localDate } from '../localDate'
import { mondayOf } from '../mondayOf'
import type { Draft } from './draft'
import type { Plannable } from './plannable'

const weeks = Array.from({ length: 26 }, (_, week) => week)
const mondayToFriday = [0, 1, 2, 3, 4]
/** Who answered on a Monday, Tuesday or Wednesday is asked again the next Monday; who answered later, a week after. */
const daysOfRest = 5

/** The day on which we last heard where the claim stands; undefined when never. */
function heardOn({ body, context }: Plannable): CalendarDate | undefined {
  const told = body.reports.map(({ at }) => localDate(at, context.timeZone))
  return [...told, ...(body.sameStatusOn ? [body.sameStatusOn] : [])].sort().at(-1)
}

/**
 * The weekly question where Partner Center stands, on the first working day of this week and the half year after it, until
 * the money came or the claim was rejected. The deadline is that week's Friday, so that a week is asked once.
 * Source: ours; the published two and five business days are aims of Microsoft's, not alarms.
 */
export function planStatus(plannable: Plannable): Draft[] {
  const { body, today, context } = plannable
  if (body.paidOn || body.reports.at(-1)?.status === 'rejected') return []
  const heard = heardOn(plannable)
  return weeks.flatMap((week): Draft[] => {
    const monday = addDaysTo(mondayOf(today), 7 * week)
    const on = mondayToFriday.map((day) => addDaysTo(monday, day)).find((day) => isWorkingDay(day, context.holidays))
    if (!on || (heard && daysBetween(heard, on) < daysOfRest)) return []
    return [{ kind: 'status', subject: '', on, deadline: addDaysTo(monday, 4) }]
  })
}
