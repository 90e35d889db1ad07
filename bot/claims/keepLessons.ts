import type { CoOpClaim } from '../../rules/claim'
import type { Tables } from './ports'

/** The rejection that counts now and its reasons: none once it was taken back, or before reasons were told. */
function lessonOf({ body }: CoOpClaim) {
  const { activity } = body.answers
  const on = body.reports.findLast(({ status }) => status === 'rejected')?.on
  const reason = body.decision?.rejectedBecause
  return activity && on && reason ? { activity, on, reason } : undefined
}

const rejectedOn = ({ body }: CoOpClaim) =>
  body.reports.filter(({ status }) => status === 'rejected').map(({ on }) => on)

/** Days of rejections that teach nothing any more: reported by mistake, or their reasons were taken back. */
function daysGone(before: CoOpClaim, after: CoOpClaim): string[] {
  const left = rejectedOn(after)
  const was = lessonOf(before)
  const isTakenBack = !lessonOf(after) && after.body.reports.length === before.body.reports.length
  return [...rejectedOn(before).filter((on) => !left.includes(on)), ...(was && isTakenBack ? [was.on] : [])]
}

/** Writes what a rejection teaches, in the transaction that changes the claim. What an earlier one taught stays. */
export async function keepLessons(tables: Tables, before: CoOpClaim, after: CoOpClaim, at: number): Promise<void> {
  const { tenantId, id: claimId } = after
  for (const on of daysGone(before, after)) await tables.lessons.remove(tenantId, claimId, on)
  const lesson = lessonOf(after)
  if (lesson && JSON.stringify(lesson) !== JSON.stringify(lessonOf(before)))
    await tables.lessons.save({ tenantId, claimId, at, ...lesson })
}
