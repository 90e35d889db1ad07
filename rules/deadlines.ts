import { addDaysTo, addMonthsTo, type CalendarDate } from './calendarDate'
import { isWorkingDay } from './isWorkingDay'
import type { UsagePeriod } from './usagePeriod'

/**
 * The last day an activity can be run and its costs incurred: the period's end, when unused funds are forfeited.
 * Source: Claims overview, 2023-04-19 (fact).
 */
export function runItBy(usage: UsagePeriod): CalendarDate {
  return usage.to
}

/**
 * The last day to submit: 45 calendar days after the usage period, 14 February or 14 August.
 * Source: "45 days after the end of the usage period", Co-op claims overview, 2019-11-15 (fact); that it is meant
 * rather than the day printed in the table is inferred, as the safer of two readings.
 */
export function claimBy(usage: UsagePeriod): CalendarDate {
  return addDaysTo(usage.to, 45)
}

/**
 * The last day as Microsoft's table prints it: 15 February or 15 August. For *Why?* alone, never the plan.
 * Source: Claims overview, 2023-04-19 (fact); inferred for periods after December 2024.
 */
export function publishedClaimBy(usage: UsagePeriod): CalendarDate {
  return addDaysTo(claimBy(usage), 1)
}

/**
 * The latest working day that is not after a date: the deadline a person can plan with.
 * Source: ours. No published rule moves a deadline off a weekend, so it is never moved later.
 */
export function lastWorkingDayUpTo(date: CalendarDate, holidays: readonly CalendarDate[]): CalendarDate {
  let day = date
  while (!isWorkingDay(day, holidays)) day = addDaysTo(day, -1)
  return day
}

/**
 * When to aim at: a calendar month before the deadline, 14 January or 14 July.
 * Source: Microsoft advised 15 to 30 days, to leave room for edits (KB2969974, 2016; historical); the month is ours.
 */
export function claimTarget(usage: UsagePeriod): CalendarDate {
  return addMonthsTo(claimBy(usage), -1)
}

/**
 * The first day the funds of a period can be claimed: 16 February for January to June, 16 August for July to December.
 * Source: Claims overview, 2023-04-19 (fact for 2023 and 2024). Certainty: inferred for every other year, so a
 * claim that is early is warned, never blocked.
 */
export function claimWindowOpens(usage: UsagePeriod): CalendarDate {
  return addDaysTo(usage.from, 46)
}
