import { costTotals } from '../../cards/costTotals'
import type { ClaimReminder, RequestReminder, ShownReminder } from '../../cards/shownReminder'
import { textFor } from '../../cards/text/textFor'
import type { CoOpBody, CoOpClaim } from '../../rules/claim'
import { clockDate } from '../../rules/clocks'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { reminderDay } from '../../rules/reminders/reminderDay'
import { reminderFacts } from '../../rules/reminders/reminderFacts'
import type { ReminderKind } from '../../rules/reminders/reminderKinds'
import { coOpClaim } from '../support/claims'
import { reviewerRequest } from '../support/reviewerRequest'

const ads: Partial<CoOpBody> = {
  answers: {
    program: 'csp-direct-bill',
    activity: 'digital-advertising',
    title: 'Search ads, autumn',
    dates: { from: '2026-10-01', to: '2026-12-31' },
  },
}
const reported = (status: 'submitted' | 'approved', on: string) => ({ status, on, at: 1, by: 'owner-1' }) as const
const asked: Partial<CoOpBody> = {
  vendorAsks: [{ costId: 'c1', askedOn: '2026-11-02', dueOn: '2026-11-20', language: 'ko' }],
}

/** What the claim of a reminder has besides a seminar that is being prepared. */
const claimOf: Partial<Record<ReminderKind, Partial<CoOpBody> & { status?: CoOpClaim['status'] }>> = {
  'running-ads': ads,
  'vendor-due': asked,
  status: { status: 'handed-over', reports: [reported('submitted', '2026-11-02')] },
  'payment-late': { status: 'handed-over', reports: [reported('approved', '2026-09-01')] },
  'hold-ends': { status: 'handed-over', heldSince: '2026-06-01', reports: [reported('approved', '2026-05-01')] },
  'keep-until': { status: 'closed' },
  'request-due': { status: 'handed-over' },
  'request-open': { status: 'handed-over' },
  'request-lead': { status: 'handed-over' },
}
const subjects: Partial<Record<ReminderKind, string>> = {
  'claim-by': '7',
  'check-invitation': 'invitation',
  photos: 'event-photos',
  'vendor-due': 'c1',
  'missing-by': '2027-01-29',
}

const isOfRequest = (kind: ReminderKind): kind is RequestReminder['kind'] => kind.startsWith('request-')

export interface Sample {
  daysLeft?: number
  body?: Partial<CoOpBody>
  status?: CoOpClaim['status']
  amount?: string
}

/** A reminder of a kind as a conversation would show it, of the Seoul seminar unless the kind needs another claim. */
export function sampleReminder(kind: ReminderKind, { daysLeft = 7, body, status, amount }: Sample = {}): ShownReminder {
  const { status: usual = 'preparing', ...own } = claimOf[kind] ?? {}
  const claim = coOpClaim({ status: status ?? usual, body: { ...own, ...body } })
  if (kind === 'status') return { kind, claims: [claim] }
  const counted = { on: '2026-12-31', daysLeft }
  if (isOfRequest(kind)) return { kind, claim, request: reviewerRequest(), counted }
  if (kind === 'fund-run-by') {
    const fund = {
      program: 'csp-direct-bill',
      usageFrom: '2026-07-01',
      minor: 1_250_000,
      currency: 'EUR',
      by: 'lead',
      at: 1,
    } as const
    return { kind, fund, remaining: 450_000, counted }
  }
  const due = { kind, subject: subjects[kind] ?? '', deadline: '2026-11-28' }
  const facts = reminderFacts(claim, due, { policy: coOpPolicy, today: '2026-11-21', holidays: [] })
  if (!facts) throw new Error(`${kind} is not true of this claim`)
  const on = clockDate(claim, 'last-working-day', [])
  const reminder: ClaimReminder = {
    kind,
    claim,
    subject: due.subject,
    counted: { on: reminderDay(claim, due, []), daysLeft },
    facts,
    amount: amount ?? costTotals(textFor('en'), claim.body.costs),
    other: '2027-02-14',
    ...(facts.next !== 'none' && on ? { submit: { on, daysLeft } } : {}),
  }
  return reminder
}
