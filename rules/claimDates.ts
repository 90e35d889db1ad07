import type { CalendarDate } from './calendarDate'
import type { CoOpClaim } from './claim'
import { type Clock, clocks } from './clocks'
import type { Policy } from './policy/policyTypes'
import { awaitedAsks } from './reminders/awaitedAsks'
import { holdEnds } from './reminders/holdEnds'

/** What a date of a claim is about; each has words of its own in a calendar. */
export const claimDateKinds = [
  'activity-ends',
  'window-opens',
  'run-by',
  'submit-by',
  'claim-by',
  'vendor-due',
  'hold-ends',
  'keep-until',
] as const
export type ClaimDateKind = (typeof claimDateKinds)[number]

/** One day that matters for a claim. `counts` is false once nothing has to be done by then any more. */
export interface ClaimDate {
  kind: ClaimDateKind
  /** Id of the cost a vendor was asked about; else empty. */
  subject: string
  date: CalendarDate
  counts: boolean
}

const kindOf: Record<Clock['kind'], ClaimDateKind> = {
  'window-opens': 'window-opens',
  'run-by': 'run-by',
  'last-working-day': 'submit-by',
  'claim-by': 'claim-by',
  'keep-until': 'keep-until',
}

const beforeSubmission: readonly CoOpClaim['status'][] = ['draft', 'preparing', 'ready']

/** What vendors were asked for, until the claim has every invoice it needs. */
function vendorDates({ body }: CoOpClaim, policy: Policy, open: boolean): ClaimDate[] {
  const awaited = new Set(awaitedAsks(body, policy).map(({ costId }) => costId))
  return (body.vendorAsks ?? []).map(({ costId, dueOn }) => ({
    kind: 'vendor-due',
    subject: costId,
    date: dueOn,
    counts: open && awaited.has(costId),
  }))
}

/**
 * Every day that matters for a claim, the earliest first, past ones included; none while its own dates are open.
 * What no longer counts is still given, so that a calendar that has it can strike it out. Source: ours; the dates
 * themselves are those of {@link clocks}.
 */
export function claimDates(claim: CoOpClaim, policy: Policy, holidays: readonly CalendarDate[]): ClaimDate[] {
  const { answers, heldSince, paidOn } = claim.body
  const { dates } = answers
  if (!dates) return []
  const open = beforeSubmission.includes(claim.status)
  const running = clocks(claim, holidays).map(({ kind, date }): ClaimDate => {
    const counts = kind === 'keep-until' ? claim.status !== 'withdrawn' : open
    return { kind: kindOf[kind], subject: '', date, counts }
  })
  const held: ClaimDate[] = heldSince
    ? [{ kind: 'hold-ends', subject: '', date: holdEnds(heldSince), counts: paidOn === undefined }]
    : []
  const all: ClaimDate[] = [
    { kind: 'activity-ends', subject: '', date: dates.to, counts: open },
    ...running,
    ...vendorDates(claim, policy, open),
    ...held,
  ]
  return all.sort((one, other) => one.date.localeCompare(other.date))
}
