import type { Basis } from '../rules/policy/policyTypes'
import type { Text } from './text/text'

/** Where a rule comes from, of which day, and how sure it is. */
export function basisSentence(text: Text, { source, asOf, certainty }: Basis): string {
  return text.cards.basis(source, text.formats.shortDate(asOf), text.catalogue.certainty[certainty])
}
