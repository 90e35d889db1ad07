import { z } from 'zod'

/** The fields of a row, as a person enters them. */
export const csrFields = ['person', 'role', 'task', 'servedOn', 'hours', 'rate', 'basis'] as const
export type CsrField = (typeof csrFields)[number]

const typed = z.string().max(400).default('')

/** One row as it was typed or picked; what a client leaves out is empty. `id` names the line it replaces, if any. */
export const csrRowTyped = z.strictObject({
  id: z.string().max(20).optional(),
  person: typed,
  role: typed,
  task: typed,
  servedOn: typed,
  hours: typed,
  rate: typed,
  basis: typed,
})
export type CsrRowTyped = z.infer<typeof csrRowTyped>
