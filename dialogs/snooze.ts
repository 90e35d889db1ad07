import { receiptCard } from '../cards/receiptCard'
import { snoozeCard } from '../cards/snoozeCard'
import type { CoOpClaim } from '../rules/claim'
import { clockDate } from '../rules/clocks'
import { readSnooze } from '../rules/readSnooze'
import { holdEnds } from '../rules/reminders/holdEnds'
import { snoozeDate } from '../rules/reminders/snoozeDate'
import { refuse } from './refuse'
import { acting, type Session, say, show } from './session'
import { followChecklist, titleOf } from './showChecklist'

/** What keeps a claim from being snoozed at all; undefined when nothing does. */
function obstacle(session: Session, claim: CoOpClaim): string | undefined {
  const { text, turn } = session
  if (claim.status === 'draft') return text.say.stillDraft
  if (claim.status === 'withdrawn' || claim.status === 'closed')
    return text.plan.nothingToSnooze(titleOf(session, claim))
  // The reminders of a claim are its owner's: what a lead stopped were the lead's own.
  const isOwn = claim.ownerId === turn.who.userId
  return isOwn && turn.preferences.stopped ? text.plan.stopped : undefined
}

/** Asks until when; what was wrong with the answer just given stands on the card that was pressed. */
function askUntil(session: Session, claim: CoOpClaim, wrong?: string): void {
  const card = snoozeCard(session.ctx, { claim, ...(wrong === undefined ? {} : { wrong }) })
  show(session, card, { inPlace: wrong !== undefined, claimId: claim.id })
}

/** What a snooze may not pass, as a sentence. */
function limitOf({ claims, text, turn }: Session, claim: CoOpClaim): string {
  const { limit } = text.plan
  const { heldSince } = claim.body
  if (claim.status === 'handed-over') return heldSince ? limit.hold(text.formats.date(holdEnds(heldSince))) : ''
  const kinds = ['last-working-day', 'claim-by'] as const
  const days = kinds.map((kind) => ({ kind, day: clockDate(claim, kind, claims.holidays) ?? turn.today }))
  const next = days.find(({ day }) => day >= turn.today)
  return next ? limit[next.kind](text.formats.date(next.day)) : ''
}

async function put(session: Session, claim: CoOpClaim, wanted: string): Promise<void> {
  const { claims, turn, text, ctx } = session
  const { today } = turn
  const until = snoozeDate(claim, wanted, { today, holidays: claims.holidays })
  const title = titleOf(session, claim)
  if (until <= today) return say(session, text.plan.tooLateToSnooze(title, limitOf(session, claim)))
  const done = await claims.change(acting(session), claim.id, { do: 'snooze', until })
  if (!done.ok) return refuse(session, claim, done)
  const on = text.formats.date(until)
  const sentence =
    until < wanted ? text.plan.snoozedEarlier(title, on, limitOf(session, claim)) : text.plan.snoozedUntil(title, on)
  if (turn.input.kind === 'press')
    show(session, receiptCard(ctx, { claim: done.value.claim, sentence }), { claimId: claim.id })
  else say(session, sentence)
  followChecklist(session, done.value.claim)
}

/**
 * Puts off the reminders of a claim, never past its deadline, and says the day. `typed` is a choice of the card, a date
 * or words like "friday"; without it, it is asked.
 */
export async function snooze(session: Session, claim: CoOpClaim, typed?: string): Promise<void> {
  const { text, turn } = session
  const wrong = obstacle(session, claim)
  if (wrong !== undefined) return say(session, wrong)
  if (typed === undefined) return askUntil(session, claim)
  const read = readSnooze(typed, { today: turn.today, words: text.plan.snoozeWords })
  if (read.ok)
    return read.value <= turn.today
      ? askUntil(session, claim, text.reasons.dateInPast({}))
      : put(session, claim, read.value)
  const sentence = text.reasons[read.reason](read.params ?? {})
  if (turn.input.kind === 'press') return askUntil(session, claim, sentence)
  say(session, sentence)
  return askUntil(session, claim)
}
