import type { CalendarDate } from '../calendarDate'
import type { Params } from '../outcome'
import type { DocumentationRequest } from './documentationRequest'
import { requestDates } from './newRequest'
import type { RequestOutcome } from './requestChange'

/**
 * Another day by which a request is wanted, or none: reviewers extend it, and partners hear of that after they confirmed.
 * Nothing else of what was asked changes. `dueOn` as typed, '' for none; `today` is the person's day.
 */
export function changeRequestDue(request: DocumentationRequest, dueOn: string, today: CalendarDate): RequestOutcome {
  // The sheet of a package made before names the other day.
  const { dueOn: before, package: _made, ...rest } = request.body
  const dates = requestDates({ receivedOn: rest.receivedOn, dueOn }, today)
  if (!dates.ok) return dates
  const { dueOn: after } = dates.value
  if (before === after) return { ok: false, reason: 'alreadyThere', params: {} }
  const due: Params = after === undefined ? {} : { dueOn: after }
  const events = [{ code: 'requestDueChanged' as const, params: { request: request.id, ...due } }]
  return { ok: true, value: { request: { ...request, body: { ...rest, ...dates.value } }, events } }
}
