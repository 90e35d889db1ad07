import type { CalendarDate } from '../../rules/calendarDate'
import type { Params } from '../../rules/outcome'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { type EventsOf, eventSentence } from './eventSentence'

/** One entry: its day and time (`HH:MM`) where the person is, who (a name as given, empty when unknown), and what. */
export interface HistoryRow {
  on: CalendarDate
  time: string
  who: string
  mine: boolean
  code: string
  params: Params
}

export interface HistoryCardData extends EventsOf {
  /** Those of this page, newest first; at most ten are shown. */
  rows: readonly HistoryRow[]
  /** 0-based. */
  page: number
  pages: number
  timeZone: string
}

const mostShown = 10

function rowElement({ text }: CardContext, row: HistoryRow, of: EventsOf): CardElement {
  const { history, formats } = text
  const who = row.mine ? history.you : plain(row.who, 60) || history.somebody
  return {
    type: 'Container',
    spacing: 'small',
    separator: true,
    items: [
      line(history.when(formats.shortDate(row.on), row.time, who), { isSubtle: true, size: 'small' }),
      line(eventSentence(text, row, of), { spacing: 'none' }),
    ],
  }
}

/** What happened on a claim, a page of it, newest first, in sentences: who, and when by the person's own clock. */
export function historyCard(ctx: CardContext, data: HistoryCardData): Card {
  const { history, formats, cards } = ctx.text
  const { claim, rows, page, pages, timeZone } = data
  const claimId = claim.id
  const shown = rows.slice(0, mostShown).map((row) => rowElement(ctx, row, data))
  const paged =
    pages > 1 ? [line(history.page(formats.number(page + 1), formats.number(pages)), { isSubtle: true })] : []
  const turn = (to: number, title: string) => button(ctx, title, { verb: 'history.show', claimId, page: to })
  return adaptiveCard(
    ctx,
    [
      heading(history.title(plain(claimTitle(ctx.text, claim), 120))),
      ...(shown.length > 0 ? [line(history.about(plain(timeZone, 60)), { isSubtle: true })] : [line(history.none)]),
      ...shown,
      ...paged,
    ],
    [
      ...(page > 0 ? [turn(page - 1, history.buttons.newer)] : []),
      ...(page + 1 < pages ? [turn(page + 1, history.buttons.older)] : []),
      button(ctx, history.buttons.prove, { verb: 'history.verify', claimId }),
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId }),
    ],
  )
}
