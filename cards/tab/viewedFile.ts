import type { CalendarDate } from '../../rules/calendarDate'
import type { ChecklistItem } from '../../rules/checklist'
import type { KeptFile } from '../../rules/keptFile'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { itemName } from '../itemName'
import type { Text } from '../text/text'

/** A file of a claim, to be saved. */
export interface ViewedFile {
  id: string
  name: string
  detail: string
  serves: string
  path: string
}

interface FileOf {
  items: readonly ChecklistItem[]
  asked: readonly DocumentationRequest[]
  names?: Readonly<Record<string, string>>
  /** Of the claim, below `/tab/api`. */
  path: string
}

/** What a file is for: items of the checklist, and what reviewers asked for. */
function servedBy(text: Text, fileId: string, { items, asked }: FileOf): string[] {
  const onList = items
    .filter(({ given }) => given.files.some((file) => file.fileId === fileId))
    .map((item) => itemName(text, item))
  const answers = asked
    .flatMap(({ body }) => body.items)
    .filter((item) => item.answers.some((answer) => answer.fileId === fileId))
    .map(({ words }) => text.tabClaim.answerTo(words.slice(0, 60)))
  return [...onList, ...answers]
}

/** One line of the list of files: what it is, since when, from whom, and for what. */
export function viewedFile(text: Text, file: KeptFile & { on: CalendarDate }, of: FileOf): ViewedFile {
  const { tabClaim, formats, roles } = text
  const { id, name, type, size, on, ownerId } = file
  const by = of.names?.[ownerId] || roles.person.somebody
  const serves = servedBy(text, id, of)
  return {
    id,
    name,
    detail: tabClaim.file(type.toUpperCase(), formats.bytes(size), formats.shortDate(on), by),
    serves: serves.length > 0 ? tabClaim.serves(formats.list(serves)) : tabClaim.servesNothing,
    path: `${of.path}/files/${encodeURIComponent(id)}`,
  }
}
