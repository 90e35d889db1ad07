import type { ClaimReminder, ShownReminder } from '../cards/shownReminder'
import type { ReminderKind } from '../rules/reminders/reminderKinds'

/** Of these, one says all that matters of a claim: the one named first. */
const families: readonly (readonly ReminderKind[])[] = [
  ['claim-passed', 'claim-by', 'snoozed', 'missing-by', 'window-opens'],
  ['photos', 'shot-list'],
]

/** Where nothing can be saved any more by being quick, and what only asks. */
const later: readonly ReminderKind[] = ['claim-passed', 'payment-late', 'status', 'keep-until']

/** The day it is about is the day to act on; the others are about the day to submit. */
const ofItsDay: readonly ReminderKind[] = ['shot-list', 'photos', 'check-invitation', 'hold-ends', 'run-by']

function daysOf(reminder: ShownReminder): number {
  if (reminder.kind === 'status') return 0
  if (!('facts' in reminder) || ofItsDay.includes(reminder.kind)) return reminder.counted.daysLeft
  return (reminder.submit ?? reminder.counted).daysLeft
}

const isOfClaim = (one: ShownReminder): one is ClaimReminder => 'facts' in one

function isSaidBy(one: ShownReminder, other: ShownReminder): boolean {
  if (!isOfClaim(one) || !isOfClaim(other) || one === other || one.claim.id !== other.claim.id) return false
  const family = families.find((kinds) => kinds.includes(one.kind))
  const rank = family?.indexOf(other.kind) ?? -1
  return rank >= 0 && rank < (family?.indexOf(one.kind) ?? 0)
}

/** What repeats a kind of the same family and claim is left out; of the rest, the most urgent first. */
export function byUrgency(reminders: readonly ShownReminder[]): ShownReminder[] {
  const isSecond = (one: ShownReminder, index: number) =>
    isOfClaim(one) &&
    families.some((kinds) => kinds.includes(one.kind)) &&
    reminders.findIndex((other) => isOfClaim(other) && other.kind === one.kind && other.claim.id === one.claim.id) <
      index
  const kept = reminders.filter(
    (one, index) => !isSecond(one, index) && !reminders.some((other) => isSaidBy(one, other)),
  )
  const rank = ({ kind }: ShownReminder) => later.indexOf(kind) + 1
  return kept.sort((one, other) => rank(one) - rank(other) || daysOf(one) - daysOf(other))
}
