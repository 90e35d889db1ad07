import type { CommandKey } from '../cards/text/commandText'
import { type Handler, onCurrent, onListed } from './onClaim'
import { retryParked, showParked } from './parkedReminders'
import { showPlan } from './showPlan'
import { snooze } from './snooze'

/** Commands about what will be reminded of, and what reached nobody. */
export const planCommands = {
  reminders: (session) => showPlan(session),
  remindersOf: onListed(showPlan),
  snooze: onCurrent((session, claim) => snooze(session, claim)),
  snoozeUntil: onCurrent((session, claim, { text }) => snooze(session, claim, text)),
  parked: showParked,
  retryParked,
} satisfies Partial<Record<CommandKey, Handler>>
