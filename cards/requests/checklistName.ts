import type { ChecklistItem } from '../../rules/checklist'
import type { RequestItem } from '../../rules/requests/documentationRequest'
import { itemName } from '../itemName'
import type { Text } from '../text/text'

/** What of the checklist an item of a request means, by its name; undefined when it means nothing of it. */
export function checklistName(
  text: Text,
  { itemId }: Pick<RequestItem, 'itemId'>,
  items: readonly ChecklistItem[],
): string | undefined {
  const item = items.find(({ id }) => id === itemId)
  return item && itemName(text, item)
}
