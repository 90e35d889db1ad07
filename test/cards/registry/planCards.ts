import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { type ChecklistCardData, checklistCard } from '../../../cards/checklistCard'
import { parkedCard } from '../../../cards/parkedCard'
import { type PlanCardData, planCard } from '../../../cards/planCard'
import type { PlanRow } from '../../../cards/planLines'
import { snoozeCard } from '../../../cards/snoozeCard'
import { type ChecklistItem, checklist } from '../../../rules/checklist'
import type { CoOpClaim } from '../../../rules/claim'
import { missingByWhen } from '../../../rules/missingByWhen'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { progress } from '../../../rules/progress'
import { reminderKinds } from '../../../rules/reminders/reminderKinds'
import { coOpClaim } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

type Build = (ctx: CardContext) => Card

const claim = coOpClaim()
const hostileClaim = coOpClaim({
  body: { answers: { ...claim.body.answers, title: hostileName }, snoozedUntil: '2026-12-01' },
})
const rows = (name: string): PlanRow[] =>
  reminderKinds.flatMap((kind) => [
    { on: '2027-01-13', time: '09:00', kind, subject: '30', name, claims: 1 },
    { on: '2027-02-12', time: '09:00', kind, subject: '', name, claims: 3 },
  ])
const data: PlanCardData = {
  rows: rows('Cloud security seminar, Seoul').slice(0, 6),
  stopped: false,
  hasClaims: true,
  timeZone: 'Asia/Seoul',
  parked: 0,
}
const worst: PlanCardData = { ...data, rows: rows(hostile), timeZone: 'America/Argentina/ComodRivadavia', parked: 50 }
const parked = (name: string) =>
  reminderKinds.map((kind) => ({ name, person: name, kind, subject: '7', reason: name, deadline: '2027-02-12' }))

const items = checklist(claim.body, coOpPolicy)
const many = Array.from({ length: 25 }, (_, index): ChecklistItem => {
  const [item] = items
  if (!item) throw new Error('the seminar has no items')
  return { ...item, id: `${'i'.repeat(40)}-${index}`, number: index + 1, need: 'required' }
})
const dated = many.map((item, index) => ({ item, by: '2027-01-28', late: index % 2 === 0 }))

const checklistData = (
  of: CoOpClaim,
  list: readonly ChecklistItem[],
  more: Partial<ChecklistCardData>,
): ChecklistCardData => ({
  claim: of,
  items: list,
  progress: progress(list),
  deadline: { claimBy: '2027-02-14', lastWorkingDay: '2027-02-12', daysLeft: 83 },
  amount: 'KRW 5,000,000',
  fileNames: {},
  arriving: [],
  readiness: 'Our check: not ready yet',
  ...more,
})

/** The plan, snoozing, what reached nobody, and the checklist with its dates: ordinary, empty, hostile. */
export const planCards: Record<string, Build> = {
  plan: (ctx) => planCard(ctx, data),
  'plan, empty': (ctx) => planCard(ctx, { ...data, rows: [] }),
  'plan without claims': (ctx) => planCard(ctx, { ...data, rows: [], hasClaims: false }),
  'plan, stopped': (ctx) => planCard(ctx, { ...data, stopped: true, parked: 1 }),
  'plan, hostile': (ctx) => planCard(ctx, worst),
  'plan of a claim': (ctx) => planCard(ctx, { ...data, claim }),
  'plan of a claim, empty': (ctx) => planCard(ctx, { ...data, claim, rows: [] }),
  'plan of a claim, hostile and stopped': (ctx) => planCard(ctx, { ...worst, claim: hostileClaim, stopped: true }),
  'plan of a claim, hostile': (ctx) => planCard(ctx, { ...worst, claim: hostileClaim }),
  snooze: (ctx) => snoozeCard(ctx, { claim }),
  'snooze, hostile': (ctx) => snoozeCard(ctx, { claim: hostileClaim, wrong: hostile }),
  parked: (ctx) => parkedCard(ctx, { rows: parked('Seminar').slice(0, 2) }),
  'parked, empty': (ctx) => parkedCard(ctx, { rows: [] }),
  'parked, hostile': (ctx) => parkedCard(ctx, { rows: parked(hostile) }),
  'checklist with dates': (ctx) =>
    checklistCard(
      ctx,
      checklistData(claim, items, {
        dated: missingByWhen(claim, coOpPolicy, '2026-11-21', []),
        reminders: { next: '2027-01-13', stopped: false },
      }),
    ),
  'checklist of 25 items with dates, hostile': (ctx) =>
    checklistCard(
      ctx,
      checklistData(hostileClaim, many, {
        dated,
        reminders: { stopped: true },
        amount: hostile,
        changed: hostile,
        readiness: hostile,
        arriving: Array.from({ length: 20 }, () => hostile),
        siblings: [hostile, hostile],
      }),
    ),
}
