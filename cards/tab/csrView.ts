import type { CostLine } from '../../rules/claim'
import { type CsrBasis, csrBases } from '../../rules/csr/csr'
import { csrCurrency } from '../../rules/csr/csrCurrency'
import type { CsrRowTyped } from '../../rules/csr/csrRowTyped'
import { csrSeen } from '../../rules/csr/csrSeen'
import { noCsr } from '../../rules/csr/noCsr'
import type { CsrSignerTyped } from '../../rules/csr/readCsrSigner'
import { typedCsrRow } from '../../rules/csr/typedCsrRow'
import type { Text } from '../text/text'
import { wordLists } from '../text/wordLists'
import type { ListView, ViewOf } from './listView'
import { listViewOf } from './listViewOf'

/** The table of a claim's CSR as a page shows it, with who signs. */
export interface CsrView extends ListView<CsrRowTyped> {
  /** ISO 4217; absent while the claim has none. */
  currency?: string
  basisWords: Record<CsrBasis, readonly string[]>
  bases: readonly CsrBasis[]
  signer: CsrSignerTyped
  /** The in-house work that is claimed, which the lines are compared with. */
  own: readonly CostLine[]
}

/** Everything the page of a claim's CSR shows and reads it with. */
export function csrView(text: Text, of: ViewOf): CsrView {
  const { body } = of.claim
  const { lines, signer, signedOn = '' } = body.csr ?? noCsr
  const currency = csrCurrency(body)
  return {
    ...listViewOf(text, of),
    rows: lines.map(typedCsrRow),
    seen: csrSeen(body.csr),
    ...(currency ? { currency } : {}),
    basisWords: wordLists(text.csr.bases),
    bases: csrBases,
    signer: { name: signer?.name ?? '', role: signer?.role ?? '', signedOn },
    own: body.costs.filter(({ by }) => by === 'own'),
  }
}
