import { itemName } from '../cards/itemName'
import { receiptCard } from '../cards/receiptCard'
import type { Change } from '../rules/changes/change'
import { type ChecklistItem, checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import { progress } from '../rules/progress'
import type { Reason } from '../rules/reasons'
import { openItem } from './openItem'
import { acting, type Session, say, settle, show } from './session'
import { refreshChecklist } from './showChecklist'

type ItemChange = Extract<Change, { itemId: string }>

/** Says what was saved: on the pressed card with the next gap, or as a sentence; the checklist follows everywhere. */
export async function acknowledge(session: Session, claim: CoOpClaim, sentence: string): Promise<void> {
  settle(session)
  const { claims, ctx, turn } = session
  if (turn.input.kind === 'press') {
    const [next] = progress(checklist(claim.body, claims.policyOf(claim))).missing
    show(session, receiptCard(ctx, { claim, sentence, ...(next ? { next } : {}) }), { claimId: claim.id })
  } else {
    say(session, sentence)
  }
  await refreshChecklist(session, claim, sentence)
}

/** A refused answer is shown back on its card when there is one, else said. */
async function refuse(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  reason: Reason,
  params: Params,
): Promise<void> {
  const sentence = session.text.reasons[reason](params)
  const { input } = session.turn
  if (input.kind !== 'press' || !input.action || input.action.verb !== 'evidence.write') return say(session, sentence)
  const field = params.field ? `m.${params.field}` : item.row.answer === 'text' ? 'text' : 'confirmFile'
  await openItem(session, claim, item, { problems: { [field]: sentence }, typed: input.action.inputs })
}

/** Changes one item and says so; the refusal of a repeated press is the checklist as it stands. */
export async function changeItem(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  change: ItemChange,
  sentence: string,
): Promise<void> {
  const done = await session.claims.change(acting(session), claim.id, change)
  if (!done.ok) return refuse(session, claim, item, done.reason, done.params ?? {})
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
