import type { ChecklistItem } from './checklist'
import { matchName } from './policy/matchName'

/** What is known of a file when a place is proposed for it. */
export interface FileToPlace {
  id: string
  name: string
  /** Type by content, e.g. `pdf`. */
  type: string
}

const pictures = ['png', 'jpeg', 'gif', 'tiff', 'bmp']

const takesFiles = ({ row }: ChecklistItem) => row.answer === 'file' || row.answer === 'file-or-text'
const isOpen = (item: ChecklistItem) => item.state === 'missing'

/** A picture is most likely a photo or screenshot asked for; any other document the cost document still missing. */
function byType(file: FileToPlace, items: readonly ChecklistItem[]): ChecklistItem | undefined {
  const photos = items.filter((item) => /photo|screenshot/.test(item.row.id))
  if (pictures.includes(file.type)) return photos.find(isOpen) ?? photos[0]
  const rest = items.filter((item) => isOpen(item) && !photos.includes(item) && item.need !== 'optional')
  return rest.length === 1 ? rest[0] : undefined
}

/** By the words in its name; of several that fit, one that is still missing. */
function byName(
  file: FileToPlace,
  items: readonly ChecklistItem[],
  words: (item: ChecklistItem) => readonly string[],
): ChecklistItem | undefined {
  const lists = Object.fromEntries(items.map((item) => [item.id, words(item)]))
  const match = matchName(file.name.replace(/\.[^.]+$/, '').replace(/[_\-.]+/g, ' '), lists)
  const ids = match.match === 'one' ? [match.id] : match.match === 'several' ? match.ids : []
  const fitting = items.filter((item) => ids.includes(item.id))
  return fitting.find(isOpen) ?? fitting[0]
}

/**
 * Proposes a checklist item for each file: by name, then by type and what is still missing. Files for which nothing
 * speaks are left out. A proposal is shown and confirmed, never acted on.
 * @param words what an item is called, also in file names
 * @returns file id → item id
 */
export function proposePlaces(
  files: readonly FileToPlace[],
  items: readonly ChecklistItem[],
  words: (item: ChecklistItem) => readonly string[],
): Record<string, string> {
  const open = items.filter(takesFiles)
  const proposals = files.flatMap((file) => {
    const item = byName(file, open, words) ?? byType(file, open)
    return item ? [[file.id, item.id] as const] : []
  })
  return Object.fromEntries(proposals)
}
