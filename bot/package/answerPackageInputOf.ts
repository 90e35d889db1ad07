import { claimTitle } from '../../cards/claimTitle'
import type { Text } from '../../cards/text/text'
import { type ChecklistItem, checklist } from '../../rules/checklist'
import { answerParts } from './answerParts'
import { claimFiles } from './claimFiles'
import { fileOfAnswer } from './fileOfAnswer'
import { historyRows } from './historyRows'
import { isAnswered } from './isAnswered'
import { labelledTable } from './labelledTable'
import type { PackageInput } from './packageInput'
import { requestFiles } from './requestFiles'
import { requestJson } from './requestJson'
import { requestPackageName } from './requestPackageName'
import { requestRows } from './requestRows'
import type { RequestSource } from './requestSource'

/** File id → what a file is called in the claim's package, else in the answers to another request. */
function submittedNames(text: Text, items: readonly ChecklistItem[], source: RequestSource): Map<string, string> {
  const { files, request, requests } = source
  const others = requests.filter(({ id, state }) => id !== request.id && state === 'answered')
  const answered = others.flatMap((other) =>
    requestFiles(text, items, other, files).flatMap(({ fileIds, packed }) =>
      fileIds.map((id) => [id, text.answerSheet.sentBefore(packed, other.body.receivedOn)] as const),
    ),
  )
  const submitted = claimFiles(text, items, files).map(({ fileId, packed }) => [fileId, packed] as const)
  return new Map([...answered, ...submitted])
}

/**
 * Turns the answers to a documentation request into the content of their package: the new files alone, the sheet of
 * answers, the request and the claim's history; in the person's language, dates are ISO.
 * Throws when the row of an answer's file is missing.
 */
export function answerPackageInputOf(text: Text, source: RequestSource): PackageInput {
  const { claim, policy, request, names = {} } = source
  const { answerSheet } = text
  const items = checklist(claim.body, policy)
  const files = requestFiles(text, items, request, source.files)
  const submitted = submittedNames(text, items, source)
  const submittedAs = (fileId: string) => submitted.get(fileId) ?? fileOfAnswer(fileId, source.files).name
  const answered = request.body.items.filter(isAnswered).length
  return {
    name: requestPackageName(text, claim, request, 'answers'),
    language: text.language,
    sheet: {
      name: 'answers.pdf',
      title: answerSheet.title,
      subtitle: [claimTitle(text, claim), answerSheet.summary(answered, request.body.items.length, files.length)],
      parts: [
        { heading: answerSheet.request, table: labelledTable(requestRows(text, source), 0.22) },
        ...answerParts(text, request, { items, files, submittedAs, names }),
      ],
      footer: answerSheet.footer,
    },
    files,
    data: requestJson(request),
    history: historyRows(source.history),
  }
}
