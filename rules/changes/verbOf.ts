import type { Verb } from '../verbs'
import type { Change } from './change'

/** The verb that a change is, so that who may make it is decided in one place. */
export const verbOf: Record<Change['do'], Verb> = {
  answer: 'claim.answer',
  addCost: 'claim.edit',
  leaveCost: 'claim.edit',
  editCost: 'claim.edit',
  removeCost: 'claim.removeCost',
  place: 'evidence.place',
  removeFile: 'evidence.remove',
  write: 'evidence.write',
  notApplicable: 'evidence.notApplicable',
  applicable: 'evidence.remove',
  override: 'claim.package',
  packed: 'claim.package',
  submitted: 'claim.submitted',
  withdraw: 'claim.withdraw',
  report: 'claim.status',
  sameStatus: 'claim.status',
  held: 'claim.status',
  paid: 'claim.status',
  decide: 'claim.decision',
  payment: 'claim.decision',
  exportedPaid: 'payments.record',
  exportedWaiting: 'payments.record',
  correct: 'claim.correct',
  lessonsSeen: 'claim.lessons',
  snooze: 'reminder.snooze',
  askVendor: 'vendor.ask',
  handOver: 'claim.assign',
  setDeputy: 'claim.assign',
}
