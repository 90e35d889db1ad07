import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { type DocumentationRequest, type RequestItem, requestKinds } from '../../rules/requests/documentationRequest'
import type { Card, CardElement, InputDate } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { button } from '../elements/button'
import { bytesIn } from '../elements/bytesIn'
import { fittingCard } from '../elements/fittingCard'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { picker } from '../elements/picker'
import { plain } from '../elements/plain'
import { problem } from '../elements/problem'
import { showCard } from '../elements/showCard'
import { verbatim } from '../elements/verbatim'
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

/** The lines to put together, split and rename, with their button; where they do not fit, how it is typed. */
function linesPart(ctx: CardContext, { request, typed, problems }: ProposalCardData): CardElement[] {
  const { requests } = ctx.text
  const lines = request.body.items.map(({ words }) => words).join('\n')
  const shown = proposedLines(request)
  const value =
    typed.lines === undefined
      ? shown
      : typed.lines
          .split('\n')
          .map((each) => verbatim(each, 2000))
          .join('\n')
  // Confirming sends the lines back, so what a field cannot show as it is does not go into one.
  const isWhole = typed.lines !== undefined || shown === lines
  const wrong = problem(ctx, problems.lines)
  if (!isWhole || bytesIn(value) > mostBytes) return [...wrong, line(requests.linesLong, { isSubtle: true })]
  return [
    ...wrong,
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
    {
      type: 'ActionSet',
      actions: [button(ctx, requests.buttons.useLines, { verb: 'request.edit', requestId: request.id })],
    },
  ]
}

/** What one of them means instead: folded, so that confirming leaves nothing behind that was chosen here. */
function matchPart(ctx: CardContext, { request, items }: ProposalCardData): CardElement[] {
  const { requests, formats } = ctx.text
  if (items.length === 0) return []
  const which = request.body.items.map(({ id, words }, at) => ({
    title: requests.proposed(formats.number(at + 1), verbatim(words, 60)),
    value: id,
  }))
  const to = [...itemChoices(ctx.text, items.slice(0, 40)), { title: requests.noItem, value: 'none' }]
  const { match } = requests.buttons
  const folded = showCard(
    requests.matchTitle,
    [picker(ctx, 'in.item', requests.matchWhich, which), picker(ctx, 'in.to', requests.matchTo, to)],
    [button(ctx, match, { verb: 'request.match', requestId: request.id })],
  )
  return [{ type: 'ActionSet', actions: [folded] }]
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
  const { requests, formats } = ctx.text
  const { claim, request, items, changed } = data
  const { items: asked, reference } = request.body
  const requestId = request.id
  const number = claim.body.claimNumber ?? ''
  const above = [
    ...(changed ? [line(plain(changed, 300), { isSubtle: true })] : []),
    heading(requests.proposalTitle),
    line(requests.about(plain(claimTitle(ctx.text, claim), 120), plain(number, 60)), { isSubtle: true }),
    line(requests.proposalAbout(asked.length)),
    ...(reference ? [line(requests.reference(plain(reference, 60)), { isSubtle: true, size: 'small' })] : []),
  ]
  const below = [...linesPart(ctx, data), ...matchPart(ctx, data), ...factInputs(ctx, data)]
  return fittingCard(
    ctx,
    asked.map((item, at) => itemElements(ctx, item, at, items)),
    (shown, hidden) => [
      ...above,
      ...shown,
      ...(hidden > 0 ? [line(requests.moreItems(formats.number(hidden)))] : []),
      ...below,
    ],
    [
      button(ctx, requests.buttons.confirm, { verb: 'request.confirm', requestId }, { style: 'positive' }),
      button(ctx, requests.buttons.notARequest, { verb: 'request.withdraw', requestId }, { style: 'destructive' }),
    ],
  )
}
