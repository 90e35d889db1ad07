import type { CalendarDate } from '../calendarDate'
import type { ChecklistItem } from '../checklist'
import { asksForOriginals } from './asksForOriginals'
import { cutRequest } from './cutRequest'
import { type ItemWords, matchRequestItem, type RequestMatch } from './matchRequestItem'
import { readDue } from './readDue'
import { readReference } from './readReference'

/** One thing the reviewer asks for, in their words, and what of the checklist it is taken for. */
export type ReadRequestItem = RequestMatch & { words: string }

/** What a reviewer's text is taken for. All of it is shown and confirmed before it counts. */
export interface ReadRequest {
  items: ReadRequestItem[]
  /** `originals`: a spot check after the decision; it changes no status. */
  kind: 'review' | 'originals'
  /** YYYY-MM-DD, only when the words name a day beyond doubt. */
  dueOn?: CalendarDate
  /** The reviewer's number of the case. */
  reference?: string
}

const lettersRead = 8000

/**
 * Reads a reviewer's pasted text: its items with what they mean of this claim's checklist, whether it is a spot check
 * for originals, the day it is due and the reviewer's reference. Never throws; at most 8000 letters are read.
 * @param today the date where the person is
 * @param words what an item is called where the person sees it, if such names should count for the match, too
 */
export function readRequest(
  text: string,
  items: readonly ChecklistItem[],
  { today, words }: { today: CalendarDate; words?: ItemWords },
): ReadRequest {
  const read = text.slice(0, lettersRead)
  const dueOn = readDue(read, { today })
  const reference = readReference(read)
  return {
    items: cutRequest(read).map((asked) => ({ words: asked, ...matchRequestItem(asked, items, words) })),
    kind: asksForOriginals(read) ? 'originals' : 'review',
    ...(dueOn !== undefined && { dueOn }),
    ...(reference !== undefined && { reference }),
  }
}
