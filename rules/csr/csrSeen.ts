import { fingerprint } from '../fingerprint'
import type { Csr, CsrLine } from './csr'
import { noCsr } from './noCsr'

const partsOf = ({ id, person, role, task, servedOn, hours, rate, currency, basis }: CsrLine) =>
  JSON.stringify([id, person, role, task, servedOn, hours, rate, currency, basis ?? ''])

/** The mark of a CSR, or of one line of it, by which a form or page remembers what it showed. */
export function csrSeen(shown: Csr | CsrLine | undefined): string {
  if (shown && 'id' in shown) return fingerprint(partsOf(shown))
  const { lines, signer, signedOn = '' } = shown ?? noCsr
  const signs = signer ? [signer.name, signer.role] : []
  return fingerprint(JSON.stringify([lines.map(partsOf), signs, signedOn]))
}
