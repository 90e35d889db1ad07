import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { digestCard } from '../../../cards/digestCard'
import { reminderCard } from '../../../cards/reminderCard'
import type { ShownReminder } from '../../../cards/shownReminder'
import { reminderKinds } from '../../../rules/reminders/reminderKinds'
import { coOpClaim, costLine } from '../../support/claims'
import { hostile, hostileName } from '../hostile'
import { sampleReminder } from '../sampleReminder'

type Build = (ctx: CardContext) => Card

const dates = { from: '2026-10-05', to: '2026-10-05' }
const worst = (kind: ShownReminder['kind']): ShownReminder => {
  const answers = { activity: 'multi-touch-digital-campaign', program: 'csp-direct-bill', title: hostileName } as const
  const components = ['customer-seminars-bootcamps', 'digital-advertising', 'direct-mail-email-sms'] as const
  const ads = kind === 'running-ads' ? { from: '2026-09-01', to: '2026-12-31' } : dates
  const costs = [costLine({ payee: hostileName, what: hostileName })]
  const composite = { answers: { ...answers, components: [...components], dates: ads }, costs }
  const seminar = { answers: { ...answers, activity: 'customer-seminars-bootcamps' as const, dates: ads }, costs }
  const needsSeminar = ['check-invitation', 'shot-list', 'photos'].includes(kind)
  return sampleReminder(kind, { body: needsSeminar ? seminar : composite, amount: hostile })
}

const manyAsked: ShownReminder = {
  kind: 'status',
  claims: Array.from({ length: 50 }, (_, n) =>
    coOpClaim({
      id: `0190a0b0-0000-7000-8000-${String(n).padStart(12, '0')}`,
      status: 'handed-over',
      body: { answers: { title: hostileName }, heldSince: '2026-10-05' },
    }),
  ),
}

const each = (build: (kind: ShownReminder['kind']) => [string, Build][]) =>
  Object.fromEntries(reminderKinds.flatMap(build))

/** Reminders of every kind and digests of them, with ordinary data, with none, and with the worst. */
export const reminderCards: Record<string, Build> = {
  ...each((kind) => [
    [`reminder ${kind}`, (ctx) => reminderCard(ctx, { reminder: sampleReminder(kind), again: false })],
    [
      `reminder ${kind}, hostile`,
      (ctx) => reminderCard(ctx, { reminder: worst(kind), again: true, insteadOf: hostile }),
    ],
  ]),
  ...Object.fromEntries(
    [30, 3, 2, 1, 0, -1].map((daysLeft): [string, Build] => [
      `reminder with ${daysLeft} days left`,
      (ctx) => reminderCard(ctx, { reminder: sampleReminder('claim-by', { daysLeft }), again: false }),
    ]),
  ),
  ...Object.fromEntries(
    [1, 0, -3].map((daysLeft): [string, Build] => [
      `reminder of a request with ${daysLeft} days left`,
      (ctx) => reminderCard(ctx, { reminder: sampleReminder('request-due', { daysLeft }), again: false }),
    ]),
  ),
  'digest of requests': (ctx) =>
    digestCard(ctx, {
      reminders: (['request-due', 'request-open', 'request-lead'] as const).map((kind) => sampleReminder(kind)),
      again: false,
    }),
  'reminder without costs': (ctx) =>
    reminderCard(ctx, { reminder: sampleReminder('claim-by', { body: { costs: [] } }), again: false }),
  digest: (ctx) =>
    digestCard(ctx, {
      reminders: ['photos', 'claim-by', 'vendor-due'].map((kind) => sampleReminder(kind as ShownReminder['kind'])),
      again: false,
    }),
  'digest of everything, hostile': (ctx) =>
    digestCard(ctx, { reminders: reminderKinds.map(worst), again: true, insteadOf: hostile }),
  'digest of five others, hostile': (ctx) =>
    digestCard(ctx, { reminders: reminderKinds.slice(-5).map(worst), again: true }),
  'reminder status of fifty claims, hostile': (ctx) =>
    reminderCard(ctx, { reminder: manyAsked, again: true, insteadOf: hostile }),
  'digest with the status of fifty claims, hostile': (ctx) =>
    digestCard(ctx, {
      reminders: [manyAsked, ...reminderKinds.slice(0, 5).map(worst)],
      again: true,
      insteadOf: hostile,
    }),
  'digest of nothing': (ctx) => digestCard(ctx, { reminders: [], again: false }),
}
