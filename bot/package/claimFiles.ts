import { itemName } from '../../cards/itemName'
import type { Text } from '../../cards/text/text'
import type { ChecklistItem } from '../../rules/checklist'
import { numberFiles } from '../../rules/fileNumbers'
import type { KeptFile } from '../../rules/keptFile'
import { nameFiles } from './nameFiles'
import type { PackageFile } from './packageInput'

/** A file of a claim as its package has it. */
export interface ClaimFile extends PackageFile {
  fileId: string
  packed: string
}

/** The files of a claim's checklist, numbered and named as in the claim's package; those without a row are left out. */
export function claimFiles(text: Text, items: readonly ChecklistItem[], files: readonly KeptFile[]): ClaimFile[] {
  const numbered = numberFiles(items).flatMap(({ number, fileId, items: served, notes }) => {
    const file = files.find(({ id }) => id === fileId)
    if (!file) return []
    const note = notes.join('; ')
    const { name, extension, sha256, size } = file
    const slug = served[0]?.row.id ?? 'file'
    const shows = served.map((item) => itemName(text, item))
    return [{ fileId, number, slug, name, extension, sha256, size, shows, ...(note ? { note } : {}) }]
  })
  return nameFiles(numbered)
}
