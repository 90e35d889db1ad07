import { escapeLiteral } from 'pg'
import { newsChannel } from './newsChannel'

/**
 * The statement that ends a transaction and tells listeners these words, which PostgreSQL does when it has committed.
 * Sent in one go, so that a write with news takes no round trip more than one without.
 */
export function commitSaying(words: readonly string[]): string {
  const said = words.map((word) => `select pg_notify(${newsChannel}, ${escapeLiteral(word)});`)
  return `${said.join('')}commit`
}
