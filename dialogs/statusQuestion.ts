import { statusCard } from '../cards/statusCard'
import type { CoOpClaim } from '../rules/claim'
import { claimsAsked } from './claimsAsked'
import { partnerCenterUrl } from './partnerCenterUrl'
import { type Session, say, show } from './session'

/**
 * Asks where the person's submitted claims stand in Partner Center, or those given, or those a button was `about`; what
 * was refused stands on the card again. With nothing to ask it is silent in a reminder, and says so to who asked.
 */
export async function showStatusQuestion(
  session: Session,
  more: {
    inPlace?: boolean
    claims?: readonly CoOpClaim[]
    about?: readonly string[] | undefined
    problems?: Record<string, string>
    typed?: Record<string, string>
  } = {},
): Promise<void> {
  const { ctx, turn, text } = session
  const { inPlace = false, problems = {}, typed = {}, about, claims = await claimsAsked(session, about) } = more
  const named = about ? { about } : {}
  if (claims.length > 0)
    show(session, statusCard(ctx, { claims, partnerCenterUrl, problems, typed, ...named }), { inPlace })
  else if (turn.input.kind !== 'reminders') say(session, text.status.none)
}
