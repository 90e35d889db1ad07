import { claimTitle } from '../cards/claimTitle'
import { type ParkedRow, parkedCard } from '../cards/parkedCard'
import { refusedAsMember } from './refusedAsMember'
import type { ParkedReminder } from './reminding'
import { acting, type Session, say, show } from './session'

async function rowOf({ claims, turn, text }: Session, reminder: ParkedReminder): Promise<ParkedRow> {
  const { claimId, personName, kind, subject, reason, deadline } = reminder
  const found = await claims.find(turn.who, claimId)
  const name = found.ok ? claimTitle(text, found.value) : ''
  return { name, person: personName, kind, subject, reason, deadline }
}

/** Shows a lead what reached nobody, and why. */
export async function showParked(session: Session): Promise<void> {
  if (await refusedAsMember(session, 'reminder.parked')) return
  const parked = await session.claims.parked(session.turn.who)
  const rows = await Promise.all(parked.map((reminder) => rowOf(session, reminder)))
  show(session, parkedCard(session.ctx, { rows }), { inPlace: false })
}

/** Tries all of them again, for a lead, and says how many. */
export async function retryParked(session: Session): Promise<void> {
  if (await refusedAsMember(session, 'reminder.retry')) return
  say(session, session.text.plan.retried(await session.claims.retryParked(acting(session))))
}
