import type { InputChoiceSet, InputId } from '../card'
import type { CardContext } from '../cardContext'
import { verbatim } from './verbatim'

export interface Choice {
  title: string
  value: string
}

/** A drop-down list of somebody's things (files, claims, items). A `value` that is no choice is left out. */
export function picker(
  ctx: CardContext,
  id: InputId,
  label: string,
  choices: readonly Choice[],
  look: { value?: string; required?: boolean } = {},
): InputChoiceSet {
  const chosen = choices.some(({ value }) => value === look.value) ? look.value : undefined
  return {
    type: 'Input.ChoiceSet',
    id,
    label: verbatim(label, 120),
    style: 'compact',
    wrap: true,
    placeholder: ctx.text.cards.choose,
    ...(chosen === undefined ? {} : { value: chosen }),
    ...(look.required ? { isRequired: true, errorMessage: ctx.text.cards.missingInput(verbatim(label, 120)) } : {}),
    choices: choices.map(({ title, value }) => ({ title: verbatim(title, 100), value })),
  }
}
