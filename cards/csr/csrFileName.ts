import type { CoOpClaim } from '../../rules/claim'
import { claimTitle } from '../claimTitle'
import { fileSlug } from '../fileSlug'
import type { Text } from '../text/text'

/** What the CSR of a claim is called: `Cloud-security-seminar-CSR.pdf`. */
export function csrFileName(text: Text, claim: Pick<CoOpClaim, 'body'>): string {
  return `${fileSlug(claimTitle(text, claim)) || 'claim'}-${text.csr.document.fileName}.pdf`
}
