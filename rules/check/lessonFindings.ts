import type { CoOpBody } from '../claim'
import type { Finding } from '../findings'
import type { Lesson } from '../lesson'

/** As many reasons as one verdict repeats. */
const most = 10

/**
 * What a reviewer rejected earlier claims of the same organisation and activity for, a remark for each reason; a warning
 * until somebody says that it was seen to. Source: ours; that a reviewer looks for it again is inferred.
 */
export function lessonFindings({ lessonsSeen = [] }: CoOpBody, lessons: readonly Lesson[]): Finding[] {
  const reasons = lessons.flatMap(({ id, on, reason }) => reason.split('\n').map((line) => ({ id, on, line })))
  return reasons.slice(0, most).map(({ id, on, line }) => ({
    code: 'rejectedBefore',
    level: lessonsSeen.includes(id) ? 'info' : 'warning',
    params: { on, reason: line },
    basis: { source: 'A reviewer’s reason, as reported here', asOf: on, certainty: 'inferred' },
  }))
}
