import type { CommandKey } from '../cards/text/commandText'
import { statusWords } from '../cards/text/statusWords'
import type { CoOpClaim } from '../rules/claim'
import { readDate } from '../rules/readDate'
import { readStatus } from '../rules/readStatus'
import type { StatusNamed } from '../rules/statusNamed'
import { handedOver } from './handedOver'
import { notUnderstood } from './notUnderstood'
import type { Handler } from './onClaim'
import { reportStatus } from './reportStatus'
import { resuming } from './resuming'
import { sameStatus } from './sameStatus'
import { sayNotWaiting } from './sayNotWaiting'
import type { Session } from './session'
import { showStatusQuestion } from './statusQuestion'

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
  if (opened?.status === 'handed-over') return reportStatus(session, opened, status, on)
  if (opened?.status === 'preparing' || opened?.status === 'ready') return sayNotWaiting(session, opened)
  const [only, ...others] = waiting
  if (only && others.length === 0) return reportStatus(session, only, status, on)
  if (!only && opened) return sayNotWaiting(session, opened)
  return askWhich(session, status, on)
}

/** "approved on 3 March 2027": the status, and the day in words; today when none is named. */
function parted({ text, turn }: Session, typed: string): { name: string; on: string } {
  const at = text.status.dated
    .map((word) => ({ word, index: typed.toLowerCase().lastIndexOf(` ${word} `) }))
    .find(({ index }) => index > 0)
  if (!at) return { name: typed, on: turn.today }
  return { name: typed.slice(0, at.index), on: typed.slice(at.index + at.word.length + 2).trim() }
}

/** A status in words. "payment is on hold" has an "on" without a date: the whole is tried first. */
async function reportInWords(session: Session, typed: string): Promise<void> {
  const words = statusWords(session.text)
  const whole = { name: typed, on: session.turn.today }
  for (const { name, on } of [whole, parted(session, typed)]) {
    const status = readStatus(name, words)
    if (status) return resuming(() => report(session, status, on))(session, {})
  }
  return notUnderstood(session)
}

/** Commands about where claims stand in Partner Center. */
export const statusCommands = {
  statusQuestion: resuming((session) => showStatusQuestion(session)),
  reportStatus: (session, { text = '' }) => reportInWords(session, text),
  sameStatus: resuming(async (session) => sameStatus(session, await handedOver(session))),
  heldSince: resuming((session, { text = '' }) => report(session, 'held', text)),
  paidOn: resuming((session, { text = '' }) => report(session, 'paid', text)),
} satisfies Partial<Record<CommandKey, Handler>>
