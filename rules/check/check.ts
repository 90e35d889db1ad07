import type { CalendarDate } from '../calendarDate'
import type { CoOpBody } from '../claim'
import { claimPeriod } from '../claimPeriod'
import type { Finding } from '../findings'
import { findActivity } from '../policy/findActivity'
import type { Policy } from '../policy/policyTypes'
import { capFindings } from './capFindings'
import { type CheckSubject, inferredBasis } from './checkSubject'
import { costFindings } from './costFindings'
import { dateFindings } from './dateFindings'
import { evidenceFindings } from './evidenceFindings'
import { setUpFindings } from './setUpFindings'

const order = { blocking: 0, warning: 1, info: 2 }

/**
 * A verdict's findings before a reviewer's: what blocks first, then warnings, then remarks; each with its rule's
 * source. It decides nothing for Microsoft: a reviewer may see it otherwise.
 */
export function check(body: CoOpBody, policy: Policy, today: CalendarDate): Finding[] {
  const { activity, dates } = body.answers
  const period = claimPeriod(body)
  if (!activity || !dates || !period) {
    const question = activity ? 'dates' : 'activity'
    return [{ code: 'questionOpen', level: 'blocking', params: { question }, question, basis: inferredBasis }]
  }
  const subject: CheckSubject = { body, policy, activity: findActivity(policy, activity), dates, period, today }
  return [evidenceFindings, costFindings, capFindings, dateFindings, setUpFindings]
    .flatMap((part) => part(subject))
    .sort((one, other) => order[one.level] - order[other.level])
}
