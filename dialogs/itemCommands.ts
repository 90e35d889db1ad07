import type { CommandKey } from '../cards/text/commandText'
import type { Change } from '../rules/changes/change'
import type { ChecklistItem } from '../rules/checklist'
import { changeItem, nameOf, writtenChange } from './changeItem'
import { findItem } from './findItem'
import { type Handler, onCurrent, onItem, type Words } from './onClaim'
import { filesAround, openItem } from './openItem'
import { explain } from './pressEvidence'
import { type Session, say } from './session'

type ItemChange = Extract<Change, { itemId: string }>
type SayOf = Session['text']['say']

/** Changes the named item as the words say, and says so. */
const changing = (
  change: (item: ChecklistItem, words: Words) => ItemChange,
  sentence: (say: SayOf, name: string) => string,
): Handler =>
  onItem((session, claim, item, words) =>
    changeItem(session, claim, item, change(item, words), sentence(session.text.say, nameOf(session, item))),
  )

/** Opens an item; "attach" alone asks which. */
const open: Handler = onItem((session, claim, item) => openItem(session, claim, item))

/** Ticks an item: with the file that shows it when one is named, else as shown in material that is not sent here. */
const tick: Handler = onItem(async (session, claim, item, { text }) => {
  const files = text === undefined ? [] : await filesAround(session, claim)
  const named = files.find(({ name }) => name.toLowerCase().includes(String(text).toLowerCase()))
  if (text !== undefined && !named) return say(session, session.text.reasons.notThere({}))
  const change = { do: 'write', itemId: item.id, confirmed: named ? { fileId: named.id } : {} } as const
  await changeItem(session, claim, item, change, session.text.say.itemSaved(nameOf(session, item)))
})

/** Marks an item as not applicable, which takes a reason. */
const waive: Handler = onItem((session, claim, item, { text }) =>
  text
    ? changeItem(
        session,
        claim,
        item,
        { do: 'notApplicable', itemId: item.id, reason: text },
        session.text.say.waived(nameOf(session, item)),
      )
    : say(session, session.text.say.reasonNeeded),
)

/** Commands about one item of the checklist. */
export const itemCommands = {
  why: onCurrent((session, claim, { item }) => {
    const found = findItem(session, claim, item ?? session.state.item?.itemId ?? '')
    return found ? explain(session, claim, found) : say(session, session.text.say.whichItem)
  }),
  item: open,
  attach: open,
  note: changing(
    ({ id }, { text = '' }) => ({ do: 'write', itemId: id, note: text }),
    (say, name) => say.noteSaved(name),
  ),
  notApplicable: waive,
  applicable: changing(
    ({ id }) => ({ do: 'applicable', itemId: id }),
    (say, name) => say.unwaived(name),
  ),
  writeItem: changing(
    (item, { text = '' }) => writtenChange(item, text),
    (say, name) => say.itemSaved(name),
  ),
  confirmItem: tick,
  confirmItemWith: tick,
} satisfies Partial<Record<CommandKey, Handler>>
