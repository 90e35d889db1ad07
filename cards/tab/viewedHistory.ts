import { unescaped } from '../elements/unescaped'
import { type EventsOf, eventSentence } from '../history/eventSentence'
import type { HistoryRow } from '../history/historyCard'
import type { Text } from '../text/text'

/** A page of what happened on a claim, newest first. */
export interface ViewedHistory {
  rows: { when: string; what: string }[]
  /** 0-based. */
  page: number
  pages: number
  /** Which page it is, where there are several. */
  place: string
}

/** What happened on a claim, in sentences: who, and when by the person's own clock. */
export function viewedHistory(
  text: Text,
  { rows, page, pages }: { rows: readonly HistoryRow[]; page: number; pages: number },
  of: EventsOf,
): ViewedHistory {
  const { history, formats } = text
  return {
    rows: rows.map((row) => ({
      when: history.when(formats.shortDate(row.on), row.time, row.mine ? history.you : row.who || history.somebody),
      what: unescaped(eventSentence(text, row, of)),
    })),
    page,
    pages,
    place: pages > 1 ? history.page(formats.number(page + 1), formats.number(pages)) : '',
  }
}
