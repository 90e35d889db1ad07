import { addDaysTo, daysBetween } from '../calendarDate'
import type { ChecklistItem } from '../checklist'
import type { EvidenceId } from '../policy/names'
import type { Draft } from './draft'
import type { Plannable } from './plannable'
import { runsForMonths } from './runsForMonths'

/** What goes out with the core requirements on it; once it is out, nothing can be added. */
const sentBefore: readonly EvidenceId[] = ['invitation', 'final-piece', 'final-ad', 'script']
const takenThere: readonly EvidenceId[] = ['event-photos', 'participation-photo']

const oneOf = (ids: readonly EvidenceId[]) => (item: ChecklistItem) => ids.includes(item.row.id)

function invitations({ missing, from, nextDigest }: Plannable): Draft[] {
  const twoWeeksBefore = addDaysTo(from, -14)
  const on = nextDigest > twoWeeksBefore ? nextDigest : twoWeeksBefore
  // Later than two days before, it has been sent.
  if (daysBetween(on, from) < 2) return []
  return missing
    .filter(oneOf(sentBefore))
    .map((item) => ({ kind: 'check-invitation', subject: item.id, on, deadline: addDaysTo(from, -1) }))
}

function photos({ missing, from, to }: Plannable): Draft[] {
  const wanted = missing.filter(oneOf(takenThere))
  const dayBefore: Draft = { kind: 'shot-list', subject: '', on: addDaysTo(from, -1), deadline: from }
  const days = [...new Set([from, to])]
  const there = days.flatMap((day) =>
    wanted.map((item): Draft => ({ kind: 'photos', subject: item.id, on: day, deadline: day })),
  )
  return wanted.length > 0 ? [dayBefore, ...there] : []
}

function numbers({ missing, from, to, lastWorkingDay }: Plannable): Draft[] {
  const wanted = missing.some((item) => item.row.kind === 'metrics' && !runsForMonths(item, from, to))
  return wanted ? [{ kind: 'numbers', subject: '', on: addDaysTo(to, 1), deadline: lastWorkingDay }] : []
}

/**
 * Proof while it can still be made: what is sent out two weeks before the activity, photos the day before and there,
 * figures the morning after. Quiet once the item is there. Source: ours.
 */
export function planProof(plannable: Plannable): Draft[] {
  return [...invitations(plannable), ...photos(plannable), ...numbers(plannable)]
}
