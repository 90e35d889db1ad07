import type { Card, CardButton, CardElement, CardInput } from './card'
import { unescaped } from './elements/unescaped'

/** Links are ours alone: in anybody's words the brackets are escaped. */
const withoutLinks = (text: string) => text.replace(/(?<!\\)\[([^[\]\\]+)\]\(([^\s()]+)\)/g, '$1: $2')
const indented = (lines: readonly string[]) => lines.map((text) => `  ${text}`)

function choiceLines(input: Extract<CardInput, { type: 'Input.ChoiceSet' }>): string[] {
  const chosen = new Set(input.isMultiSelect ? input.value?.split(',') : [input.value])
  return input.choices.map(({ title, value }) => `  ${chosen.has(value) ? '(x)' : '( )'} ${title}`)
}

function inputLines(input: CardInput): string[] {
  if (input.type === 'Input.ChoiceSet') return [`${input.label}:`, ...choiceLines(input)]
  if (input.type === 'Input.Toggle')
    return [`${input.label}: ${input.value === 'yes' ? '(x)' : '( )'} ${unescaped(input.title)}`]
  return [`${input.label}: ${input.value ?? '____'}`]
}

function buttonLines(actions: readonly CardButton[]): string[] {
  return actions.flatMap((action) => {
    if (action.type !== 'Action.ShowCard') return [`[${action.title}]`]
    return [`[${action.title}]`, ...indented(linesOf(action.card.body, action.card.actions))]
  })
}

function elementLines(element: CardElement): string[] {
  switch (element.type) {
    case 'TextBlock':
      return [unescaped(withoutLinks(element.text))]
    case 'RichTextBlock':
      return element.inlines.map((run) => run.text)
    case 'FactSet':
      return element.facts.map((fact) => `${unescaped(fact.title)}: ${unescaped(fact.value)}`)
    case 'Container':
      return linesOf(element.items)
    case 'ActionSet':
      return buttonLines(element.actions)
    default:
      return inputLines(element)
  }
}

function linesOf(body: readonly CardElement[], actions: readonly CardButton[] = []): string[] {
  return [...body.flatMap(elementLines), ...buttonLines(actions)]
}

/** The complete card as plain text: every sentence, every input with what is chosen, every button in brackets. */
export function textTwin(card: Pick<Card, 'body' | 'actions'>): string {
  return linesOf(card.body, card.actions).join('\n')
}
