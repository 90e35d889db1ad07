import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { verbatim } from '../elements/verbatim'

/** The things asked for as the field for them shows them, one a line. */
export function proposedLines({ body }: Pick<DocumentationRequest, 'body'>): string {
  return body.items.map(({ words }) => verbatim(words, 2000)).join('\n')
}
