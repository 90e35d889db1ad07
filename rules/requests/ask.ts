import { z } from 'zod'
import { calendarDate } from '../calendarDate'

/** `waiting`: the colleague needs time; `declined`: it is not theirs; `ended`: nobody needs it any more. */
export const askStates = ['asked', 'waiting', 'answered', 'declined', 'ended'] as const
export type AskState = (typeof askStates)[number]

/** Open asks can still be answered. */
export const isOpenAsk = ({ state }: Pick<Ask, 'state'>): boolean => state === 'asked' || state === 'waiting'

export const askBody = z.strictObject({
  v: z.literal(1),
  /** What is asked for, as the asker saw it: all the colleague learns of the claim. */
  words: z.string().min(1).max(2000),
  reason: z.string().max(500).optional(),
  dueOn: calendarDate.optional(),
  askedAt: z.int(),
  /** Files the colleague sent for it. */
  files: z.array(z.string()).max(50).default([]),
  text: z.string().max(4000).optional(),
  /** Until when they need time. */
  until: calendarDate.optional(),
  /** Why it is not theirs. */
  declined: z.string().max(500).optional(),
  /** Last change, epoch ms. */
  at: z.int(),
})
export type AskBody = z.infer<typeof askBody>

/** One item asked of one colleague: of a claim's checklist, or of a documentation request when `requestId` is there. */
export interface Ask {
  tenantId: string
  id: string
  claimId: string
  requestId?: string
  itemId: string
  personId: string
  askedBy: string
  version: number
  state: AskState
  body: AskBody
}
