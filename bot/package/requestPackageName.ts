import { claimTitle } from '../../cards/claimTitle'
import { fileSlug } from '../../cards/fileSlug'
import type { Text } from '../../cards/text/text'
import type { CoOpClaim } from '../../rules/claim'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'

/**
 * File name of a request's package: the claim's title, its number when it has one, what is inside, and the day the
 * request came, since a claim can have several.
 */
export function requestPackageName(
  text: Text,
  claim: CoOpClaim,
  { body }: Pick<DocumentationRequest, 'body'>,
  what: 'answers' | 'originals',
): string {
  const stem = fileSlug(claimTitle(text, claim)) || 'claim'
  const number = fileSlug(claim.body.claimNumber ?? '')
  return `${[stem, ...(number ? [number] : []), what, body.receivedOn].join('-')}.zip`
}
