import { addBusinessDays } from '../rules/businessDays'
import type { CoOpBody } from '../rules/claim'
import { holdEnds } from '../rules/reminders/holdEnds'
import type { StatusNamed } from '../rules/statusNamed'
import type { Session } from './session'

/** What follows from what was reported of a claim: a sentence of published facts, with the date they lead to. */
export function followsFrom({ text, claims, turn }: Session, body: CoOpBody, status: StatusNamed): string {
  const { formats } = text
  const { follows } = text.status
  if (status === 'held') return follows.held(formats.date(holdEnds(body.heldSince ?? turn.today)))
  if (status !== 'approved') return follows[status]
  // Payment within 45 business days of approval: Managing co-op claims, fact.
  const approved = body.reports.at(-1)?.on ?? turn.today
  return follows.approved(formats.date(addBusinessDays(approved, 45, claims.holidays)))
}
