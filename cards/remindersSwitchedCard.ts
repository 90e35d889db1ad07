import type { Card } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'

export interface RemindersSwitchedCardData {
  stopped: boolean
  /** It was so before. */
  already: boolean
  /** What it costs, or what comes next: a sentence that may quote titles. */
  consequence: string
}

/** Reminders were stopped or started: what follows from it, and the way back. */
export function remindersSwitchedCard(ctx: CardContext, data: RemindersSwitchedCardData): Card {
  const { settings: words } = ctx.text
  const { now, before, how } = data.stopped
    ? { now: words.stopped, before: words.stoppedAlready, how: words.howToStart }
    : { now: words.started, before: words.startedAlready, how: words.howToStop }
  const back = data.stopped
    ? button(ctx, words.buttons.start, { verb: 'reminder.start' }, { style: 'positive' })
    : button(ctx, words.buttons.plan, { verb: 'reminder.list' })
  return adaptiveCard(
    ctx,
    [heading(data.already ? before : now), line(plain(data.consequence, 800)), line(how, { isSubtle: true })],
    [back, button(ctx, words.buttons.settings, { verb: 'settings.open' })],
  )
}
