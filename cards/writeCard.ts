import { seenOf } from '../rules/changes/seenOf'
import { writtenValues } from '../rules/changes/writtenValues'
import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { KeptFile } from '../rules/keptFile'
import type { Card, CardElement } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { line } from './elements/line'
import { picker } from './elements/picker'
import { problem } from './elements/problem'
import { textInput } from './elements/textInput'
import { itemHeader } from './itemHeader'
import { notApplicableButton } from './notApplicableButton'

export interface WriteCardData {
  claim: CoOpClaim
  item: ChecklistItem
  /** Input id (without prefix) → what is wrong with it. */
  problems: Record<string, string>
  /** Refused inputs by id, shown back. */
  typed: Record<string, string>
  /** The claim's files, one of which may show it. */
  files: readonly KeptFile[]
}

function metricInputs(ctx: CardContext, { item, problems, typed }: WriteCardData): CardElement[] {
  return (item.row.metrics ?? []).flatMap((field): CardElement[] => {
    const id = `m.${field.id}` as const
    const given = item.given.metrics?.[field.id]
    const words = field.kind === 'text'
    const look = {
      value: typed[id] ?? (given === undefined ? '' : String(given)),
      maxLength: words ? 2000 : 12,
      multiline: words,
      required: field.optional !== true,
      lenient: true,
    }
    return [...problem(ctx, problems[id]), textInput(ctx, `in.${id}`, ctx.text.catalogue.metrics[field.id], look)]
  })
}

function textInputs(ctx: CardContext, { item, problems, typed }: WriteCardData): CardElement[] {
  const value = typed.text ?? item.given.text ?? ''
  const look = { value, maxLength: 2000, multiline: true, required: true, lenient: true }
  return [...problem(ctx, problems.text), textInput(ctx, 'in.text', ctx.text.cards.write.text, look)]
}

function confirmInputs(ctx: CardContext, { item, problems, typed, files }: WriteCardData): CardElement[] {
  const { write } = ctx.text.cards
  const choices = [
    ...files.slice(0, 25).map((file) => ({ title: file.name, value: file.id })),
    { title: write.noFile, value: 'none' },
  ]
  const { confirmed } = item.given
  const before = confirmed ? (confirmed.fileId ?? 'none') : undefined
  const value = typed.confirmFile ?? before
  return [
    ...(files.length === 0 ? [line(write.noFilesYet, { isSubtle: true })] : []),
    ...problem(ctx, problems.confirmFile),
    picker(ctx, 'in.confirmFile', write.confirmFile, choices, value === undefined ? {} : { value }),
  ]
}

function inputsOf(ctx: CardContext, data: WriteCardData): CardElement[] {
  const { answer } = data.item.row
  if (answer === 'metric') return metricInputs(ctx, data)
  return answer === 'confirm' ? confirmInputs(ctx, data) : textInputs(ctx, data)
}

/**
 * One item that is written rather than sent: figures (`in.m.<field>`), words (`in.text`) or the file that shows it
 * (`in.confirmFile`, `none` when no single file does), and a note (`in.note`). None of them is required by the card, since
 * that would keep *Does not apply* from being saved.
 */
export function writeCard(ctx: CardContext, data: WriteCardData): Card {
  const { claim, item, typed, problems } = data
  const { buttons, item: words } = ctx.text.cards
  const ids = { claimId: claim.id, itemId: item.id }
  const note = { value: typed.note ?? item.given.note ?? '', placeholder: words.noteExample, maxLength: 1000 }
  const title = item.row.answer === 'confirm' ? buttons.confirmItem : buttons.save
  return adaptiveCard(
    ctx,
    [
      ...itemHeader(ctx, claim, item),
      ...inputsOf(ctx, data),
      ...problem(ctx, problems.note),
      textInput(ctx, 'in.note', words.note, { ...note, multiline: true }),
      {
        type: 'ActionSet',
        actions: [
          button(
            ctx,
            title,
            { verb: 'evidence.write', ...ids, seen: seenOf(writtenValues(item)) },
            { style: 'positive' },
          ),
        ],
      },
    ],
    [
      button(ctx, buttons.checklist, { verb: 'claim.open', claimId: claim.id }, { associatedInputs: 'none' }),
      button(ctx, buttons.why, { verb: 'rule.explain', ...ids }, { associatedInputs: 'none' }),
      ...notApplicableButton(ctx, claim.id, item),
    ],
  )
}
