import type { CalendarDate } from '../calendarDate'
import type { CoOpBody } from '../claim'
import { claimPeriod } from '../claimPeriod'
import type { Finding } from '../findings'
import type { Lesson } from '../lesson'
import { findActivity } from '../policy/findActivity'
import type { Policy } from '../policy/policyTypes'
import { capFindings } from './capFindings'
import { type CheckSubject, inferredBasis } from './checkSubject'
import { costFindings } from './costFindings'
import { csrFindings } from './csrFindings'
import { dateFindings } from './dateFindings'
import { evidenceFindings } from './evidenceFindings'
import { lessonFindings } from './lessonFindings'
import { setUpFindings } from './setUpFindings'

const order = { blocking: 0, warning: 1, info: 2 }

/**
 * A verdict's findings before a reviewer's: what blocks first, then warnings, then remarks; each with its rule's
 * source. It decides nothing for Microsoft: a reviewer may see it otherwise.
 * @param lessons of earlier rejections of the same activity
 */
export function check(body: CoOpBody, policy: Policy, today: CalendarDate, lessons: readonly Lesson[] = []): Finding[] {
  const { activity, dates } = body.answers
  const period = claimPeriod(body)
  if (!activity || !dates || !period) {
    const question = activity ? 'dates' : 'activity'
    return [{ code: 'questionOpen', level: 'blocking', params: { question }, question, basis: inferredBasis }]
  }
  const subject: CheckSubject = { body, policy, activity: findActivity(policy, activity), dates, period, today }
  const found = [evidenceFindings, costFindings, csrFindings, capFindings, dateFindings, setUpFindings]
  return [...found.flatMap((part) => part(subject)), ...lessonFindings(body, lessons)].sort(
    (one, other) => order[one.level] - order[other.level],
  )
}
