import type { CoOpBody } from './claim'
import { type ReportedStep, reportedSteps } from './reportedSteps'

type Step = ReportedStep['step']

/** A line of what happened in Partner Center; without a report it was skipped: nobody saw it. */
export type TimelineRow = { step: Step; report: ReportedStep } | { step: Step; report?: undefined }

/** The step that comes before one: those of `from` when it went on from there, else the usual one. */
const order: Partial<Record<Step, { from?: readonly Step[]; usual?: Step }>> = {
  submitted: { from: ['action-required', 'editing'] },
  'under-review': { usual: 'submitted' },
  'action-required': { from: ['disputed'], usual: 'under-review' },
  approved: { from: ['disputed'], usual: 'under-review' },
  rejected: { from: ['disputed'], usual: 'under-review' },
  disputed: { usual: 'rejected' },
  held: { usual: 'approved' },
  paid: { from: ['held'], usual: 'approved' },
}

function before(step: Step, from: Step | undefined): Step | undefined {
  // What follows a rejection went through a dispute.
  if (from === 'rejected' && (step === 'approved' || step === 'action-required')) return 'disputed'
  const { from: directly = [], usual } = order[step] ?? {}
  return directly.find((one) => one === from) ?? usual
}

/** The steps between two that were reported; none when one does not lead to the other. */
function between(from: Step | undefined, to: Step): Step[] {
  const skipped: Step[] = []
  let step = before(to, from)
  while (step !== undefined && step !== from && !skipped.includes(step)) {
    skipped.unshift(step)
    step = before(step, from)
  }
  return step === from ? skipped : []
}

/**
 * What was reported of a claim in Partner Center's order, with what was skipped on the way. Source: the order of the
 * statuses in Managing co-op claims, 2022-08-04 (fact that they exist, the order inferred).
 */
export function statusTimeline(body: Pick<CoOpBody, 'reports' | 'heldSince' | 'paidOn'>): TimelineRow[] {
  const rows: TimelineRow[] = []
  let from: Step | undefined
  for (const report of reportedSteps(body)) {
    if (report.step !== from) rows.push(...between(from, report.step).map((step) => ({ step })))
    rows.push({ step: report.step, report })
    from = report.step
  }
  return rows
}
