import type { CalendarDate } from '../calendarDate'
import type { Claim, CoOpBody } from '../claim'
import { keepUntil } from '../retention'

/** Why a claim stays: its 24 months run, a documentation request or a dispute is open, or no day is known to count from. */
export type StaysWhy = 'retention' | 'request' | 'dispute' | 'unknown'

/** Whether a claim may be deleted; `until` is the last day it has to stay, as far as that is known. */
export type Keeping = { goes: true } | { goes: false; why: StaysWhy; until?: CalendarDate }

/** Reports after which Microsoft may still ask for the originals, however long ago the activity was. */
const disputed = ['disputed', 'action-required']

const isDisputed = ({ reports }: Pick<CoOpBody, 'reports'>) => disputed.includes(reports.at(-1)?.status ?? '')

/**
 * Whether a claim may be deleted. What never went to Microsoft may go at any time. What was submitted stays for 24
 * months from the last day of the activity, and longer while a request or dispute is open. Source: Co-op claims
 * overview, 2019-11-15 (fact: 24 months); that open requests prolong it is ours.
 * @param today the earliest of the dates that may count, so that nothing goes too early anywhere
 * @param suspended whether a documentation request is open on it
 */
export function mayGo(claim: Pick<Claim, 'status' | 'body'>, today: CalendarDate, suspended: boolean): Keeping {
  const { status, body } = claim
  const lastDay = body.type === 'co-op' ? body.answers.dates?.to : undefined
  const until = lastDay === undefined ? {} : { until: keepUntil(lastDay) }
  if (suspended) return { goes: false, why: 'request', ...until }
  if (status !== 'handed-over' && status !== 'closed') return { goes: true }
  if (isDisputed(body)) return { goes: false, why: 'dispute', ...until }
  if (until.until === undefined) return { goes: false, why: 'unknown' }
  return today > until.until ? { goes: true } : { goes: false, why: 'retention', ...until }
}
