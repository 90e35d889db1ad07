import type { CoOpClaim } from '../../rules/claim'

/** What can be told of a claim now: its approval, its rejection, its payment; undefined while nothing was decided. */
export function decisionKind({ status, body }: CoOpClaim): 'approved' | 'rejected' | 'paid' | undefined {
  if (status === 'closed') return 'paid'
  const last = body.reports.at(-1)?.status
  if (last === 'rejected' || last === 'disputed') return 'rejected'
  return last === 'approved' ? 'approved' : undefined
}
