import { itemName } from '../../cards/itemName'
import type { Text } from '../../cards/text/text'
import type { ChecklistItem } from '../../rules/checklist'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { isAnswered } from './isAnswered'
import { labelledTable } from './labelledTable'
import type { PackageSheet } from './packageInput'
import type { RequestFile } from './requestFiles'

type RequestItem = DocumentationRequest['body']['items'][number]

export interface AnswerContext {
  items: readonly ChecklistItem[]
  /** The new files of the package. */
  files: readonly RequestFile[]
  /** What a file that was submitted before is called where it was submitted. */
  submittedAs: (fileId: string) => string
  names: Readonly<Record<string, string>>
}

const shortHash = 12

const distinct = (values: readonly string[]) => [...new Set(values)].join('\n')

function newFiles(text: Text, { answers }: RequestItem, files: readonly RequestFile[]): string {
  const given = answers.flatMap(({ fileId, kept }) => (fileId && !kept ? [fileId] : []))
  const named = given.flatMap((id) => files.find(({ fileIds }) => fileIds.includes(id)) ?? [])
  return distinct(
    named.map(({ packed, size, sha256 }) =>
      text.answerSheet.file(packed, text.formats.bytes(size), sha256.slice(0, shortHash)),
    ),
  )
}

function itemRows(text: Text, item: RequestItem, context: AnswerContext): { label: string; value: string }[] {
  const { labels, noAnswer } = text.answerSheet
  const { answers } = item
  const requirement = context.items.find(({ id }) => id === item.itemId)
  const kept = answers.flatMap(({ fileId, kept: there }) => (fileId && there ? [context.submittedAs(fileId)] : []))
  const words = answers.findLast(({ text: said }) => said)?.text
  const pairs = [
    [labels.asked, item.words],
    [labels.requirement, requirement && itemName(text, requirement)],
    [labels.answer, words ?? (isAnswered(item) ? undefined : noAnswer)],
    [labels.newFiles, newFiles(text, item, context.files)],
    [labels.submitted, distinct(kept)],
    [labels.answeredBy, distinct(answers.flatMap(({ by }) => context.names[by] ?? []))],
  ] as const
  return pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** The items of a request on the sheet of answers, in order: what was asked, and what is answered with what. */
export function answerParts(text: Text, { body }: DocumentationRequest, context: AnswerContext): PackageSheet['parts'] {
  return body.items.map((item, index) => ({
    heading: text.answerSheet.item(index + 1, body.items.length),
    table: labelledTable(itemRows(text, item, context), 0.22),
  }))
}
