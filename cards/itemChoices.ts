import type { ChecklistItem } from '../rules/checklist'
import type { Choice } from './elements/picker'
import { itemName } from './itemName'
import type { Text } from './text/text'

/** Items as choices of a picker, each with its number and where it stands. */
export function itemChoices(text: Text, items: readonly ChecklistItem[]): Choice[] {
  return items.map((item) => ({
    title: text.cards.numberedState(
      text.formats.number(item.number),
      itemName(text, item),
      text.cards.state[item.state],
    ),
    value: item.id,
  }))
}
