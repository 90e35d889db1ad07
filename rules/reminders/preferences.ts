import { z } from 'zod'

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** How a person wants to be reminded; all of it can be changed in chat. Local times are `HH:MM` in the person's zone. */
export const preferences = z.strictObject({
  /** Days before the last working day to submit, at most ten of them. */
  reminderDays: z.array(z.int().min(0).max(120)).max(10).default([30, 14, 7, 3, 1, 0]),
  /** When the day's digest comes. */
  digestAt: localTime.default('09:00'),
  /** Nothing comes in between, but for the last three days of a deadline. The same time twice means no quiet hours. */
  quietFrom: localTime.default('18:00'),
  quietTo: localTime.default('08:00'),
  weekends: z.boolean().default(false),
  /** No reminders at all. */
  stopped: z.boolean().default(false),
})
export type Preferences = z.infer<typeof preferences>

/** What holds for somebody who never changed anything. */
export const usualPreferences: Preferences = preferences.parse({})
