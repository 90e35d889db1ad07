import type { CoOpClaim } from '../rules/claim'
import { showVerdict } from './handOff'
import { refuse } from './refuse'
import { acting, type Session, say } from './session'

/** Notes for this claim that what earlier ones were rejected for was seen to. */
export async function seeToLessons(session: Session, claim: CoOpClaim): Promise<void> {
  const { claims, text } = session
  const ids = (await claims.lessonsFor(claim)).map(({ id }) => id)
  const done = await claims.change(acting(session), claim.id, { do: 'lessonsSeen', ids })
  if (!done.ok) return refuse(session, claim, done)
  say(session, text.money.lessonsSeen)
  return showVerdict(session, done.value.claim, true)
}
