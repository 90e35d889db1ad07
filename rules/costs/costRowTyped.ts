import { z } from 'zod'

/** The fields of a row, as a person enters them: `from` and `to` are the days of the service. */
export const costFields = [
  'by',
  'payee',
  'what',
  'expense',
  'from',
  'to',
  'currency',
  'gross',
  'tax',
  'claimed',
  'invoice',
] as const
export type CostField = (typeof costFields)[number]

/** More costs than this belong on several claims. */
export const mostCosts = 100

const typed = z.string().max(400).default('')

/** One row as it was typed or picked; what a client leaves out is empty. `id` names the line it replaces, if any. */
export const costRowTyped = z.strictObject({
  id: z.string().max(20).optional(),
  by: typed,
  payee: typed,
  what: typed,
  expense: typed,
  from: typed,
  to: typed,
  currency: typed,
  gross: typed,
  tax: typed,
  claimed: typed,
  invoice: typed,
})
export type CostRowTyped = z.infer<typeof costRowTyped>
