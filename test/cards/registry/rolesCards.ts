import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { claimListCard } from '../../../cards/claimListCard'
import { peopleCard } from '../../../cards/roles/peopleCard'
import { type RoleHolder, rolesCard } from '../../../cards/roles/rolesCard'
import { coOpClaim } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

const claim = coOpClaim()
const people: RoleHolder[] = [
  { id: 'lea', name: 'Lea Lead', role: 'lead' },
  { id: 'ben', name: 'Ben Kim', role: 'lead', by: 'Lea Lead', on: '2026-11-05' },
  { id: 'gone', name: '', role: 'lead', by: '', on: '2026-11-05' },
  { id: 'jun-1', name: 'Jun Park', role: 'member' },
  { id: 'jun-2', name: 'Jun Park', role: 'member' },
]
const many = Array.from({ length: 200 }, (_, i): RoleHolder => {
  const role = i % 2 === 0 ? 'lead' : 'member'
  return { id: `${i}`.padStart(36, '0'), name: hostileName, role, by: hostile, on: '2026-11-05' }
})
const owned = { ...claim, deputyId: 'jun-1' }
const row = (owner: string) => ({
  claimId: 'c1',
  title: '1. Cloud security seminar, Seoul',
  status: 'preparing, not submitted',
  readiness: '5 of 12 done',
  deadline: 'Friday, February 12, 2027',
  amount: 'KRW 5,000,000',
  owner,
})

/** Cards of roles and of whose a claim is, as they usually are and at their worst. */
export const rolesCards: Record<string, (ctx: CardContext) => Card> = {
  'roles for a lead': (ctx) => rolesCard(ctx, { people, mayChange: true }),
  'roles for a member': (ctx) => rolesCard(ctx, { people, mayChange: false }),
  'roles of nobody': (ctx) => rolesCard(ctx, { people: [], mayChange: true }),
  'roles, hostile': (ctx) => rolesCard(ctx, { people: many, mayChange: true }),
  'people of a claim': (ctx) => peopleCard(ctx, { claim, owner: 'Lea Lead', deputy: '', people }),
  'people of a claim with a deputy': (ctx) =>
    peopleCard(ctx, { claim: owned, owner: 'Lea Lead', deputy: 'Jun Park', people }),
  'people of a claim for its deputy': (ctx) =>
    peopleCard(ctx, { claim: owned, owner: '', deputy: 'Jun Park', people: [] }),
  'people of a claim, hostile': (ctx) =>
    peopleCard(ctx, {
      claim: { ...coOpClaim({ body: { answers: { title: hostileName } } }), deputyId: 'x' },
      owner: hostile,
      deputy: hostile,
      people: many,
    }),
  'all claims': (ctx) =>
    claimListCard(ctx, { rows: [row('Jun Park'), { ...row(''), claimId: 'c2' }], page: 1, pages: 3, all: true }),
  'all claims, hostile': (ctx) =>
    claimListCard(ctx, {
      rows: Array.from({ length: 20 }, (_, i) => ({ ...row(hostile), claimId: `c${i}`, title: hostile })),
      page: 1,
      pages: 3,
      all: true,
    }),
}
