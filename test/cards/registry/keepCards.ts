import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { deletedCard } from '../../../cards/keep/deletedCard'
import { deletionCard } from '../../../cards/keep/deletionCard'
import { purgeCard } from '../../../cards/keep/purgeCard'
import type { StayingClaim } from '../../../cards/keep/stayingLines'
import { coOpClaim } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

const claim = coOpClaim()
const worst = coOpClaim({ body: { answers: { ...claim.body.answers, title: hostileName } } })
const reasons: StayingClaim['keeping'][] = [
  { goes: false, why: 'retention', until: '2028-10-05' },
  { goes: false, why: 'request', until: '2028-10-05' },
  { goes: false, why: 'request' },
  { goes: false, why: 'dispute', until: '2028-10-05' },
  { goes: false, why: 'dispute' },
  { goes: false, why: 'unknown' },
]
const staying = reasons.map((keeping): StayingClaim => ({ claim, keeping }))
const many = Array.from({ length: 50 }, () => ({ claim: worst, keeping: reasons[1]! }))
const key = 'k'.repeat(43)

/** What of a person's data goes and what stays, and what was deleted. */
export const keepCards: Record<string, (ctx: CardContext) => Card> = {
  'deletion of nothing': (ctx) => deletionCard(ctx, { key, going: [], staying: [], files: 0 }),
  deletion: (ctx) => deletionCard(ctx, { key, going: [claim], staying, files: 1 }),
  'deletion, hostile': (ctx) =>
    deletionCard(ctx, { key, going: many.map((one) => one.claim), staying: many, files: 12_345 }),
  'deletion of a claim': (ctx) => purgeCard(ctx, { claim }),
  'deletion of a claim, hostile': (ctx) => purgeCard(ctx, { claim: worst }),
  deleted: (ctx) => deletedCard(ctx, { title: 'Deleted', sentences: ['Deleted: 1 claim.'], staying }),
  'deleted, hostile': (ctx) =>
    deletedCard(ctx, { title: 'Deleted', sentences: [ctx.text.keep.purge.deleted('x', 2)], staying: many }),
  'nothing to delete, hostile name': (ctx) =>
    deletionCard(ctx, { key: hostile.slice(0, 10), going: [worst], staying: [], files: 0 }),
}
