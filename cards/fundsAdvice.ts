import { type CalendarDate, daysBetween } from '../rules/calendarDate'
import type { FundsAtRisk } from '../rules/fundsAtRisk'
import type { Text } from './text/text'

/** What can still be done with earned funds, and until when. */
export function fundsAdvice(
  { formats, risk }: Text,
  { phase, runBy, claimBy }: FundsAtRisk,
  today: CalendarDate,
): string {
  const [run, claim] = [formats.shortDate(runBy), formats.shortDate(claimBy)]
  if (phase === 'passed') return risk.left.passed(claim)
  return phase === 'run'
    ? risk.left.run(run, formats.days(daysBetween(today, runBy)), claim)
    : risk.left.claim(run, claim, formats.days(daysBetween(today, claimBy)))
}
