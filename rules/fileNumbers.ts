import type { ChecklistItem } from './checklist'

/** One numbered file of the package and the items it serves, in the checklist's order. */
export interface NumberedFile {
  number: number
  fileId: string
  items: ChecklistItem[]
  notes: string[]
}

const confirmationsLast = (items: readonly ChecklistItem[]) => [
  ...items.filter(({ row }) => row.answer !== 'confirm'),
  ...items.filter(({ row }) => row.answer === 'confirm'),
]

/**
 * Numbers a claim's files for the package: in the order of the checklist, each file once, however many items it
 * serves; an invitation that also confirms the brand is an invitation first. The same claim gives the same numbers.
 */
export function numberFiles(items: readonly ChecklistItem[]): NumberedFile[] {
  const served = confirmationsLast(items).flatMap((item) => {
    const confirmed = item.given.confirmed?.fileId
    const ids = [...item.given.files.map((file) => file.fileId), ...(confirmed ? [confirmed] : [])]
    return [...new Set(ids)].map((fileId) => ({ fileId, item }))
  })
  return [...new Set(served.map(({ fileId }) => fileId))].map((fileId, index) => {
    const of = served.filter((entry) => entry.fileId === fileId).map(({ item }) => item)
    const notes = of.flatMap((item) =>
      [item.given.note, item.given.files.find((file) => file.fileId === fileId)?.note].filter(
        (note) => note !== undefined,
      ),
    )
    return { number: index + 1, fileId, items: of, notes: [...new Set(notes)] }
  })
}
