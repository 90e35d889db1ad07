import type { CoOpClaim } from '../../rules/claim'
import type { CsrLine } from '../../rules/csr/csr'
import { csrSeen } from '../../rules/csr/csrSeen'
import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { type CsrFormData, csrForm } from './csrForm'

export interface CsrLineCardData {
  claim: CoOpClaim
  /** The line, and its number from 1. */
  line: CsrLine
  number: number
  form: CsrFormData
}

/** One line of the CSR, to be corrected or removed. Its buttons carry what was shown. */
export function csrLineCard(ctx: CardContext, { claim, line: shown, number, form }: CsrLineCardData): Card {
  const { csr, formats } = ctx.text
  const which = { verb: 'csr.edit', claimId: claim.id, lineId: shown.id, seen: { line: csrSeen(shown) } } as const
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(csr.lineTitle(formats.number(number))),
      line(csr.oneDay, { isSubtle: true, size: 'small' }),
      ...csrForm(ctx, claim.body, form),
    ],
    [
      button(ctx, csr.buttons.saveLine, { ...which, do: 'save' }, { style: 'positive' }),
      button(ctx, csr.buttons.back, { verb: 'csr.edit', claimId: claim.id, do: 'lines' }, { associatedInputs: 'none' }),
      button(
        ctx,
        csr.buttons.removeLine,
        { ...which, do: 'remove' },
        { style: 'destructive', associatedInputs: 'none' },
      ),
    ],
  )
}
