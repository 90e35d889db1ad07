import type { Card, CardButton, CardElement, CardInput } from '../../../cards/card'
import { boxed } from './boxed'

const unescaped = (text: string) => text.replace(/\\([\\`*_[\]<>~&#+\-=|.):])/g, '$1')

/** Buttons in a row; what one folds away stays folded. */
function buttonRow(actions: readonly CardButton[]): string[] {
  if (actions.length === 0) return []
  return [actions.map(({ type, title }) => `[ ${title}${type === 'Action.ShowCard' ? ' ▸' : ''} ]`).join('  ')]
}

function choices(input: Extract<CardInput, { type: 'Input.ChoiceSet' }>): string[] {
  const { label, value = '', style } = input
  const chosen = value.split(',')
  if (style === 'compact') {
    const title = input.choices.find((choice) => choice.value === value)?.title
    return [`${label}: [ ${title ?? 'choose'} ▾ ]`]
  }
  const mark = (code: string) => (chosen.includes(code) ? '(x)' : '( )')
  return [`${label}:`, ...input.choices.map((choice) => `  ${mark(choice.value)} ${choice.title}`)]
}

function inputLines(input: CardInput): string[] {
  if (input.type === 'Input.ChoiceSet') return choices(input)
  if (input.type === 'Input.Toggle') return [`[${input.value === 'yes' ? 'x' : ' '}] ${unescaped(input.title)}`]
  return [`${input.label}: [ ${input.value ?? '          '} ]`]
}

function lines(element: CardElement): string[] {
  switch (element.type) {
    case 'TextBlock':
      return element.style === 'heading' && element.size ? ['', unescaped(element.text), ''] : [unescaped(element.text)]
    case 'RichTextBlock':
      return element.inlines.map(({ text }) => text)
    case 'FactSet':
      return element.facts.map(({ title, value }) => `${unescaped(title)}: ${unescaped(value)}`)
    case 'Container':
      return element.items.flatMap(lines)
    case 'ActionSet':
      return buttonRow(element.actions)
    default:
      return inputLines(element)
  }
}

/** A card as it looks, in text: its frame, its inputs, its buttons; what is folded away is only named. */
export function drawCard({ body, actions = [] }: Pick<Card, 'body' | 'actions'>): string {
  const text = [...body.flatMap(lines), '', ...buttonRow(actions)].join('\n')
  return boxed(text.trim().replace(/\n{3,}/g, '\n\n'))
}
