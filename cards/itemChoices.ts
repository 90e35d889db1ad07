import type { ChecklistItem } from '../rules/checklist'
import type { DatedItem } from '../rules/missingByWhen'
import { byWhen } from './byWhen'
import type { Choice } from './elements/picker'
import { itemName } from './itemName'
import type { Text } from './text/text'

/** Items as choices of a picker, each with its number and where it stands; what is in `dated`, with its day. */
export function itemChoices(text: Text, items: readonly ChecklistItem[], dated: readonly DatedItem[] = []): Choice[] {
  return items.map((item) => {
    const { number } = text.formats
    const name = text.cards.numberedState(number(item.number), itemName(text, item), text.cards.state[item.state])
    const when = dated.find((one) => one.item.id === item.id)
    return { title: when ? byWhen(text, name, when) : name, value: item.id }
  })
}
