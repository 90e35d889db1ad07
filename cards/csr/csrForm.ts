import type { CoOpBody } from '../../rules/claim'
import { csrBases, csrLengths } from '../../rules/csr/csr'
import { type CsrField, type CsrRowTyped, csrFields } from '../../rules/csr/csrRowTyped'
import type { CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { picker } from '../elements/picker'
import { problem } from '../elements/problem'
import { textInput } from '../elements/textInput'
import { csrRateExample } from './csrRateExample'

/** What stands in the form of a line, refused parts included, and what is wrong with each. */
export interface CsrFormData {
  typed: Partial<CsrRowTyped>
  problems: Partial<Record<CsrField, string>>
}

const lengths: Record<Exclude<CsrField, 'basis'>, number> = { ...csrLengths, servedOn: 60, hours: 20, rate: 40 }

/**
 * The inputs of one line: `in.person`, `in.role`, `in.task`, `in.servedOn`, `in.hours`, `in.rate`, `in.basis`. None is
 * required by the card, so that its other buttons can be pressed; what is missing is said when it arrives.
 */
export function csrForm(ctx: CardContext, body: CoOpBody, { typed, problems }: CsrFormData): CardElement[] {
  const { fields, bases } = ctx.text.csr
  return csrFields.flatMap((field): CardElement[] => {
    const { label, example } = fields[field]
    const value = typed[field] ?? ''
    const wrong = problem(ctx, problems[field])
    if (field === 'basis') {
      const choices = csrBases.map((basis) => ({ title: bases[basis].name, value: basis }))
      return [...wrong, picker(ctx, 'in.basis', ctx.text.cards.optional(label), choices, { value })]
    }
    const placeholder = field === 'rate' ? csrRateExample(ctx.text, body) : example
    const look = { value, placeholder, maxLength: lengths[field], required: true, lenient: true }
    return [...wrong, textInput(ctx, `in.${field}`, label, look)]
  })
}
