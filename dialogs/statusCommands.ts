import type { CommandKey } from '../cards/text/commandText'
import type { CoOpClaim } from '../rules/claim'
import { readDate } from '../rules/readDate'
import type { StatusNamed } from '../rules/statusNamed'
import { handedOver } from './handedOver'
import type { Handler } from './onClaim'
import { reportStatus } from './reportStatus'
import { resuming } from './resuming'
import { sameStatus } from './sameStatus'
import { sayNotWaiting } from './sayNotWaiting'
import type { Session } from './session'
import { showStatusQuestion } from './statusQuestion'
import { statusTyped } from './statusTyped'

/** The claim we are on, unless it is a draft: what Partner Center shows can be about no draft. */
async function openedClaim({ state, claims, turn }: Session): Promise<CoOpClaim | undefined> {
  const found = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  return found?.ok && found.value.status !== 'draft' ? found.value : undefined
}

/** Of several claims it is asked which, with what was said filled in. */
function askWhich(session: Session, status: StatusNamed, on: string): Promise<void> {
  const day = readDate(on, session.turn)
  if (day.ok) return showStatusQuestion(session, { typed: { status, on: day.value } })
  const problems = { on: session.text.reasons[day.reason](day.params ?? {}) }
  return showStatusQuestion(session, { typed: { status }, problems })
}

/**
 * Reports of the submitted claim we are on, else of the only one there is; of several it asks which, on the card with
 * what was said filled in. On a claim that was not submitted it says so and records nothing of another one.
 */
async function report(session: Session, status: StatusNamed, on: string): Promise<void> {
  const opened = await openedClaim(session)
  const waiting = await handedOver(session)
  // A payment recorded by mistake is taken back by what Partner Center really shows.
  const takesReports = opened?.status === 'handed-over' || opened?.status === 'closed'
  if (opened && takesReports) return reportStatus(session, opened, status, on)
  if (opened?.status === 'preparing' || opened?.status === 'ready') return sayNotWaiting(session, opened)
  const [only, ...others] = waiting
  if (only && others.length === 0) return reportStatus(session, only, status, on)
  if (!only && opened) return sayNotWaiting(session, opened)
  return askWhich(session, status, on)
}

/** A status in words. Words that name none are no command: dialogs/hear takes them for an answer or a miss. */
async function reportInWords(session: Session, typed: string): Promise<void> {
  const told = statusTyped(session, typed)
  if (told) await resuming(() => report(session, told.status, told.on))(session, {})
}

/** Commands about where claims stand in Partner Center. */
export const statusCommands = {
  statusQuestion: resuming((session) => showStatusQuestion(session)),
  reportStatus: (session, { text = '' }) => reportInWords(session, text),
  sameStatus: resuming(async (session) => sameStatus(session, await handedOver(session))),
  heldSince: resuming((session, { text = '' }) => report(session, 'held', text)),
  paidOn: resuming((session, { text = '' }) => report(session, 'paid', text)),
} satisfies Partial<Record<CommandKey, Handler>>
