import type { ClaimReminder, ClaimReminderKind, ShownReminder } from '../cards/shownReminder'
import type { CoOpClaim } from '../rules/claim'
import { reminderFacts } from '../rules/reminders/reminderFacts'
import { byUrgency } from './byUrgency'
import { claimReminder } from './claimReminder'
import { fundReminder } from './fundReminder'
import { isOfRequest, requestReminder } from './requests/requestReminder'
import type { Session } from './session'
import type { DueReminder } from './turn'

type Found = DueReminder & { claim: CoOpClaim }

/** After the hand-over a snooze puts off the question where the claim stands. */
const isStatus = ({ kind, claim }: Found) => kind === 'status' || (kind === 'snoozed' && claim.status === 'handed-over')

async function found({ claims, turn }: Session, due: DueReminder): Promise<Found[]> {
  const claim = await claims.find(turn.who, due.claimId)
  return claim.ok ? [{ ...due, claim: claim.value }] : []
}

/** The claims that the weekly question is about, each once. */
function asked({ claims, turn }: Session, due: readonly Found[]): CoOpClaim[] {
  const open = due.filter(isStatus).filter(({ claim, ...reminder }) => {
    const context = { policy: claims.policyOf(claim), today: turn.today, holidays: claims.holidays }
    return reminderFacts(claim, { ...reminder, kind: 'status' }, context) !== undefined
  })
  return [...new Map(open.map(({ claim }) => [claim.id, claim])).values()]
}

const isOfOneClaim = (due: DueReminder): due is DueReminder & { kind: ClaimReminderKind } =>
  due.kind !== 'status' && due.kind !== 'fund-run-by' && !isOfRequest(due)

function ofClaim(session: Session, { claim, ...due }: Found): ClaimReminder[] {
  if (!isOfOneClaim(due)) return []
  const reminder = claimReminder(session, claim, due)
  return reminder ? [reminder] : []
}

/** What of the due reminders is still true, the most urgent first, and the status question once for all its claims. */
export async function shownReminders(session: Session, due: readonly DueReminder[]): Promise<ShownReminder[]> {
  const ofRequests = due.filter(isOfRequest)
  const requests = await Promise.all(ofRequests.map((one) => requestReminder(session, one)))
  const ofFunds = due.filter(({ kind }) => kind === 'fund-run-by')
  const funds = await Promise.all(ofFunds.map(({ claimId }) => fundReminder(session, claimId)))
  const ofClaims = (
    await Promise.all(
      due.filter((one) => one.kind !== 'fund-run-by' && !isOfRequest(one)).map((one) => found(session, one)),
    )
  ).flat()
  const claims = asked(session, ofClaims)
  return byUrgency([
    ...ofClaims.filter((one) => !isStatus(one)).flatMap((one) => ofClaim(session, one)),
    ...requests.flatMap((request) => request ?? []),
    ...funds.flatMap((fund) => fund ?? []),
    ...(claims.length > 0 ? [{ kind: 'status', claims } as const] : []),
  ])
}
