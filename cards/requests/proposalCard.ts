import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { type DocumentationRequest, type RequestItem, requestKinds } from '../../rules/requests/documentationRequest'
import type { Card, CardElement, InputDate } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { picker } from '../elements/picker'
import { plain } from '../elements/plain'
import { problem } from '../elements/problem'
import { itemChoices } from '../itemChoices'
import { checklistName } from './checklistName'
import { proposedLines } from './proposedLines'

export interface ProposalCardData {
  claim: CoOpClaim
  request: DocumentationRequest
  items: readonly ChecklistItem[]
  /** `lines`, `received` or `due` → what is wrong with it. */
  problems: Record<string, string>
  /** Refused inputs by id (without prefix), shown back. */
  typed: Record<string, string>
  /** What just happened. */
  changed?: string
}

/** In UTF-8, at most: what is no ASCII counts three. */
const bytesIn = (text: string) => text.length + 2 * text.replace(/[ -~]/g, '').length

/** In bytes: more than this in the field for the lines, and the card would be too large. */
const mostBytes = 3000

function itemElements(ctx: CardContext, item: RequestItem, at: number, items: readonly ChecklistItem[]): CardElement {
  const { requests, formats } = ctx.text
  const name = checklistName(ctx.text, item, items)
  const means = name ? `${requests.means(name)} · ${requests.confidence[item.confidence]}` : requests.free
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(requests.proposed(formats.number(at + 1), plain(item.words, 240)), { weight: 'bolder' }),
      line(means, { spacing: 'none', isSubtle: true }),
    ],
  }
}

function linesInput(ctx: CardContext, { request, typed, problems }: ProposalCardData): CardElement[] {
  const { requests } = ctx.text
  const value = typed.lines ?? proposedLines(request)
  if (bytesIn(value) > mostBytes) return [line(requests.linesLong, { isSubtle: true })]
  return [
    ...problem(ctx, problems.lines),
    {
      type: 'Input.Text',
      id: 'in.lines',
      label: requests.lines,
      maxLength: 8000,
      isMultiline: true,
      ...(value ? { value } : {}),
      separator: true,
      spacing: 'large',
    },
  ]
}

function matchInputs(ctx: CardContext, { request, items }: ProposalCardData): CardElement[] {
  const { requests, formats } = ctx.text
  if (items.length === 0) return []
  const which = request.body.items.map(({ id, words }, at) => ({
    title: requests.proposed(formats.number(at + 1), words.slice(0, 60)),
    value: id,
  }))
  const to = [...itemChoices(ctx.text, items.slice(0, 40)), { title: requests.noItem, value: 'none' }]
  return [picker(ctx, 'in.item', requests.matchWhich, which), picker(ctx, 'in.to', requests.matchTo, to)]
}

function factInputs(ctx: CardContext, { request, typed, problems }: ProposalCardData): CardElement[] {
  const { requests, cards } = ctx.text
  const { kind, receivedOn, dueOn } = request.body
  const kinds = requestKinds.map((value) => ({ title: requests.kinds[value], value }))
  const date = (id: 'in.received' | 'in.due', label: string, value: string | undefined): InputDate => ({
    type: 'Input.Date',
    id,
    label,
    ...(value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { value } : {}),
  })
  return [
    {
      ...picker(ctx, 'in.kind', requests.kind, kinds, { value: typed.kind ?? kind }),
      separator: true,
      spacing: 'large',
    },
    line(requests.kindMeans[kind], { isSubtle: true, size: 'small', spacing: 'none' }),
    ...problem(ctx, problems.received),
    date('in.received', requests.received, typed.received ?? receivedOn),
    ...problem(ctx, problems.due),
    date('in.due', cards.optional(requests.due), typed.due ?? dueOn),
  ]
}

/**
 * What was read in a reviewer's words, before it counts: the items with what each means and how sure that is, to be
 * joined, split and renamed (`in.lines`), matched anew (`in.item`, `in.to`), with its kind and days (`in.kind`,
 * `in.received`, `in.due`).
 */
export function proposalCard(ctx: CardContext, data: ProposalCardData): Card {
  const { requests, cards, formats } = ctx.text
  const { claim, request, items, changed } = data
  const { items: asked, reference } = request.body
  const requestId = request.id
  const shown = asked.slice(0, 20)
  const number = claim.body.claimNumber ?? ''
  return adaptiveCard(
    ctx,
    [
      ...(changed ? [line(plain(changed, 300), { isSubtle: true })] : []),
      heading(requests.proposalTitle),
      line(requests.about(plain(claimTitle(ctx.text, claim), 120), plain(number, 60)), { isSubtle: true }),
      line(requests.proposalAbout(asked.length)),
      ...(reference ? [line(requests.reference(plain(reference, 60)), { isSubtle: true, size: 'small' })] : []),
      ...shown.map((item, at) => itemElements(ctx, item, at, items)),
      ...(asked.length > shown.length ? [line(cards.more(formats.number(asked.length - shown.length)))] : []),
      ...linesInput(ctx, data),
      { type: 'ActionSet', actions: [button(ctx, requests.buttons.useLines, { verb: 'request.edit', requestId })] },
      ...matchInputs(ctx, data),
      ...(items.length > 0
        ? [
            {
              type: 'ActionSet',
              actions: [button(ctx, requests.buttons.match, { verb: 'request.match', requestId })],
            } as const,
          ]
        : []),
      ...factInputs(ctx, data),
    ],
    [
      button(ctx, requests.buttons.confirm, { verb: 'request.confirm', requestId }, { style: 'positive' }),
      button(ctx, requests.buttons.notARequest, { verb: 'request.withdraw', requestId }, { style: 'destructive' }),
    ],
  )
}
