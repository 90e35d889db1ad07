import { correctCard } from '../../../cards/aftercare/correctCard'
import { decisionCard } from '../../../cards/aftercare/decisionCard'
import { disputeCard } from '../../../cards/aftercare/disputeCard'
import { paymentsCard } from '../../../cards/aftercare/paymentsCard'
import { timelineCard } from '../../../cards/aftercare/timelineCard'
import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { statusNotedCard } from '../../../cards/statusNotedCard'
import { checklist } from '../../../rules/checklist'
import type { CoOpBody, CoOpClaim, ReportedStatus } from '../../../rules/claim'
import type { ClaimPayment } from '../../../rules/payments/matchPayments'
import { policyFor } from '../../../rules/policy/policyFor'
import { reportedSteps } from '../../../rules/reportedSteps'
import { statusTimeline } from '../../../rules/statusTimeline'
import { coOpClaim } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

const report = (status: ReportedStatus) => ({ status, on: '2027-02-10', at: Date.UTC(2027, 1, 10), by: 'owner-1' })
const claimWith = (body: Partial<CoOpBody>, status: CoOpClaim['status'] = 'handed-over') =>
  coOpClaim({ status, body: { claimNumber: '4711', ...body } })
const long = hostile.repeat(20).slice(0, 1000)
const money = { minor: 4_500_000, currency: 'KRW' }

const approved = claimWith({ reports: [report('submitted'), report('approved')], decision: { approved: money } })
const rejected = claimWith({ reports: [report('rejected')], decision: { rejectedBecause: 'late\nno photo' } })
const paid = claimWith(
  {
    reports: [report('approved')],
    decision: { approved: money },
    paidOn: '2027-03-05',
    payment: { amounts: [{ minor: 4_400_000, currency: 'KRW' }], numbers: ['P1'], from: 'export' },
  },
  'closed',
)
const correction = {
  step: 'approved' as const,
  on: '2027-02-10',
  reason: long,
  correctedAt: Date.UTC(2027, 1, 11),
  correctedBy: 'x',
}
const worst = claimWith({
  answers: { ...approved.body.answers, title: hostileName },
  claimNumber: hostileName.slice(0, 60),
  reports: Array.from({ length: 60 }, (_, n) => report(n % 2 ? 'approved' : 'under-review')),
  corrected: Array.from({ length: 20 }, () => correction),
  decision: {
    approved: { minor: 1, currency: 'EUR' },
    cutBecause: long,
    rejectedBecause: long,
    taxAskedOn: '2027-02-11',
    taxApprovedOn: '2027-02-12',
  },
  heldSince: '2027-02-13',
  payout: { words: hostileName.slice(0, 80), on: '2027-02-14' },
})
const worstRejected = claimWith({ ...worst.body, reports: [report('rejected')] })
const policy = policyFor('2026-07-01')
const items = checklist(approved.body, policy)
const manyItems = Array.from({ length: 3 }, () => items).flat()
const decision = { problems: {}, typed: {} }
const allWrong = Object.fromEntries(
  [
    'approved',
    'cutBecause',
    'taxAskedOn',
    'taxApprovedOn',
    'heldSince',
    'rejectedBecause',
    'amount',
    'number',
    'on',
  ].map((field) => [field, hostile]),
)
const refused = { problems: allWrong, typed: allWrong }
const payment = (change: Partial<ClaimPayment> = {}): ClaimPayment => ({
  claim: approved,
  state: 'paid',
  amounts: [money],
  numbers: ['P1'],
  on: '2027-03-05',
  words: [],
  unread: 0,
  known: false,
  contradicts: false,
  recordable: true,
  ...change,
})
const payments = {
  proposal: { claims: [payment()], unknown: [], withoutId: 0 },
  fileIds: ['f1'],
  names: ['history.csv'],
  noClaims: false,
  recordable: true,
  dayMissing: false,
  problems: {},
}
const hostileFile = {
  words: [hostile, hostileName],
  numbers: Array.from({ length: 10 }, () => hostileName.slice(0, 60)),
}
const timeline = (claim: CoOpClaim, names = {}) => ({ claim, rows: statusTimeline(claim.body), names, timeZone: 'UTC' })

/** What comes after a decision: its details, the steps and their correction, disputes, payments. */
export const aftercareCards: Record<string, (ctx: CardContext) => Card> = {
  'decision, approved': (ctx) =>
    decisionCard(ctx, {
      ...decision,
      claim: approved,
      kind: 'approved',
      expected: { after: 'approval', by: '2027-04-14', lookOn: '2027-04-14' },
    }),
  'decision, rejected': (ctx) => decisionCard(ctx, { ...decision, claim: rejected, kind: 'rejected' }),
  'decision, paid': (ctx) => decisionCard(ctx, { ...decision, claim: paid, kind: 'paid' }),
  'decision, approved, hostile': (ctx) =>
    decisionCard(ctx, {
      ...refused,
      claim: worst,
      kind: 'approved',
      expected: { after: 'tax-invoice', lookOn: '2027-04-14' },
    }),
  'decision, rejected, hostile': (ctx) => decisionCard(ctx, { ...refused, claim: worstRejected, kind: 'rejected' }),
  'decision, paid, hostile': (ctx) => decisionCard(ctx, { ...refused, claim: worst, kind: 'paid' }),
  timeline: (ctx) => timelineCard(ctx, timeline(approved, { 'owner-1': 'Mina' })),
  'timeline of a rejection': (ctx) => timelineCard(ctx, timeline(rejected)),
  'timeline, hostile': (ctx) => timelineCard(ctx, timeline(worst, { 'owner-1': hostile, x: hostile })),
  'correct a step': (ctx) => correctCard(ctx, { ...decision, claim: approved, steps: reportedSteps(approved.body) }),
  'correct a step, hostile': (ctx) =>
    correctCard(ctx, {
      claim: worst,
      steps: reportedSteps(worst.body),
      problems: { step: hostile, reason: hostile },
      typed: { step: hostile, reason: hostile },
    }),
  dispute: (ctx) =>
    disputeCard(ctx, { claim: rejected, items, fileNames: {}, partnerCenterUrl: 'https://partner.microsoft.com/' }),
  'dispute, hostile': (ctx) =>
    disputeCard(ctx, {
      claim: worstRejected,
      items: manyItems.map((item) => ({ ...item, given: { files: [{ fileId: 'f' }], text: long } })),
      fileNames: { f: hostileName },
      partnerCenterUrl: 'javascript:alert(1)',
    }),
  'payments of an export': (ctx) => paymentsCard(ctx, payments),
  'payments of an export without claims': (ctx) =>
    paymentsCard(ctx, {
      ...payments,
      proposal: { claims: [], unknown: [], withoutId: 3 },
      noClaims: true,
      recordable: false,
    }),
  'payments, hostile': (ctx) =>
    paymentsCard(ctx, {
      proposal: {
        claims: Array.from({ length: 40 }, (_, n) =>
          payment({
            claim: worst,
            ...hostileFile,
            state: n % 2 ? 'part' : 'held',
            since: '2027-02-01',
            unread: 2,
            known: true,
            contradicts: n % 3 === 0,
          }),
        ),
        unknown: Array.from({ length: 40 }, (_, n) => ({
          claimId: `${n} ${hostileName}`,
          rows: 2,
          several: n % 2 > 0,
        })),
        withoutId: 7,
      },
      fileIds: Array.from({ length: 10 }, (_, n) => `0190a0b0-0000-7000-8000-00000000000${n}`),
      names: Array.from({ length: 10 }, () => hostileName),
      noClaims: false,
      recordable: true,
      dayMissing: true,
      problems: { on: hostile },
    }),
  'status noted, approved': (ctx) =>
    statusNotedCard(ctx, { claim: approved, sentences: ['Noted.'], others: [paid.id] }),
  'status noted, rejected, hostile': (ctx) =>
    statusNotedCard(ctx, { claim: worstRejected, sentences: [hostile, long], others: [paid.id] }),
}
