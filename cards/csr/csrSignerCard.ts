import type { CoOpClaim } from '../../rules/claim'
import { csrLengths } from '../../rules/csr/csr'
import { type CsrSignerField, type CsrSignerTyped, csrSignerFields } from '../../rules/csr/readCsrSigner'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { problem } from '../elements/problem'
import { textInput } from '../elements/textInput'

export interface CsrSignerCardData {
  claim: CoOpClaim
  /** The mark of who signed when the form was made, for its button to carry. */
  seen: string
  typed: CsrSignerTyped
  problems: Partial<Record<CsrSignerField, string>>
}

const lengths: Record<CsrSignerField, number> = { name: csrLengths.person, role: csrLengths.role, signedOn: 60 }

/** Who signs the CSR: `in.name`, `in.role`, `in.signedOn`; all empty takes the name out again. */
export function csrSignerCard(ctx: CardContext, { claim, seen, typed, problems }: CsrSignerCardData): Card {
  const { csr } = ctx.text
  const inputs = csrSignerFields.flatMap((field): CardElement[] => {
    const { label, example } = csr.signerFields[field]
    const look = { value: typed[field], placeholder: example, maxLength: lengths[field] }
    const needed = field === 'signedOn' ? {} : { required: true, lenient: true }
    return [...problem(ctx, problems[field]), textInput(ctx, `in.${field}`, label, { ...look, ...needed })]
  })
  const save = { verb: 'csr.edit', claimId: claim.id, do: 'saveSigner', seen: { signer: seen } } as const
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(csr.signerTitle),
      line(csr.signerAbout, { isSubtle: true }),
      ...inputs,
    ],
    [
      button(ctx, csr.buttons.saveSigner, save, { style: 'positive' }),
      button(ctx, csr.buttons.back, { verb: 'csr.edit', claimId: claim.id, do: 'lines' }, { associatedInputs: 'none' }),
    ],
  )
}
