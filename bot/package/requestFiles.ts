import { itemName } from '../../cards/itemName'
import type { Text } from '../../cards/text/text'
import type { ChecklistItem } from '../../rules/checklist'
import type { KeptFile } from '../../rules/keptFile'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { answerFiles } from './answerFiles'
import { nameFiles } from './nameFiles'
import type { PackageFile } from './packageInput'

/** A new file of a request as the package of its answers has it. */
export interface RequestFile extends PackageFile {
  fileIds: string[]
  packed: string
}

/**
 * The new files of a request's answers, numbered over its items and named as in the package of the answers:
 * `01-item-1-agenda-Program.pdf`. Throws when an answer's file is not among `files`.
 */
export function requestFiles(
  text: Text,
  items: readonly ChecklistItem[],
  request: DocumentationRequest,
  files: readonly KeptFile[],
): RequestFile[] {
  const rowOf = (number: number) => items.find(({ id }) => id === request.body.items[number - 1]?.itemId)
  const numbered = answerFiles(request, files, { kept: false }).map(({ file, fileIds, numbers }, index) => {
    const { name, extension, sha256, size } = file
    const served = numbers.flatMap((number) => rowOf(number) ?? [])
    const slug = [`item-${numbers[0]}`, ...served.slice(0, 1).map(({ row }) => row.id)].join('-')
    const shows = [...new Set(served.map((item) => itemName(text, item)))]
    return { number: index + 1, slug, name, extension, sha256, size, shows, fileIds }
  })
  return nameFiles(numbered)
}
