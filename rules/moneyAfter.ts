import { z } from 'zod'
import { calendarDate } from './calendarDate'
import { statusesNamed } from './statusNamed'

/** Minor units of one currency. */
const amount = z.strictObject({ minor: z.int(), currency: z.string().length(3) })
const words = z.string().min(1).max(1000)

/** What a person was told with an approval or a rejection; every part may be unknown. */
export const decision = z.strictObject({
  approved: amount.optional(),
  /** Why less was approved than claimed. */
  cutBecause: words.optional(),
  taxAskedOn: calendarDate.optional(),
  /** The day Microsoft approved the tax invoice, from which 30 days are counted. */
  taxApprovedOn: calendarDate.optional(),
  /** The reviewer's reasons, a line each. */
  rejectedBecause: words.optional(),
})
export type Decision = z.infer<typeof decision>

/** What came besides its day: an amount for each currency it came in, and the numbers of the payments. */
export const payment = z.strictObject({
  amounts: z.array(amount).max(8),
  numbers: z.array(z.string().min(1).max(60)).max(10),
  from: z.enum(['person', 'export']),
})
export type Payment = z.infer<typeof payment>

/** What an export of Partner Center's says of money that has not come: its own words, and when we were shown them. */
export const payoutWords = z.strictObject({ words: z.string().min(1).max(80), on: calendarDate })

/** A step that was reported and was wrong: it counts for nothing, and stays with the reason. Times are epoch ms. */
export const correction = z.strictObject({
  step: z.enum(statusesNamed).or(z.literal('not-started')),
  on: calendarDate,
  at: z.int().optional(),
  by: z.string().optional(),
  reason: words,
  correctedAt: z.int(),
  correctedBy: z.string(),
})
export type Correction = z.infer<typeof correction>
