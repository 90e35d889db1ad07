import type { Correction } from '../../rules/moneyAfter'
import type { Text } from '../text/text'

/** What a step in Partner Center is called. */
export function stepName({ cards, money }: Text, step: Correction['step']): string {
  return step === 'held' || step === 'paid' ? money.steps[step] : cards.reported[step]
}
