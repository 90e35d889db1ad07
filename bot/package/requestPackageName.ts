import { claimTitle } from '../../cards/claimTitle'
import { fileSlug } from '../../cards/fileSlug'
import type { Text } from '../../cards/text/text'
import type { CoOpClaim } from '../../rules/claim'

/** File name of a request's package: the claim's title, its number when it has one, and what is inside. */
export function requestPackageName(text: Text, claim: CoOpClaim, what: 'answers' | 'originals'): string {
  const stem = fileSlug(claimTitle(text, claim)) || 'claim'
  const number = fileSlug(claim.body.claimNumber ?? '')
  return `${[stem, ...(number ? [number] : []), what].join('-')}.zip`
}
