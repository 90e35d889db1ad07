import type { ChecklistItem } from './checklist'

/** How far a checklist is: `done` of `total` things that are needed; a one-of group counts once. */
export interface Progress {
  done: number
  total: number
  /** Needed and still missing, in the order of the list; of a one-of group only its first row that was not waived.
   * Confirmations come last: they name a file that has to be there first. */
  missing: ChecklistItem[]
}

const isWaived = (item: ChecklistItem) => item.state === 'not-applicable'

/** One row of a group is enough; that one of them does not apply leaves the others to be delivered. */
const isFinished = (group: readonly ChecklistItem[]) =>
  group.some((item) => item.state === 'done') || group.every(isWaived)

const isConfirmation = ({ row }: ChecklistItem) => Number(row.answer === 'confirm')
const filesFirst = (one: ChecklistItem, other: ChecklistItem) => isConfirmation(one) - isConfirmation(other)

/** Counts what is needed; optional items count neither way. */
export function progress(items: readonly ChecklistItem[]): Progress {
  const needed = items.filter((item) => item.need !== 'optional')
  const keys = [...new Set(needed.map((item) => item.group ?? item.id))]
  const groups = keys.map((key) => needed.filter((item) => (item.group ?? item.id) === key))
  const open = groups.filter((group) => !isFinished(group))
  return {
    done: groups.length - open.length,
    total: groups.length,
    missing: open.flatMap((group) => group.filter((item) => !isWaived(item)).slice(0, 1)).sort(filesFirst),
  }
}
