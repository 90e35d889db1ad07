import type { CoOpClaim } from '../claim'
import { type Move, statusAfter } from '../lifecycle'
import type { Change, ChangeContext, ChangeOutcome } from './change'
import { changeAnswers } from './changeAnswers'
import { changeCostList } from './changeCostList'
import { changeCosts } from './changeCosts'
import { changeCsr } from './changeCsr'
import { changeDecision } from './changeDecision'
import { changeEvidence } from './changeEvidence'
import { changePayment } from './changePayment'
import { changePeople } from './changePeople'
import { changePlan } from './changePlan'
import { changeReport } from './changeReport'
import { changeStanding } from './changeStanding'
import { changeWrongReport } from './changeWrongReport'

const moveOf: Record<Change['do'], Move> = {
  answer: 'edit',
  addCost: 'edit',
  leaveCost: 'edit',
  editCost: 'edit',
  removeCost: 'edit',
  setCosts: 'edit',
  setCsr: 'edit',
  place: 'edit',
  removeFile: 'edit',
  write: 'edit',
  notApplicable: 'edit',
  applicable: 'edit',
  override: 'edit',
  packed: 'pack',
  submitted: 'hand-over',
  withdraw: 'withdraw',
  report: 'report',
  sameStatus: 'wait',
  held: 'report',
  paid: 'close',
  decide: 'tell',
  payment: 'settle',
  exportedPaid: 'settle',
  exportedWaiting: 'wait',
  correct: 'tell',
  lessonsSeen: 'plan',
  snooze: 'plan',
  askVendor: 'plan',
  handOver: 'assign',
  setDeputy: 'assign',
}

function changed(claim: CoOpClaim, change: Change, context: ChangeContext): ChangeOutcome {
  if ('itemId' in change) return changeEvidence(claim, change, context)
  switch (change.do) {
    case 'answer':
      return changeAnswers(claim, change, context)
    case 'addCost':
    case 'leaveCost':
    case 'editCost':
    case 'removeCost':
      return changeCosts(claim, change)
    case 'setCosts':
      return changeCostList(claim, change)
    case 'setCsr':
      return changeCsr(claim, change)
    case 'report':
    case 'sameStatus':
    case 'held':
    case 'paid':
      return changeReport(claim, change, context)
    case 'decide':
      return changeDecision(claim, change, context)
    case 'payment':
    case 'exportedPaid':
    case 'exportedWaiting':
      return changePayment(claim, change, context)
    case 'correct':
      return changeWrongReport(claim, change, context)
    case 'snooze':
    case 'askVendor':
    case 'lessonsSeen':
      return changePlan(claim, change, context)
    case 'handOver':
    case 'setDeputy':
      return changePeople(claim, change)
    default:
      return changeStanding(claim, change, context)
  }
}

/**
 * Applies one change: the claim as it will be and its history, or why not. `locked` when the claim was submitted or
 * withdrawn. The version is the caller's to raise.
 */
export function applyChange(claim: CoOpClaim, change: Change, context: ChangeContext): ChangeOutcome {
  const status = statusAfter(claim.status, moveOf[change.do])
  if (!status) return { ok: false, reason: 'locked' }
  const outcome = changed(claim, change, context)
  if (!outcome.ok) return outcome
  const { claim: after, events, status: other } = outcome.value
  return { ok: true, value: { events, claim: { ...after, status: other ?? status, updatedAt: context.now } } }
}
