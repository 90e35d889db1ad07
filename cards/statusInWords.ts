import type { CoOpBody } from '../rules/claim'
import type { StatusNamed } from '../rules/statusNamed'
import type { Text } from './text/text'

/** What a person last reported of a claim's status, or of its money, with the date: never as our own knowledge. */
export function statusInWords(
  { cards, formats, status: words }: Text,
  { reports, heldSince, paidOn }: CoOpBody,
  about: StatusNamed,
): string {
  const last = reports.at(-1)
  if (about === 'paid' && paidOn) return words.paidOn(formats.shortDate(paidOn))
  if (about === 'held' && heldSince) return words.heldSince(formats.shortDate(heldSince))
  return last ? cards.theirStatus(cards.reported[last.status], formats.shortDate(last.on)) : cards.theirStatusUnknown
}
