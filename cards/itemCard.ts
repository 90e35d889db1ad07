import { seenOf } from '../rules/changes/seenOf'
import { writtenValues } from '../rules/changes/writtenValues'
import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { KeptFile } from '../rules/keptFile'
import type { Card, CardButton, CardElement } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { line } from './elements/line'
import { openUrl } from './elements/openUrl'
import { picker } from './elements/picker'
import { plain } from './elements/plain'
import { problem } from './elements/problem'
import { subheading } from './elements/subheading'
import { textInput } from './elements/textInput'
import { itemHeader } from './itemHeader'
import { notApplicableButton } from './notApplicableButton'
import { itemHelpButton } from './vendor/itemHelpButton'

export interface ItemCardData {
  claim: CoOpClaim
  item: ChecklistItem
  /** The files that serve this item. */
  files: readonly KeptFile[]
  /** Files sent before that could serve it too. */
  reusable: readonly KeptFile[]
  limitMb: number
  /** Input id (without prefix) → what is wrong with it, and refused inputs, shown back. */
  problems?: Record<string, string>
  typed?: Record<string, string>
  /** A page on which a file can be sent, where there is one. */
  link?: string
}

const choicesOf = (files: readonly KeptFile[]) =>
  files.slice(0, 25).map((file) => ({ title: file.name, value: file.id }))

function fileLines(ctx: CardContext, files: readonly KeptFile[]): CardElement[] {
  if (files.length === 0) return []
  const { item } = ctx.text.cards
  const { bytes } = ctx.text.formats
  const shown = files.slice(0, 10)
  return [
    subheading(item.files),
    ...shown.map(({ name, size }) => line(item.file(plain(name, 120), bytes(size)), { spacing: 'small' })),
  ]
}

/** What can be written here: the words of an item that takes them, and a note for the reviewer. */
function writing(ctx: CardContext, { claim, item, files, problems = {}, typed = {} }: ItemCardData): CardElement[] {
  const words = ctx.text.cards.item
  const { note, text } = item.given
  const takesText = item.row.answer === 'file-or-text'
  if (!takesText && files.length === 0) return []
  const textField = { value: typed.text ?? text, maxLength: 2000, multiline: true }
  const noteField = { value: typed.note ?? note, placeholder: words.noteExample, maxLength: 1000, multiline: true }
  const save = button(ctx, ctx.text.cards.buttons.saveNote, {
    verb: 'evidence.write',
    claimId: claim.id,
    itemId: item.id,
    seen: seenOf(writtenValues(item)),
  })
  return [
    ...problem(ctx, problems.text),
    ...(takesText ? [textInput(ctx, 'in.text', words.text, textField)] : []),
    ...problem(ctx, problems.note),
    textInput(ctx, 'in.note', words.note, noteField),
    { type: 'ActionSet', actions: [save] },
  ]
}

function reuse(ctx: CardContext, { claim, item, files, reusable }: ItemCardData): CardElement[] {
  const others = reusable.filter(({ id }) => !files.some((file) => file.id === id))
  if (others.length === 0) return []
  const { buttons, item: words } = ctx.text.cards
  const place = { verb: 'evidence.place', claimId: claim.id, itemId: item.id } as const
  return [
    { ...picker(ctx, 'in.file', words.reuse, choicesOf(others)), separator: true, spacing: 'large' },
    { type: 'ActionSet', actions: [button(ctx, buttons.useFile, place)] },
  ]
}

function removal(
  ctx: CardContext,
  { claim, item, files }: ItemCardData,
): { inputs: CardElement[]; actions: CardButton[] } {
  const [only, ...more] = files
  if (!only) return { inputs: [], actions: [] }
  const { buttons, item: words } = ctx.text.cards
  const data = { verb: 'evidence.remove', claimId: claim.id, itemId: item.id } as const
  const one = more.length === 0 ? { fileId: only.id } : {}
  return {
    inputs: more.length === 0 ? [] : [picker(ctx, 'in.removeFile', words.remove, choicesOf(files))],
    actions: [button(ctx, buttons.removeFile, { ...data, ...one })],
  }
}

/**
 * One item that takes files: what to send and how, what is there, and what else can be done with it. Inputs: `in.file`
 * (use a file already sent), `in.removeFile` (only when there are several), `in.text`, `in.note`, `in.reason`.
 */
export function itemCard(ctx: CardContext, data: ItemCardData): Card {
  const { claim, item, files, link } = data
  const { buttons, item: words } = ctx.text.cards
  const { inputs, actions } = removal(ctx, data)
  const ids = { claimId: claim.id, itemId: item.id }
  const limit = ctx.text.formats.number(data.limitMb)
  const page = openUrl(buttons.sendOnPage, link)
  const inChat = files.length > 0 ? words.sendMore(limit) : words.sendNow(limit)
  const body: CardElement[] = [
    ...itemHeader(ctx, claim, item),
    line(ctx.inTab ? ctx.text.tabClaim.sendNow(limit) : inChat, { weight: 'bolder' }),
    line(words.types, { isSubtle: true, size: 'small', spacing: 'none' }),
    ...(page.length > 0 ? [{ type: 'ActionSet', actions: page } as const] : []),
    ...fileLines(ctx, files),
    ...writing(ctx, data),
    ...reuse(ctx, data),
    ...inputs,
  ]
  const back = button(ctx, buttons.checklist, { verb: 'claim.open', claimId: claim.id })
  return adaptiveCard(ctx, body, [
    ...(page.length > 0 && files.length === 0 ? [] : [back]),
    ...itemHelpButton(ctx, claim, item),
    button(ctx, buttons.why, { verb: 'rule.explain', ...ids }),
    ...notApplicableButton(ctx, claim.id, item),
    ...actions,
  ])
}
