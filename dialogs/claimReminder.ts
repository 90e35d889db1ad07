import { costTotals } from '../cards/costTotals'
import type { ClaimReminder, Counted } from '../cards/shownReminder'
import { type CalendarDate, daysBetween } from '../rules/calendarDate'
import type { CoOpClaim } from '../rules/claim'
import { type Clock, clockDate } from '../rules/clocks'
import { reminderDay } from '../rules/reminders/reminderDay'
import { reminderFacts } from '../rules/reminders/reminderFacts'
import { daysLeft } from './daysLeft'
import type { Session } from './session'
import type { DueReminder } from './turn'

/** Days of the calendar where the person is, rather than deadlines of Microsoft's. */
const ofTheEvent = ['check-invitation', 'shot-list', 'photos']

const otherClock: Partial<Record<ClaimReminder['kind'], Clock['kind']>> = {
  'claim-by': 'claim-by',
  'window-opens': 'window-opens',
}

/** The second date its sentence needs. */
function otherOf({ claims }: Session, claim: CoOpClaim, kind: ClaimReminder['kind']): CalendarDate | undefined {
  if (kind === 'hold-ends') return claim.body.heldSince
  const clock = otherClock[kind]
  return clock && clockDate(claim, clock, claims.holidays)
}

const counted = ({ turn }: Session, on: CalendarDate): Counted => ({ on, daysLeft: daysLeft(turn, on) })

/** A due reminder as the claim stands now; undefined when it is not true any more. */
export function claimReminder(
  session: Session,
  claim: CoOpClaim,
  due: DueReminder & { kind: ClaimReminder['kind'] },
): ClaimReminder | undefined {
  const { claims, turn, text } = session
  const { holidays } = claims
  const facts = reminderFacts(claim, due, { policy: claims.policyOf(claim), today: turn.today, holidays })
  if (!facts) return undefined
  const on = reminderDay(claim, due, holidays)
  const lastWorkingDay = facts.next === 'none' ? undefined : clockDate(claim, 'last-working-day', holidays)
  const other = otherOf(session, claim, due.kind)
  return {
    kind: due.kind,
    claim,
    subject: due.subject,
    counted: ofTheEvent.includes(due.kind) ? { on, daysLeft: daysBetween(turn.today, on) } : counted(session, on),
    facts,
    amount: costTotals(text, claim.body.costs),
    ...(lastWorkingDay ? { submit: counted(session, lastWorkingDay) } : {}),
    ...(other ? { other } : {}),
  }
}
