import type { CalendarDate } from '../calendarDate'
import type { ChecklistItem } from '../checklist'
import type { ActivityId } from '../policy/names'

/** What is published for a while rather than held on a day. */
const published: readonly ActivityId[] = [
  'tv-radio',
  'print-advertising',
  'digital-advertising',
  'partner-website-seo',
  'microsoft-syndicated-content',
  'multi-touch-digital-campaign',
  'social-media-marketing',
  'web-content-syndication',
]

/** Whether an item belongs to something published that runs into another month than the one it began in. */
export function runsForMonths({ activity }: ChecklistItem, from: CalendarDate, to: CalendarDate): boolean {
  return published.includes(activity) && from.slice(0, 7) !== to.slice(0, 7)
}
