import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { shareCard } from '../../../cards/shareCard'
import { coOpClaim } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

const claim = coOpClaim()
const report = { status: 'under-review', on: '2027-02-10', at: Date.UTC(2027, 1, 10), by: 'owner-1' } as const
const worst = coOpClaim({
  status: 'handed-over',
  body: {
    answers: { ...claim.body.answers, title: hostileName, location: hostileName },
    claimNumber: hostileName.slice(0, 60),
    reports: [report],
  },
})
const shared = { sharer: 'Mina Kim', on: '2026-11-21', time: '09:30', timeZone: 'Asia/Seoul' }
const deadline = (daysLeft: number) => ({ deadline: { on: '2027-02-12', daysLeft } })

/** A claim's status as everybody in a group or channel sees it. */
export const shareCards: Record<string, (ctx: CardContext) => Card> = {
  'shared status': (ctx) => shareCard(ctx, { claim, done: 3, total: 12, ...deadline(5), ...shared }),
  'shared status on the last day': (ctx) => shareCard(ctx, { claim, done: 12, total: 12, ...deadline(0), ...shared }),
  'shared status after the last day': (ctx) =>
    shareCard(ctx, { claim, done: 1, total: 12, ...deadline(-1), ...shared }),
  'shared status of a draft': (ctx) =>
    shareCard(ctx, { claim: coOpClaim({ status: 'draft', body: { answers: {} } }), done: 0, total: 0, ...shared }),
  'shared status, hostile': (ctx) =>
    shareCard(ctx, { claim: worst, done: 3, total: 12, ...shared, sharer: hostile, timeZone: hostile }),
}
