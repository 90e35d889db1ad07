import { z } from 'zod'
import { calendarDate } from './calendarDate'
import { csr } from './csr/csr'
import { correction, decision, payment, payoutWords } from './moneyAfter'
import { activityIds, expenseCodes, programIds } from './policy/names'

const name = z.string().min(1).max(200)
const minor = z.int()

/** Ours; Partner Center's is a report of what the person saw there. */
export const claimStatuses = ['draft', 'preparing', 'ready', 'handed-over', 'closed', 'withdrawn'] as const
export type ClaimStatus = (typeof claimStatuses)[number]

/** Partner Center's words for where a claim stands, as a person reported them. */
export const reportedStatuses = [
  'not-started',
  'editing',
  'submitted',
  'under-review',
  'action-required',
  'approved',
  'rejected',
  'disputed',
] as const

export type ReportedStatus = (typeof reportedStatuses)[number]

export const yesNoUnsure = z.enum(['yes', 'no', 'unsure'])

/** One cost: who was paid for what, when the service ran, and how much of it is claimed (minor units of `currency`). */
export const costLine = z.strictObject({
  id: z.string(),
  by: z.enum(['vendor', 'own']),
  payee: name,
  what: name,
  expense: z.enum(expenseCodes),
  servedFrom: calendarDate,
  servedTo: calendarDate,
  currency: z.string().length(3),
  gross: minor.positive(),
  /** VAT or other tax inside `gross`; absent when not said. */
  tax: minor.nonnegative().optional(),
  claimed: minor.nonnegative(),
  invoiceNumber: z.string().max(60).optional(),
})
export type CostLine = z.infer<typeof costLine>

/** A cost line that is being entered or corrected; `id` names the line it will replace. */
export const openCost = costLine.partial().extend({
  skipped: z.array(z.string()).default([]),
  /** The costs were complete before this line was opened: nobody is asked for another one after it. */
  wasDone: z.boolean().optional(),
})
export type OpenCost = z.infer<typeof openCost>

/** What the person has answered so far; an absent key is an open question. */
export const answers = z.strictObject({
  program: z.enum(programIds).optional(),
  fundsSeen: yesNoUnsure.optional(),
  bankTax: yesNoUnsure.optional(),
  category: z.enum(['demand-generation', 'market-development', 'partner-readiness']).optional(),
  activity: z.enum(activityIds).optional(),
  title: name.optional(),
  partnerId: z.string().max(40).optional(),
  location: name.optional(),
  venue: name.optional(),
  dates: z.strictObject({ from: calendarDate, to: calendarDate }).optional(),
  seo: z.boolean().optional(),
  channels: z.array(z.enum(['mail', 'email', 'sms'])).optional(),
  components: z.array(z.enum(activityIds)).optional(),
  coreShown: z.boolean().optional(),
  airfare: z.boolean().optional(),
  attendees: z.int().positive().max(10_000).optional(),
  demoUnit: z.enum(['in-house', 'third-party']).optional(),
  unitModel: name.optional(),
  unitSerials: z.string().max(500).optional(),
  unitQuantity: z.int().positive().max(10_000).optional(),
  unitRecipient: name.optional(),
  unitDeliveredOn: calendarDate.optional(),
  training: z.enum(['course', 'exam', 'mctRenewal']).optional(),
  preApprovedOn: calendarDate.optional(),
  finalApprovedOn: calendarDate.optional(),
  /** Co-op funds earned for the usage period, as Partner Center shows them. */
  earned: z.strictObject({ minor: minor.nonnegative(), currency: z.string().length(3) }).optional(),
})
export type Answers = z.infer<typeof answers>

/** What has been delivered for one checklist item. */
export const evidenceState = z.strictObject({
  files: z.array(z.strictObject({ fileId: z.string(), note: z.string().max(1000).optional() })).default([]),
  note: z.string().max(1000).optional(),
  text: z.string().max(2000).optional(),
  metrics: z.record(z.string(), z.union([z.int().nonnegative(), z.string().max(2000)])).optional(),
  /** The person confirmed that the material shows it; `fileId` names the file when there is one. */
  confirmed: z.strictObject({ fileId: z.string().optional() }).optional(),
  notApplicable: z.strictObject({ reason: z.string().min(1).max(500) }).optional(),
})
export type EvidenceState = z.infer<typeof evidenceState>

/** What a person says Partner Center shows; `on` is the date there, `at` when we were told (epoch ms). */
export const report = z.strictObject({
  status: z.enum(reportedStatuses),
  on: calendarDate,
  at: z.int(),
  by: z.string(),
})

/** A vendor was asked for the invoice of a cost, with the day it should be here; `language` is that of the mail. */
export const vendorAsk = z.strictObject({
  costId: z.string(),
  askedOn: calendarDate,
  dueOn: calendarDate,
  language: z.string().max(10),
})
export type VendorAsk = z.infer<typeof vendorAsk>

/** The package as it was last made; `claimVersion` tells whether it is still current. */
export const madePackage = z.strictObject({
  sha256: z.string(),
  size: z.int(),
  name: z.string(),
  at: z.int(),
  claimVersion: z.int(),
  /** The end of the claim's history once this was noted in it: how many entries, and the last one's hash. */
  history: z.strictObject({ seq: z.int(), hash: z.string() }).optional(),
})

export const coOpBody = z.strictObject({
  v: z.literal(1),
  type: z.literal('co-op'),
  policy: z.string(),
  answers,
  /** Optional questions the person chose to leave open. */
  skipped: z.array(z.string()).default([]),
  costs: z.array(costLine).default([]),
  openCost: openCost.optional(),
  costsDone: z.boolean().default(false),
  evidence: z.record(z.string(), evidenceState).default({}),
  /** Ids of the linked claims for the other usage periods of the same activity. */
  siblings: z.array(z.string()).default([]),
  copiedFrom: z.string().optional(),
  reports: z.array(report).default([]),
  claimNumber: z.string().max(60).optional(),
  package: madePackage.optional(),
  overrides: z
    .array(z.strictObject({ reason: z.string().max(500), findings: z.array(z.string()), at: z.int(), by: z.string() }))
    .default([]),
  vendorAsks: z.array(vendorAsk).optional(),
  /** The lines of in-house work; absent until somebody enters one. */
  csr: csr.optional(),
  /** No reminder but the most urgent before this day. */
  snoozedUntil: calendarDate.optional(),
  /** The day on which the person last said that nothing had moved in Partner Center. */
  sameStatusOn: calendarDate.optional(),
  /** Approved money that Partner Center holds back, since this day. */
  heldSince: calendarDate.optional(),
  paidOn: calendarDate.optional(),
  decision: decision.optional(),
  payment: payment.optional(),
  payout: payoutWords.optional(),
  /** Reports that were wrong; those in `reports` all count. */
  corrected: z.array(correction).optional(),
  /** Ids of the lessons of earlier rejections that were seen to. */
  lessonsSeen: z.array(z.string().max(120)).max(200).optional(),
})
export type CoOpBody = z.infer<typeof coOpBody>

/** A customer association under the CPOR model; kept in the union so that lists, clocks and reminders know no type. */
export const cporBody = z.strictObject({
  v: z.literal(1),
  type: z.enum(['cpor', 'isv-revenue']),
  title: name,
  customer: name,
  reports: z.array(report).default([]),
})
export type CporBody = z.infer<typeof cporBody>

export const claimBody = z.discriminatedUnion('type', [coOpBody, cporBody])
export type ClaimBody = z.infer<typeof claimBody>

/** A claim as stored: `version` counts the saved changes, times are epoch ms, ids are UUIDs. */
export interface Claim<B extends ClaimBody = ClaimBody> {
  tenantId: string
  id: string
  ownerId: string
  /** Who works on it like the owner, and stands in when the owner is not reached. */
  deputyId?: string
  version: number
  status: ClaimStatus
  createdAt: number
  updatedAt: number
  body: B
}
export type CoOpClaim = Claim<CoOpBody>
