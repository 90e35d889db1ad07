import type { Basis, EvidenceRow } from './policyTypes'

/**
 * The pair that proves cost: a vendor's invoice, or a CSR for in-house work (both when cost is mixed, which the
 * checklist decides from the cost lines). Takes the basis under which the pair holds for an activity.
 */
export function costDocuments(basis: Basis): readonly EvidenceRow[] {
  return [
    { id: 'third-party-invoice', kind: 'invoice', answer: 'file', need: 'one-of', group: 'cost-document', basis },
    { id: 'csr', kind: 'csr', answer: 'file', need: 'one-of', group: 'cost-document', basis },
  ]
}
