import type { CoOpClaim } from '../../rules/claim'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { filesOfRequest } from '../../rules/requests/filesOfRequest'

/** The ids of the files that serve a claim: as evidence, as what confirms something, or as an answer to a reviewer. */
export function claimFileIds({ body }: CoOpClaim, asked: readonly DocumentationRequest[]): string[] {
  const given = Object.values(body.evidence).flatMap(({ files, confirmed }) => [
    ...files.map(({ fileId }) => fileId),
    ...(confirmed?.fileId === undefined ? [] : [confirmed.fileId]),
  ])
  return [...new Set([...given, ...asked.flatMap((request) => filesOfRequest(request))])]
}
