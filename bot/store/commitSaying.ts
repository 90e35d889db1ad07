import { escapeIdentifier, escapeLiteral } from 'pg'

/**
 * The statement that ends a transaction and tells these words to who listens under the name, which PostgreSQL does once
 * it has committed. Sent in one go, so that a write with news takes no round trip more than one without.
 */
export function commitSaying(words: readonly string[], channel: string): string {
  return `${words.map((word) => `notify ${escapeIdentifier(channel)}, ${escapeLiteral(word)};`).join('')}commit`
}
