import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import type { RequestItem } from '../../rules/requests/documentationRequest'
import type { CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { checklistName } from './checklistName'

/** An item of a request with its 0-based place in it. */
export interface PlacedItem {
  item: RequestItem
  at: number
}

/** What one thing asked for is: of which claim, its words, and what of the checklist it means. */
export function requestItemHeader(
  { text }: CardContext,
  claim: CoOpClaim,
  { item, at }: PlacedItem,
  items: readonly ChecklistItem[],
): CardElement[] {
  const name = checklistName(text, item, items)
  return [
    line(plain(claimTitle(text, claim), 120), { isSubtle: true, size: 'small' }),
    heading(text.requests.item(text.formats.number(at + 1), plain(item.words, 300))),
    ...(name ? [line(text.requests.because(name), { isSubtle: true, spacing: 'none' })] : []),
  ]
}
