import { addDaysTo } from '../calendarDate'
import { keepUntil } from '../retention'
import type { Draft } from './draft'
import type { Plannable } from './plannable'

/** The day after originals had to be kept; said within three months or not at all, as nothing is lost by it. */
export function planRetention({ to }: Plannable): Draft[] {
  const on = addDaysTo(keepUntil(to), 1)
  return [{ kind: 'keep-until', subject: '', on, deadline: addDaysTo(on, 90) }]
}
