import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { textFor } from '../../../cards/text/textFor'
import { invitationCard } from '../../../cards/vendor/invitationCard'
import { vendorAskedCard } from '../../../cards/vendor/vendorAskedCard'
import { vendorCard } from '../../../cards/vendor/vendorCard'
import { checkInvitation, type InvitationFinding } from '../../../rules/checkInvitation'
import { checklist } from '../../../rules/checklist'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { coOpClaim } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

type Build = (ctx: CardContext) => Card

const claim = coOpClaim()
const hostileClaim = coOpClaim({ body: { answers: { ...claim.body.answers, title: hostileName } } })
const item = checklist(claim.body, coOpPolicy).find(({ row }) => row.id === 'invitation')
const cost = (number: number, name: string) => ({ id: `c${number}`, number, payee: name, what: name })
const basis = { source: hostile, asOf: '2023-04-19', certainty: 'unverified' } as const
const every = Object.entries(textFor('en').vendor.invitation.lookedFor).flatMap(([code, states]) =>
  Object.keys(states).flatMap((state) => {
    const found = code === 'date' ? '2026-10-06' : hostile
    return [
      { code, state, found, basis },
      { code, state },
    ] as InvitationFinding[]
  }),
)

/** The cards about a vendor's mail and a draft invitation. */
export const vendorCards: Record<string, Build> = {
  'ask the vendor, one cost': (ctx) =>
    vendorCard(ctx, { claim, costs: [cost(1, 'Hanbit Events')], language: 'ko', dueOn: '2027-01-18', problems: {} }),
  'ask the vendor, two costs': (ctx) =>
    vendorCard(ctx, {
      claim,
      costs: [cost(1, 'Hanbit Events'), cost(3, 'Print & Co')],
      language: 'en',
      dueOn: '2027-01-18',
      problems: {},
    }),
  'ask the vendor, hostile': (ctx) =>
    vendorCard(ctx, {
      claim: hostileClaim,
      costs: Array.from({ length: 200 }, (_, i) => cost(i + 1, hostileName)),
      language: 'zh-TW',
      dueOn: '2027-01-18',
      problems: { cost: hostile, due: hostile },
    }),
  'ask one vendor, hostile': (ctx) =>
    vendorCard(ctx, {
      claim: hostileClaim,
      costs: [cost(1, hostileName)],
      language: 'de',
      dueOn: '2027-01-18',
      problems: { due: hostile },
    }),
  'vendor asked': (ctx) =>
    vendorAskedCard(ctx, { claim, costId: 'c1', payee: 'Hanbit Events', dueOn: '2027-01-18', asksProofs: true }),
  'vendor asked, hostile': (ctx) =>
    vendorAskedCard(ctx, {
      claim: hostileClaim,
      costId: 'c1',
      payee: hostileName,
      dueOn: '2027-01-18',
      asksProofs: false,
    }),
  'invitation with nothing in it': (ctx) =>
    invitationCard(ctx, { claim, findings: checkInvitation('x', claim.body, coOpPolicy), ...(item ? { item } : {}) }),
  'invitation, hostile': (ctx) =>
    invitationCard(ctx, { claim: hostileClaim, findings: checkInvitation(hostile, claim.body, coOpPolicy) }),
  'invitation with every finding': (ctx) => invitationCard(ctx, { claim: hostileClaim, findings: every }),
  'invitation of which nothing is asked': (ctx) =>
    invitationCard(ctx, { claim, findings: every.filter((finding) => !finding.basis) }),
}
