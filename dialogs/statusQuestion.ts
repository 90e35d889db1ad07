import { statusCard } from '../cards/statusCard'
import type { CoOpClaim } from '../rules/claim'
import { handedOver } from './handedOver'
import { partnerCenterUrl } from './partnerCenterUrl'
import { type Session, say, show } from './session'

/**
 * Asks where the person's submitted claims stand in Partner Center, or those given; what was refused stands on the card
 * again. With nothing to ask it is silent in a reminder, and says so to who asked.
 */
export async function showStatusQuestion(
  session: Session,
  more: {
    inPlace?: boolean
    claims?: readonly CoOpClaim[]
    problems?: Record<string, string>
    typed?: Record<string, string>
  } = {},
): Promise<void> {
  const { ctx, turn, text } = session
  const { inPlace = false, problems = {}, typed = {}, claims = await handedOver(session) } = more
  if (claims.length > 0) show(session, statusCard(ctx, { claims, partnerCenterUrl, problems, typed }), { inPlace })
  else if (turn.input.kind !== 'reminders') say(session, text.status.none)
}
