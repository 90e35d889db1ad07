import type { RequestReminder } from '../../cards/shownReminder'
import type { ReminderKind } from '../../rules/reminders/reminderKinds'
import { isClosedRequest } from '../../rules/reminders/requestPlan'
import { daysLeft } from '../daysLeft'
import type { Session } from '../session'
import type { DueReminder } from '../turn'

type OfRequest<D extends { kind: ReminderKind }> = D & { kind: RequestReminder['kind'] }

/** Whether a reminder is of a documentation request, whose plan is kept under `request:<id>`. */
export const isOfRequest = <D extends { kind: ReminderKind }>(due: D): due is OfRequest<D> =>
  due.kind === 'request-due' || due.kind === 'request-open' || due.kind === 'request-lead'

/** The reminder of a request as it stands now; undefined when it was answered, or is not the person's to see. */
export async function requestReminder(
  { claims, turn }: Session,
  { kind, claimId: key }: OfRequest<DueReminder>,
): Promise<RequestReminder | undefined> {
  const found = await claims.findRequest(turn.who, key.split(':')[1] ?? '')
  if (!found.ok || isClosedRequest(found.value.request)) return undefined
  const { claim, request } = found.value
  const on = request.body.dueOn ?? turn.today
  const spoken = kind === 'request-open' && request.body.dueOn ? 'request-due' : kind
  return { kind: spoken, claim, request, counted: { on, daysLeft: daysLeft(turn, on) } }
}
