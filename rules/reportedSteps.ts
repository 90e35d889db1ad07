import type { CalendarDate } from './calendarDate'
import type { CoOpBody, ReportedStatus } from './claim'

/** A step that was reported and counts. `id` names it on a button; it is another one once the step is gone. */
export interface ReportedStep {
  id: string
  step: ReportedStatus | 'held' | 'paid'
  on: CalendarDate
  /** When (epoch ms) and by whom it was reported; unknown for money. */
  at?: number
  by?: string
}

/** Every step that was reported of a claim and counts, in the order of the reports, money last. */
export function reportedSteps({
  reports,
  heldSince,
  paidOn,
}: Pick<CoOpBody, 'reports' | 'heldSince' | 'paidOn'>): ReportedStep[] {
  const steps = reports.map(
    ({ status, on, at, by }, index): ReportedStep => ({ id: `${index}:${status}`, step: status, on, at, by }),
  )
  return [
    ...steps,
    ...(heldSince ? [{ id: 'held', step: 'held', on: heldSince } as const] : []),
    ...(paidOn ? [{ id: 'paid', step: 'paid', on: paidOn } as const] : []),
  ]
}
