import type { Text } from '../../cards/text/text'
import { checklist } from '../../rules/checklist'
import { numberFiles } from '../../rules/fileNumbers'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { type AnswerFile, answerFiles } from './answerFiles'
import { claimFiles } from './claimFiles'
import { nameFiles } from './nameFiles'
import type { PackageFile } from './packageInput'
import type { RequestSource } from './requestSource'

const inOrder = (a: DocumentationRequest, b: DocumentationRequest) =>
  a.body.recordedAt - b.body.recordedAt || (a.id < b.id ? -1 : 1)

/** The requests of a claim that answers were or are given to, the one at hand among them, oldest first. */
function answerable({ request, requests }: RequestSource): DocumentationRequest[] {
  const all = [...requests.filter(({ id }) => id !== request.id), request]
  return all.filter(({ state }) => state !== 'withdrawn').sort(inOrder)
}

/** Adds the files of answers after those that are there; what is there already only shows more. */
function withAnswers(files: readonly PackageFile[], answers: readonly { given: AnswerFile; shows: string[] }[]) {
  const all = [...files]
  for (const { given, shows } of answers) {
    const { name, extension, sha256, size } = given.file
    const at = all.findIndex((file) => file.sha256 === sha256)
    const known = all[at]
    if (known) all[at] = { ...known, shows: [...new Set([...known.shows, ...shows])] }
    else all.push({ number: all.length + 1, slug: 'answer', name, extension, sha256, size, shows })
  }
  return all
}

/**
 * Every original of a claim, numbered as in the claim's package, and then on over the answers to its requests, of those
 * what is not there yet. Throws when the row of one is missing.
 */
export function originalFiles(text: Text, source: RequestSource): (PackageFile & { packed: string })[] {
  const items = checklist(source.claim.body, source.policy)
  const own = claimFiles(text, items, source.files)
  const missing = numberFiles(items).find(({ fileId }) => !own.some((file) => file.fileId === fileId))
  if (missing) throw new Error(`no file of the claim: ${missing.fileId}`)
  const answers = answerable(source).flatMap((request) =>
    answerFiles(request, source.files, { kept: true }).map((given) => ({
      given,
      shows: [text.answerSheet.originals.answerTo(given.numbers, request.body.receivedOn)],
    })),
  )
  return nameFiles(withAnswers(own, answers))
}
