import { addDaysTo, type CalendarDate } from '../../rules/calendarDate'
import { icsLine } from './icsLine'
import { icsText } from './icsText'

/** One whole day in a calendar. */
export interface IcsEvent {
  /** The same for the same event for good, in the whole world. */
  uid: string
  /** Counts its versions. */
  sequence: number
  /** When it last changed: epoch ms. */
  changedAt: number
  date: CalendarDate
  summary: string
  description: string
  cancelled: boolean
}

const dateOf = (date: CalendarDate) => date.replaceAll('-', '')
/** `20270115T030000Z`, of epoch ms. */
const instantOf = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '')

/**
 * An event of a whole day, which has no time that a zone could move; the end is the first day after it. It blocks
 * nobody's day, is shown to nobody with whom the calendar is shared, and rings no bell: the bot does that.
 * Source: RFC 5545, 3.6.1.
 */
export function icsEvent(event: IcsEvent): string {
  const at = instantOf(event.changedAt)
  return [
    icsLine('BEGIN', 'VEVENT'),
    icsLine('UID', icsText(event.uid)),
    icsLine('DTSTAMP', at),
    icsLine('LAST-MODIFIED', at),
    icsLine('SEQUENCE', String(event.sequence)),
    icsLine('DTSTART;VALUE=DATE', dateOf(event.date)),
    icsLine('DTEND;VALUE=DATE', dateOf(addDaysTo(event.date, 1))),
    icsLine('SUMMARY', icsText(event.summary)),
    icsLine('DESCRIPTION', icsText(event.description)),
    icsLine('STATUS', event.cancelled ? 'CANCELLED' : 'CONFIRMED'),
    icsLine('TRANSP', 'TRANSPARENT'),
    icsLine('CLASS', 'PRIVATE'),
    icsLine('END', 'VEVENT'),
  ].join('')
}
