import { itemName } from '../cards/itemName'
import type { Change } from '../rules/changes/change'
import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import type { Reason } from '../rules/reasons'
import { acknowledge } from './acknowledge'
import { openItem } from './openItem'
import { refuse } from './refuse'
import { acting, type Session } from './session'
import { showChangedItem } from './showChangedItem'

type ItemChange = Extract<Change, { itemId: string }>

/** A refused answer is shown back on its card when there is one, else said. */
async function showBack(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  reason: Reason,
  params: Params,
): Promise<void> {
  const { input } = session.turn
  if (reason === 'locked' || input.kind !== 'press' || input.action?.verb !== 'evidence.write')
    return refuse(session, claim, { reason, params })
  if (reason === 'changedSince') return showChangedItem(session, claim, item, params, input.action.inputs)
  const sentence = session.text.reasons[reason](params)
  const field = params.field ? `m.${params.field}` : item.row.answer === 'text' ? 'text' : 'confirmFile'
  await openItem(session, claim, item, { problems: { [field]: sentence }, typed: input.action.inputs })
}

/** Changes one item and says so; a press that had its effect before has no second one. */
export async function changeItem(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  change: ItemChange,
  sentence: string,
): Promise<void> {
  const done = await session.claims.change(acting(session), claim.id, change)
  if (!done.ok) return showBack(session, claim, item, done.reason, done.params ?? {})
  await acknowledge(session, done.value.claim, done.value.repeat ? session.text.say.alreadyDone : sentence)
}

/** What a typed answer to an item means: its figure, its words, or the confirmation. */
export function writtenChange({ row, id }: ChecklistItem, words: string): ItemChange {
  if (row.answer !== 'metric') return { do: 'write', itemId: id, text: words }
  const fields = row.metrics ?? []
  const named = Object.fromEntries(
    words.split(/[,;\n]+/).flatMap((part) => {
      const [, name, value] = /^\s*([^:=]+?)\s*[:=]\s*(.+?)\s*$/s.exec(part) ?? []
      const field = fields.find(({ id: field }) => name && field.startsWith(name.toLowerCase()))
      return field && value ? [[field.id, value]] : []
    }),
  )
  const parts = words.split(/[;,]\s+|\s+and\s+/)
  if (Object.keys(named).length > 0) return { do: 'write', itemId: id, metrics: named }
  const inOrder =
    fields.length > 1 && parts.length > 1
      ? fields.slice(0, parts.length).map((field, index) => [field.id, parts[index] ?? ''])
      : [[fields[0]?.id ?? '', words]]
  return { do: 'write', itemId: id, metrics: Object.fromEntries(inOrder) }
}

/** An item's name in a sentence. */
export const nameOf = ({ text }: Session, item: ChecklistItem): string => itemName(text, item)
