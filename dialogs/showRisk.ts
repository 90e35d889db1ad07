import { riskCard } from '../cards/riskCard'
import { safeToday } from '../rules/localDate'
import { moneyAtRisk } from '../rules/moneyAtRisk'
import { decisionOn } from './decisionOn'
import { type Session, settle, show } from './session'

/**
 * Shows what money is at risk: of the whole organisation for a lead, else of the person's own claims. The claims can
 * then be opened by their numbers.
 */
export async function showRisk(session: Session): Promise<void> {
  const { claims, ctx, turn } = session
  const [found, funds] = await Promise.all([claims.claimsAtRisk(turn.who), claims.funds(turn.who)])
  // Nobody published the zone in which a deadline ends: the latest of the dates that may count is held against it.
  const today = safeToday(turn.now, turn.timeZone)
  const { holidays, policyOf } = claims
  const risk = moneyAtRisk(found, funds, { today, holidays, policyOf })
  const numbered = [...risk.ranked, ...risk.passed.flatMap((at) => at.claims)].map(({ claim }) => claim)
  const others = numbered.map(({ ownerId }) => ownerId).filter((id) => id !== turn.who.userId)
  const numbers = numbered.map(({ id }) => id)
  settle(session)
  const { all: _before, ...state } = session.state
  session.state = { ...state, listed: numbers, page: 0 }
  const card = riskCard(ctx, {
    risk,
    today,
    organisation: (await decisionOn(session, 'claim.listAll')) === 'allowed',
    fundsEntered: funds.length > 0,
    numbers,
    owners: await claims.colleagues(turn.who, others),
  })
  show(session, card, { inPlace: false })
}
