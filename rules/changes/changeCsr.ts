import type { CoOpClaim } from '../claim'
import { csrSeen } from '../csr/csrSeen'
import type { Change, ChangeOutcome } from './change'

/**
 * Replaces the whole CSR of a claim. `changedSince` when it is not any more what `seen` says was shown, so that nobody's
 * lines are lost unasked; `alreadyThere` when nothing would change.
 */
export function changeCsr(claim: CoOpClaim, { csr, seen }: Change & { do: 'setCsr' }): ChangeOutcome {
  const { csr: before, ...rest } = claim.body
  const now = csrSeen(before)
  if (csrSeen(csr) === now) return { ok: false, reason: 'alreadyThere' }
  if (seen !== undefined && seen !== now) return { ok: false, reason: 'changedSince', params: { fields: 'csr' } }
  const isEmpty = csr.lines.length === 0 && !csr.signer
  return {
    ok: true,
    value: {
      claim: { ...claim, body: { ...rest, ...(isEmpty ? {} : { csr }) } },
      events: [{ code: 'csrSet', params: { lines: csr.lines.length } }],
    },
  }
}
