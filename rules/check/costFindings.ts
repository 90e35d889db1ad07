import type { CostLine } from '../claim'
import { neverEligible } from '../costs/neverEligible'
import type { Finding } from '../findings'
import { findActivity } from '../policy/findActivity'
import { type CheckSubject, inferredBasis, overviewBasis } from './checkSubject'

const about = (line: CostLine) => ({
  params: { what: line.what, expense: line.expense, from: line.servedFrom, to: line.servedTo },
  question: `cost:${line.id}`,
})

function expenseFinding(line: CostLine, subject: CheckSubject): Finding[] {
  if (line.claimed === 0) return []
  const { activity, body, policy } = subject
  const parts = (body.answers.components ?? []).map((id) => findActivity(policy, id))
  const rows = [activity, ...(activity.components ? parts : [])]
  const excluded = neverEligible.includes(line.expense) || activity.ineligible.includes(line.expense)
  if (excluded) return [{ code: 'expenseExcluded', level: 'blocking', ...about(line), basis: activity.basis }]
  const listed = rows.some((row) => row.eligible.includes(line.expense) || row.presumed?.includes(line.expense))
  const hasList = rows.some((row) => row.eligible.length > 0)
  return listed || !hasList
    ? []
    : [{ code: 'expenseNotListed', level: 'warning', ...about(line), basis: activity.basis }]
}

function dateFinding(line: CostLine, { period, dates }: CheckSubject): Finding[] {
  if (line.servedFrom < period.from || line.servedTo > period.to)
    return [{ code: 'costOutsidePeriod', level: 'blocking', ...about(line), basis: overviewBasis }]
  const outside = line.servedFrom < dates.from || line.servedTo > dates.to
  return outside ? [{ code: 'costOutsideActivity', level: 'warning', ...about(line), basis: inferredBasis }] : []
}

/** Costs: that there are any, that each is of this usage period, and on the activity's published list. */
export function costFindings(subject: CheckSubject): Finding[] {
  const { costs } = subject.body
  if (costs.length === 0)
    return [{ code: 'noCosts', level: 'blocking', params: {}, question: 'costBy', basis: overviewBasis }]
  return costs.flatMap((line) => [...dateFinding(line, subject), ...expenseFinding(line, subject)])
}
