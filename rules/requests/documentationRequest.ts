import { z } from 'zod'
import { calendarDate } from '../calendarDate'

/** One answer to one item: a new file, one that is in the claim already, or words. `at` epoch ms, `by` an Entra object id. */
export const requestAnswer = z.strictObject({
  fileId: z.string().optional(),
  kept: z.literal(true).optional(),
  text: z.string().min(1).max(4000).optional(),
  by: z.string(),
  at: z.int(),
})
export const requestItem = z.strictObject({
  id: z.string(),
  words: z.string().min(1).max(2000),
  itemId: z.string().optional(),
  confidence: z.enum(['certain', 'likely', 'none', 'said']),
  version: z.int(),
  answers: z.array(requestAnswer).max(50).default([]),
})
export const requestKinds = ['review', 'originals'] as const
export const requestStates = ['proposed', 'open', 'ready', 'answered', 'withdrawn'] as const
export const requestBody = z.strictObject({
  v: z.literal(1),
  kind: z.enum(requestKinds),
  text: z.string().min(1).max(8000),
  source: z.enum(['person', 'lead', 'automation']),
  recordedBy: z.string(),
  recordedAt: z.int(),
  receivedOn: calendarDate,
  dueOn: calendarDate.optional(),
  reference: z.string().max(60).optional(),
  items: z.array(requestItem).max(20),
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
  state: (typeof requestStates)[number]
  body: RequestBody
}
