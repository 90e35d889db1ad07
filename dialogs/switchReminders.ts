import { costTotals } from '../cards/costTotals'
import { remindersSwitchedCard } from '../cards/remindersSwitchedCard'
import { clockDate } from '../rules/clocks'
import { nextReminder } from './nextReminder'
import { acting, type Session, show } from './session'

/** What goes on without reminders: claims not submitted yet, their money, and the nearest date. */
async function costOfStopping({ claims, turn, text }: Session): Promise<string> {
  const { settings, formats } = text
  const open = (await claims.list(turn.who)).filter(({ status }) => status === 'preparing' || status === 'ready')
  if (open.length === 0) return settings.costsNothing
  const amount = costTotals(
    text,
    open.flatMap(({ body }) => body.costs),
  )
  const dates = open.flatMap((claim) => clockDate(claim, 'last-working-day', claims.holidays) ?? [])
  const [nearest] = dates.filter((date) => date >= turn.today).sort()
  return nearest
    ? settings.cost(open.length, amount, formats.date(nearest))
    : settings.costWithoutDate(open.length, amount)
}

/** Keeps the switch as wished; false when this very press had done so before, and it may stand otherwise by now. */
async function switched(session: Session, stopped: boolean): Promise<boolean> {
  const { locale, timeZone, preferences } = session.turn
  const kept = { locale, timeZone, preferences: { ...preferences, stopped } }
  return !(await session.claims.saveSettings(acting(session), kept)).repeat
}

/** Stops or starts all reminders of a person, at once; then says what it costs, or what comes next. */
export async function switchReminders(session: Session, wished: boolean): Promise<void> {
  const { turn, ctx } = session
  const { timeZone, preferences: before } = turn
  const already = before.stopped === wished || !(await switched(session, wished))
  const stopped = already ? before.stopped : wished
  const settings = { timeZone, preferences: { ...before, stopped } }
  const consequence = stopped ? await costOfStopping(session) : await nextReminder(session, settings)
  show(session, remindersSwitchedCard(ctx, { stopped, already, consequence }))
}
