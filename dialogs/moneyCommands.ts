import type { CommandKey } from '../cards/text/commandText'
import type { CoOpClaim } from '../rules/claim'
import { askCorrection, correctInWords } from './correctStatus'
import { disputeClaim } from './disputeClaim'
import { linesTyped } from './linesTyped'
import { type Handler, onCurrent } from './onClaim'
import { onSubmitted } from './onSubmitted'
import { paidTyped } from './paidTyped'
import { recordPayments } from './recordPayments'
import { reportStatus } from './reportStatus'
import { resuming } from './resuming'
import { seeToLessons } from './seeToLessons'
import type { Session } from './session'
import { showDecision } from './showDecision'
import { showTimeline } from './showTimeline'
import { tellDecision, tellPayment } from './tellDecision'

/** Reasons of a rejection that was reported, or the rejection itself together with them. */
function tellRejection(session: Session, claim: CoOpClaim, because: string): Promise<void> {
  const last = claim.body.reports.at(-1)?.status
  const isKnown = claim.status === 'handed-over' && (last === 'rejected' || last === 'disputed')
  if (isKnown) return tellDecision(session, claim, { rejectedBecause: because })
  return reportStatus(session, claim, 'rejected', session.turn.today, because)
}

/** Commands about what comes after a decision. */
export const moneyCommands = {
  decision: onSubmitted((session, claim) => showDecision(session, claim)),
  approvedAmount: onSubmitted((session, claim, { text: approved = '' }) => tellDecision(session, claim, { approved })),
  cutBecause: onSubmitted((session, claim, { text = '' }) =>
    tellDecision(session, claim, { cutBecause: linesTyped(session, text) }),
  ),
  taxAskedOn: onSubmitted((session, claim, { text: taxAskedOn = '' }) => tellDecision(session, claim, { taxAskedOn })),
  taxApprovedOn: onSubmitted((session, claim, { text: taxApprovedOn = '' }) =>
    tellDecision(session, claim, { taxApprovedOn }),
  ),
  rejectedBecause: onSubmitted((session, claim, { text = '' }) =>
    tellRejection(session, claim, linesTyped(session, text)),
  ),
  paidAs: onSubmitted((session, claim, { text = '' }) => {
    const paid = paidTyped(session, text)
    return paid && tellPayment(session, claim, paid)
  }),
  timeline: onSubmitted(showTimeline),
  correctStatus: onSubmitted((session, claim) => askCorrection(session, claim)),
  correctStatusAs: onSubmitted((session, claim, { text = '', step }) =>
    correctInWords(session, claim, linesTyped(session, text), step),
  ),
  dispute: onSubmitted(disputeClaim),
  lessonsSeen: onCurrent(seeToLessons),
  recordPayments: resuming((session, { date = '' }) => recordPayments(session, undefined, date)),
} satisfies Partial<Record<CommandKey, Handler>>
