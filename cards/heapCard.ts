import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { Card, CardButton, CardElement } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { type Choice, picker } from './elements/picker'
import { plain } from './elements/plain'
import { verbatim } from './elements/verbatim'
import { itemChoices } from './itemChoices'

export interface HeapRow {
  id: string
  name: string
  size: number
  state: 'promised' | 'kept' | 'refused'
  /** Why it was refused, in a sentence that names it. */
  reason?: string
  /** The same content was sent before. */
  again: boolean
  /** Id of the item it seems to be for. */
  proposed?: string
}

export interface HeapCardData {
  heapId: string
  claim?: CoOpClaim
  /** At most ten are shown. */
  rows: readonly HeapRow[]
  items: readonly ChecklistItem[]
  /** Given when it is not clear for which claim the files are. */
  claims?: readonly { id: string; title: string }[]
  /** Title of the linked claim for which the files could be used too. */
  sibling?: string
}

const mostRows = 10

/** The proposed item, then what is missing, then the rest: as many as a card with so many files can hold. */
function choicesFor(ctx: CardContext, { items }: HeapCardData, row: HeapRow, room: number): Choice[] {
  const rank = (item: ChecklistItem) => (item.id === row.proposed ? 0 : item.state === 'missing' ? 1 : 2)
  const chosen = [...items].sort((a, b) => rank(a) - rank(b)).slice(0, room)
  const inOrder = chosen.sort((a, b) => a.number - b.number)
  return [...itemChoices(ctx.text, inOrder), { title: ctx.text.cards.heap.keep, value: 'keep' }]
}

function rowElements(ctx: CardContext, data: HeapCardData, row: HeapRow, room: number): CardElement[] {
  const { heap } = ctx.text.cards
  const size = ctx.text.formats.bytes(row.size)
  const name = plain(row.name, 100)
  if (row.state === 'refused') return [line(heap.refused(plain(row.reason ?? '', 400)), { color: 'attention' })]
  if (row.state === 'promised') return [line(heap.promised(name, size))]
  if (data.items.length === 0) return [line(heap.place(name, size))]
  const choices = choicesFor(ctx, data, row, room)
  return [
    ...(row.again ? [line(heap.again(name), { isSubtle: true, size: 'small' })] : []),
    picker(ctx, `in.place.${row.id}`, heap.place(verbatim(row.name, 80), size), choices, {
      value: row.proposed ?? 'keep',
    }),
  ]
}

function chooseClaim(ctx: CardContext, claims: HeapCardData['claims']): CardElement[] {
  if (!claims) return []
  const choices = claims.slice(0, 20).map(({ id, title }) => ({ title, value: id }))
  return [picker(ctx, 'in.claim', ctx.text.cards.heap.whichClaim, choices, { required: true })]
}

function siblingToggle(ctx: CardContext, sibling: string | undefined): CardElement[] {
  if (sibling === undefined) return []
  const { heap } = ctx.text.cards
  const title = heap.sibling(plain(sibling, 80))
  return [
    {
      type: 'Input.Toggle',
      id: 'in.sibling',
      label: heap.linked,
      title,
      value: 'no',
      valueOn: 'yes',
      valueOff: 'no',
      wrap: true,
    },
  ]
}

function buttonsOf(ctx: CardContext, { heapId, claim, claims, rows }: HeapCardData): CardButton[] {
  const { buttons } = ctx.text.cards
  const title = claims ? buttons.chooseClaim : buttons.place
  const of = claim ? { claimId: claim.id } : {}
  // Without a claim there is no place yet, and nothing to choose from.
  const open = (claim !== undefined || claims !== undefined) && rows.some((row) => row.state === 'kept')
  return [
    ...(open ? [button(ctx, title, { verb: 'evidence.place', heapId, ...of }, { style: 'positive' })] : []),
    ...(claim
      ? [button(ctx, buttons.checklist, { verb: 'claim.open', claimId: claim.id }, { associatedInputs: 'none' })]
      : []),
    ...(claim ? [] : [button(ctx, buttons.myClaims, { verb: 'claim.list' }, { associatedInputs: 'none' })]),
    ...(claim || claims ? [] : [button(ctx, buttons.newClaim, { verb: 'claim.new' }, { associatedInputs: 'none' })]),
  ]
}

/**
 * Files that came together, each with a place proposed (`in.place.<row id>`: an item's id or `keep`). When it is not
 * clear for which claim they are, that is asked first (`in.claim`).
 */
export function heapCard(ctx: CardContext, data: HeapCardData): Card {
  const { cards, formats } = ctx.text
  const rows = data.rows.slice(0, mostRows)
  const hidden = data.rows.length - rows.length
  const room = Math.floor(80 / Math.max(rows.length, 2))
  const kept = rows.some((row) => row.state === 'kept')
  const body = [
    ...(data.claim ? [line(plain(claimTitle(ctx.text, data.claim), 120), { isSubtle: true, size: 'small' })] : []),
    heading(cards.heap.title),
    ...(rows.length === 0 ? [line(cards.heap.nothing)] : []),
    ...rows.flatMap((row) => rowElements(ctx, data, row, room)),
    ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []),
    ...(kept && data.items.length > room ? [line(cards.heap.otherItems, { isSubtle: true, size: 'small' })] : []),
    ...chooseClaim(ctx, data.claims),
    ...(data.claims ? [] : siblingToggle(ctx, data.sibling)),
  ]
  return adaptiveCard(ctx, body, buttonsOf(ctx, { ...data, rows }))
}
