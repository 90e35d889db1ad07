import type { InputId, InputText } from '../card'
import type { CardContext } from '../cardContext'
import { verbatim } from './verbatim'

export interface TextInputLook {
  value?: string
  placeholder?: string
  maxLength: number
  multiline?: boolean
  required?: boolean
  /** Needed, but checked only when it arrives, so that it keeps no other button of the card from being pressed. */
  lenient?: boolean
}

/** A field for words or figures; an optional one says so in its label. */
export function textInput(ctx: CardContext, id: InputId, label: string, look: TextInputLook): InputText {
  const { cards } = ctx.text
  return {
    type: 'Input.Text',
    id,
    label: look.required ? label : cards.optional(label),
    maxLength: look.maxLength,
    ...(look.value ? { value: verbatim(look.value, look.maxLength) } : {}),
    ...(look.placeholder ? { placeholder: look.placeholder } : {}),
    ...(look.multiline ? { isMultiline: true } : {}),
    ...(look.required && !look.lenient ? { isRequired: true, errorMessage: cards.missingInput(label) } : {}),
  }
}
