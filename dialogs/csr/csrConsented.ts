import { plain } from '../../cards/elements/plain'
import { type Session, say } from '../session'
import type { TurnInput } from '../turn'

/** Tells what became of a CSR that was offered: taken, not wanted, or not arrived. */
export function csrConsented(
  session: Session,
  { accepted, uploaded, name }: TurnInput & { kind: 'csr-consent' },
): void {
  const { say: words } = session.text.csr
  const taken = uploaded ? words.uploaded(plain(name, 120)) : words.uploadFailed
  say(session, accepted ? taken : words.declined)
}
