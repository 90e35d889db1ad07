import type { CardAction } from '../../cards/actions'
import type { CoOpClaim } from '../../rules/claim'
import { type CsrRowTyped, csrFields } from '../../rules/csr/csrRowTyped'
import { type CsrSignerTyped, csrSignerFields } from '../../rules/csr/readCsrSigner'
import { type Session, say } from '../session'
import { addCsrLine, changeCsrLine, removeCsrLine } from './enterCsrLine'
import { issueCsr } from './issueCsr'
import { askSigner, nameSigner } from './nameSigner'
import { showCsr } from './showCsr'
import { showCsrLine } from './showCsrLine'

export type CsrPress = Extract<CardAction, { verb: 'csr.edit' | 'csr.issue' }>
type CsrEdit = CsrPress & { verb: 'csr.edit' }

const rowIn = ({ inputs }: CsrEdit) =>
  Object.fromEntries(csrFields.map((field) => [field, inputs[field] ?? ''])) as Omit<CsrRowTyped, 'id'>

const signerIn = ({ inputs }: CsrEdit) =>
  Object.fromEntries(csrSignerFields.map((field) => [field, inputs[field] ?? ''])) as CsrSignerTyped

function edit(session: Session, claim: CoOpClaim, action: CsrEdit): Promise<void> | void {
  const { inputs, lineId = '', seen = {} } = action
  switch (action.do) {
    case 'lines':
      return showCsr(session, claim)
    case 'open':
      return showCsrLine(session, claim, inputs.line ?? '')
    case 'add':
      return addCsrLine(session, claim, rowIn(action))
    case 'save':
      return changeCsrLine(session, claim, { ...rowIn(action), id: lineId }, seen.line)
    case 'remove':
      return removeCsrLine(session, claim, lineId, seen.line)
    case 'signer':
      return askSigner(session, claim)
    case 'saveSigner':
      return nameSigner(session, claim, signerIn(action), seen.signer)
    default:
      // From the card of an item or of the check, which stays.
      return showCsr(session, claim, undefined, false)
  }
}

/** Buttons about the lines of in-house work and the document they become. */
export async function pressCsr(session: Session, action: CsrPress): Promise<void> {
  const found = await session.claims.find(session.turn.who, action.claimId)
  if (!found.ok) return say(session, session.text.reasons.notFound({}))
  return action.verb === 'csr.issue' ? issueCsr(session, found.value) : edit(session, found.value, action)
}
