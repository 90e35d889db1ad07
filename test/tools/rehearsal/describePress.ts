import { findButton, type Wanted } from '../../support/teams/cardParts'

interface Choice {
  title: string
  value: string
}

/** "presses Continue, with Program: CSP indirect reseller": a press as somebody would tell it. */
export function describePress(card: unknown, wanted: Wanted, typed: Record<string, string>): string {
  const button = findButton(card, wanted)
  const told = Object.entries(typed).map(([id, value]) => {
    const input = button.inputs.find((one) => one.id === id)
    const choices = (input?.choices ?? []) as Choice[]
    return `\n    ${input?.label ?? id}: ${choices.find((choice) => choice.value === value)?.title ?? value}`
  })
  return `(presses “${button.title}”${told.length > 0 ? ', with' : ''}${told.join('')})`
}
