import type { ChecklistDeadline } from '../cards/checklistDeadline'
import type { CoOpClaim } from '../rules/claim'
import { clockDate } from '../rules/clocks'
import { daysLeft } from './daysLeft'
import type { Session } from './session'

/** By when a claim is to be submitted. */
export function deadlineOf({ claims, turn }: Session, claim: CoOpClaim): ChecklistDeadline {
  const claimBy = clockDate(claim, 'claim-by', claims.holidays) ?? turn.today
  const lastWorkingDay = clockDate(claim, 'last-working-day', claims.holidays) ?? turn.today
  return { claimBy, lastWorkingDay, daysLeft: daysLeft(turn, lastWorkingDay) }
}
