import type { CalendarDate } from '../rules/calendarDate'
import type { Principal } from '../rules/principal'
import type { ReadContext } from '../rules/question'

/** The person, the day and the words that a change is read with; `key` names the press or message for good. */
export interface Acting {
  who: Principal
  timeZone: string
  today: CalendarDate
  key: string
  words: ReadContext['words']
}
