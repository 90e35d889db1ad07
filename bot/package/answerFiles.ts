import type { KeptFile } from '../../rules/keptFile'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { fileOfAnswer } from './fileOfAnswer'

/** A file that answers items of a request; `numbers` are those items, from 1, in their order. */
export interface AnswerFile {
  file: KeptFile
  /** Its own id, and those under which the same bytes were sent once more. */
  fileIds: string[]
  numbers: number[]
}

/**
 * The files that answer a request, in the order of its items, the same bytes once.
 * @param kept whether to count what was in the claim already, too
 * Throws when an answer's file is not among `files`.
 */
export function answerFiles(
  { body }: DocumentationRequest,
  files: readonly KeptFile[],
  { kept }: { kept: boolean },
): AnswerFile[] {
  const given = body.items.flatMap(({ answers }, index) =>
    answers.flatMap((answer) =>
      answer.fileId && (kept || !answer.kept) ? [{ file: fileOfAnswer(answer.fileId, files), number: index + 1 }] : [],
    ),
  )
  const found = new Map<string, AnswerFile>()
  for (const { file, number } of given) {
    const known = found.get(file.sha256) ?? { file, fileIds: [], numbers: [] }
    known.fileIds = [...new Set([...known.fileIds, file.id])]
    known.numbers = [...new Set([...known.numbers, number])]
    found.set(file.sha256, known)
  }
  return [...found.values()]
}
