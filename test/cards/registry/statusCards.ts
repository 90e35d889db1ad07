import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { statusCard } from '../../../cards/statusCard'
import { statusNotedCard } from '../../../cards/statusNotedCard'
import { coOpClaim } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

const report = { status: 'under-review', on: '2027-02-10', at: Date.UTC(2027, 1, 10), by: 'owner-1' } as const
const claim = coOpClaim({ status: 'handed-over', body: { claimNumber: '4711', reports: [report] } })
const numbered = (n: number) => `0190a0b0-0000-7000-8000-${String(n).padStart(12, '0')}`
const many = Array.from({ length: 50 }, (_, n) =>
  coOpClaim({
    id: numbered(n),
    status: 'handed-over',
    body: {
      answers: { ...claim.body.answers, title: hostileName },
      claimNumber: hostileName.slice(0, 60),
      reports: [report],
      sameStatusOn: '2027-02-12',
      heldSince: '2027-02-11',
    },
  }),
)
const data = {
  claims: [claim],
  partnerCenterUrl: 'https://partner.microsoft.com/dashboard/home',
  problems: {},
  typed: {},
}
const worst = { claim: hostile, status: hostile, on: hostile }
const [first = claim] = many

/** The weekly question where claims stand in Partner Center, and its answers. */
export const statusCards: Record<string, (ctx: CardContext) => Card> = {
  'status of one claim': (ctx) => statusCard(ctx, data),
  'status of a claim that nothing is known of': (ctx) =>
    statusCard(ctx, { ...data, claims: [coOpClaim({ status: 'handed-over', body: { answers: {} } })] }),
  'status of two claims, filled in': (ctx) =>
    statusCard(ctx, {
      ...data,
      claims: [claim, { ...claim, id: numbered(2) }],
      typed: { claim: numbered(2), status: 'approved', on: '2027-02-11' },
    }),
  'status of fifty claims, hostile': (ctx) =>
    statusCard(ctx, { ...data, claims: many, problems: worst, typed: worst, partnerCenterUrl: 'javascript:alert(1)' }),
  'status of fifty claims that a button named, hostile': (ctx) =>
    statusCard(ctx, {
      ...data,
      claims: many,
      about: many.slice(0, 30).map(({ id }) => id),
      problems: worst,
      typed: worst,
    }),
  'status noted': (ctx) => statusNotedCard(ctx, { claim, sentences: ['Noted.', 'Nothing to do now.'], others: [] }),
  'no change noted': (ctx) => statusNotedCard(ctx, { sentences: ['Noted.'], others: [claim.id] }),
  'status noted, hostile': (ctx) =>
    statusNotedCard(ctx, { claim: first, sentences: [hostile, hostile], others: many.map(({ id }) => id) }),
}
