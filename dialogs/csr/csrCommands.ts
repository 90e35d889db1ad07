import type { CommandKey } from '../../cards/text/commandText'
import type { CoOpClaim } from '../../rules/claim'
import { splitCsrLine } from '../../rules/csr/splitCsrLine'
import { splitCsrSigner } from '../../rules/csr/splitCsrSigner'
import { type Handler, onCurrent } from '../onClaim'
import { addCsrLine, changeCsrLine, removeCsrLine } from './enterCsrLine'
import { issueCsr } from './issueCsr'
import { askSigner, nameSigner } from './nameSigner'
import { showCsr } from './showCsr'
import { showCsrLine } from './showCsrLine'

/** The line a person means by its number on the card. */
const lineIdOf = (claim: CoOpClaim, typed = '') => claim.body.csr?.lines[Number(typed.trim()) - 1]?.id ?? ''

const isNumber = (text: string) => /^#?\d{1,2}$/.test(text.trim())

/** Commands about the lines of in-house work and the document they become. */
export const csrCommands = {
  csr: onCurrent((session, claim) => showCsr(session, claim)),
  csrLine: onCurrent((session, claim, { text = '' }) =>
    isNumber(text)
      ? showCsrLine(session, claim, lineIdOf(claim, text.replace('#', '')))
      : addCsrLine(session, claim, splitCsrLine(text)),
  ),
  changeCsrLine: onCurrent((session, claim, { item, text }) => {
    const id = lineIdOf(claim, item)
    return text === undefined || id === ''
      ? showCsrLine(session, claim, id)
      : changeCsrLine(session, claim, { ...splitCsrLine(text), id })
  }),
  removeCsrLine: onCurrent((session, claim, { item }) => {
    const id = lineIdOf(claim, item)
    return id === '' ? showCsrLine(session, claim, id) : removeCsrLine(session, claim, id)
  }),
  csrSigner: onCurrent((session, claim, { text }) =>
    text === undefined ? askSigner(session, claim) : nameSigner(session, claim, splitCsrSigner(text)),
  ),
  issueCsr: onCurrent(issueCsr),
} satisfies Partial<Record<CommandKey, Handler>>
