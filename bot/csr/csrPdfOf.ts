import { csrFileName } from '../../cards/csr/csrFileName'
import { textFor } from '../../cards/text/textFor'
import type { Claims } from '../../dialogs/claims'
import type { Principal } from '../../rules/principal'
import type { Store } from '../claims/ports'
import { csrPdf } from './csrPdf'

export interface CsrPdfNeeds {
  claims: Pick<Claims, 'find'>
  store: Pick<Store, 'reader'>
}

/** The CSR of a claim as a document: its file name and its bytes. */
export interface CsrDocument {
  name: string
  bytes: Buffer
}

/**
 * Makes the function that draws the CSR of a claim as it is now, in the person's language: undefined when the person may
 * not see the claim, or it has no lines.
 */
export function csrPdfOf({ claims, store }: CsrPdfNeeds) {
  return async (who: Principal, claimId: string): Promise<CsrDocument | undefined> => {
    const [found, person] = await Promise.all([
      claims.find(who, claimId),
      store.reader.people.find(who.tenantId, who.userId),
    ])
    const csr = found.ok ? found.value.body.csr : undefined
    if (!found.ok || !person || !csr?.lines.length) return undefined
    const text = textFor(person.locale)
    return { name: csrFileName(text, found.value), bytes: await csrPdf(text, found.value, csr) }
  }
}
