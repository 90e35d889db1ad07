import { z } from 'zod'
import { calendarDate } from '../calendarDate'

/** One answer to one item: a new file, one the claim had already, or words. `at` epoch ms, `by` an Entra object id. */
export const requestAnswer = z.strictObject({
  fileId: z.string().optional(),
  /** The file was part of the claim before: the reviewer has it. */
  kept: z.literal(true).optional(),
  text: z.string().min(1).max(4000).optional(),
  by: z.string(),
  at: z.int(),
})
export type RequestAnswer = z.infer<typeof requestAnswer>

/** One thing the reviewer asks for. `itemId` is the checklist item it means; `said` when the person said so. */
export const requestItem = z.strictObject({
  id: z.string(),
  words: z.string().min(1).max(2000),
  itemId: z.string().optional(),
  confidence: z.enum(['certain', 'likely', 'none', 'said']),
  /** Counts the changes of this item: two people answer at once. */
  version: z.int(),
  answers: z.array(requestAnswer).max(50).default([]),
})
export type RequestItem = z.infer<typeof requestItem>

/** A reviewer asks for more, or spot-checks the originals, which leaves the status alone. */
export const requestKinds = ['review', 'originals'] as const
export type RequestKind = (typeof requestKinds)[number]

/** `proposed` until a person confirmed the items; `ready` once each is answered; `answered` once that was sent. */
export const requestStates = ['proposed', 'open', 'ready', 'answered', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]

export const requestBody = z.strictObject({
  v: z.literal(1),
  kind: z.enum(requestKinds),
  /** The reviewer's words, as they were given. */
  text: z.string().min(1).max(8000),
  source: z.enum(['person', 'lead', 'automation']),
  recordedBy: z.string(),
  recordedAt: z.int(),
  receivedOn: calendarDate,
  /** Only when the reviewer named one. */
  dueOn: calendarDate.optional(),
  reference: z.string().max(60).optional(),
  items: z.array(requestItem).max(20),
  /** The package as last made; `version` is the request's it was made of. */
  package: z
    .strictObject({ sha256: z.string(), size: z.int(), name: z.string(), at: z.int(), version: z.int() })
    .optional(),
  answeredOn: calendarDate.optional(),
  withdrawn: z.strictObject({ reason: z.string().max(500), at: z.int(), by: z.string() }).optional(),
})
export type RequestBody = z.infer<typeof requestBody>

/** A documentation request of a reviewer on one claim; `version` counts the saved changes. */
export interface DocumentationRequest {
  tenantId: string
  id: string
  claimId: string
  version: number
  state: RequestState
  body: RequestBody
}
