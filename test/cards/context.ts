import type { CardContext } from '../../cards/cardContext'
import { textFor } from '../../cards/text/textFor'

/** A context in English with nonces as long as real ones; with the addresses of a tab, where there is one. */
export function context(tab?: CardContext['tab']): CardContext {
  let count = 0
  const nonce = () => {
    count += 1
    return `0190a0b0-1111-7000-8000-${String(count).padStart(12, '0')}`
  }
  return { text: textFor('en'), nonce, today: '2026-11-21', ...(tab ? { tab } : {}) }
}
