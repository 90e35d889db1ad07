import type { CoOpClaim } from '../../rules/claim'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { picker } from '../elements/picker'
import { plain } from '../elements/plain'
import { verbatim } from '../elements/verbatim'
import type { HeapRow } from '../heapCard'

export interface RequestHeapCardData {
  heapId: string
  claim: CoOpClaim
  request: DocumentationRequest
  /** At most ten are shown. */
  rows: readonly HeapRow[]
}

const mostRows = 10

function rowElement(ctx: CardContext, { request, rows }: RequestHeapCardData, row: HeapRow): CardElement {
  const { cards, requests, formats } = ctx.text
  const size = formats.bytes(row.size)
  if (row.state === 'refused') return line(cards.heap.refused(plain(row.reason ?? '', 400)), { color: 'attention' })
  if (row.state === 'promised') return line(cards.heap.promised(plain(row.name, 100), size))
  const room = Math.floor(80 / Math.max(rows.length, 2))
  const all = request.body.items.map(({ id, words }, at) => ({
    title: requests.proposed(formats.number(at + 1), verbatim(words, rows.length > 4 ? 25 : 50)),
    value: id,
  }))
  // What is proposed is always among them.
  const choices = all.filter(({ value }, at) => at < room || value === row.proposed)
  const keep = { title: cards.heap.keep, value: 'keep' }
  const value = row.proposed ?? 'keep'
  return picker(ctx, `in.place.${row.id}`, cards.heap.place(verbatim(row.name, 80), size), [...choices, keep], {
    value,
  })
}

/** Files that came while a reviewer waits: which of the things asked for each one answers (`in.place.<row id>`). */
export function requestHeapCard(ctx: CardContext, data: RequestHeapCardData): Card {
  const { cards, formats, requests } = ctx.text
  const { heapId, claim, request } = data
  const rows = data.rows.slice(0, mostRows)
  const hidden = data.rows.length - rows.length
  const place = { verb: 'evidence.place', heapId, requestId: request.id } as const
  const isKept = rows.some(({ state }) => state === 'kept')
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(requests.heapTitle),
      ...rows.map((row) => rowElement(ctx, { ...data, rows }, row)),
      ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []),
    ],
    [
      ...(isKept ? [button(ctx, cards.buttons.place, place, { style: 'positive' })] : []),
      button(ctx, requests.buttons.open, { verb: 'request.open', requestId: request.id }, { associatedInputs: 'none' }),
    ],
  )
}
