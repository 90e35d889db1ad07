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

/** What stands in a field; line breaks only where it has several lines. */
function shownIn({ value = '', maxLength, multiline }: TextInputLook): string {
  if (!multiline) return verbatim(value, maxLength)
  const lines = value.split('\n').map((line) => verbatim(line, maxLength))
  return Array.from(lines.join('\n').trim()).slice(0, maxLength).join('')
}

/** A field for words or figures; an optional one says so in its label. */
export function textInput(ctx: CardContext, id: InputId, label: string, look: TextInputLook): InputText {
  const { cards } = ctx.text
  const value = shownIn(look)
  return {
    type: 'Input.Text',
    id,
    label: look.required ? label : cards.optional(label),
    maxLength: look.maxLength,
    ...(value ? { value } : {}),
    ...(look.placeholder ? { placeholder: look.placeholder } : {}),
    ...(look.multiline ? { isMultiline: true } : {}),
    ...(look.required && !look.lenient ? { isRequired: true, errorMessage: cards.missingInput(label) } : {}),
  }
}
