import type { CoOpClaim } from '../../rules/claim'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'

/** The ids of the files that packages of a claim and of its requests are made of, each once. */
export function packageFileIds(claim: CoOpClaim, requests: readonly DocumentationRequest[] = []): string[] {
  const evidence = Object.values(claim.body.evidence).flatMap(({ files }) => files.map(({ fileId }) => fileId))
  const answers = requests.flatMap(({ body }) => body.items.flatMap((item) => item.answers))
  return [...new Set([...evidence, ...answers.flatMap(({ fileId }) => fileId ?? [])])]
}
