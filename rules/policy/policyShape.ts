import { z } from 'zod'
import { activityProblems } from './activityProblems'
import { activityIds, evidenceIds, expenseCodes, factKeys, metricIds, noteCodes, programIds } from './names'
import { capScopes, categories } from './policyTypes'

const basis = z.strictObject({
  source: z.string().min(10),
  asOf: z.iso.date(),
  certainty: z.enum(['fact', 'inferred', 'unverified']),
})
const condition = z.strictObject({ fact: z.enum(factKeys), is: z.union([z.string().min(1), z.boolean()]) })
const currency = z.string().regex(/^[A-Z]{3}$/)
const minor = z.int().positive()
const percent = z.int().min(1).max(100)

const evidence = z.strictObject({
  id: z.enum(evidenceIds),
  kind: z.enum(['invoice', 'csr', 'communication', 'proof', 'preapproval', 'metrics', 'confirmation']),
  answer: z.enum(['file', 'text', 'file-or-text', 'metric', 'confirm']),
  need: z.enum(['required', 'one-of', 'optional']),
  group: z.string().min(1).optional(),
  appliesWhen: condition.optional(),
  requiredWhen: condition.optional(),
  notRequiredWhen: condition.optional(),
  metrics: z
    .array(z.strictObject({ id: z.enum(metricIds), kind: z.enum(['count', 'text']), optional: z.boolean().optional() }))
    .min(1)
    .optional(),
  basis,
})

const capCommon = {
  per: z.enum(capScopes),
  expenses: z.array(z.enum(expenseCodes)).min(1).optional(),
  programs: z.array(z.enum(programIds)).min(1).optional(),
  exceptPrograms: z.array(z.enum(programIds)).min(1).optional(),
  mayDifferPrograms: z.array(z.enum(programIds)).min(1).optional(),
  basis,
}
const cap = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absolute'), minor, currency, ...capCommon }),
  z.strictObject({ kind: z.literal('percent-of-earned'), percent, ...capCommon }),
  z.strictObject({ kind: z.literal('greater-of'), percent, minor, currency, ...capCommon }),
  z.strictObject({ kind: z.literal('count'), count: z.int().positive(), unit: z.literal('attendees'), ...capCommon }),
])

const activity = z
  .strictObject({
    id: z.enum(activityIds),
    category: z.enum(categories),
    detail: z.enum(['full', 'name-only']),
    evidence: z.array(evidence).min(1),
    eligible: z.array(z.enum(expenseCodes)),
    presumed: z.array(z.enum(expenseCodes)).min(1).optional(),
    ineligible: z.array(z.enum(expenseCodes)),
    caps: z.array(cap),
    excludedPrograms: z.array(z.enum(programIds)),
    hintPrograms: z.array(z.enum(programIds)).min(1).optional(),
    components: z.array(z.enum(activityIds)).min(2).optional(),
    asks: z.array(z.enum(factKeys)),
    notes: z.array(z.enum(noteCodes)),
    basis,
  })
  .superRefine((row, context) => {
    for (const message of activityProblems(row)) context.addIssue({ code: 'custom', message, path: [row.id] })
  })

const program = z.strictObject({
  id: z.enum(programIds),
  route: z.enum(['co-op', 'cpor', 'isv-revenue', 'ended']),
  threshold: z.strictObject({ minor, currency, basis }).optional(),
  notes: z.array(z.enum(noteCodes)),
  basis,
})

/** Exactly one row for each name, in any order. */
function covers(names: readonly string[]): (rows: readonly { id: string }[]) => boolean {
  return (rows) => rows.length === names.length && names.every((name) => rows.some((row) => row.id === name))
}

/** The schema of a policy: names known and complete, and every row consistent in itself. */
export const policyShape = z.strictObject({
  id: z.string().min(1),
  inForceFrom: z.iso.date(),
  programs: z.array(program).refine(covers(programIds), 'one row for each program'),
  activities: z.array(activity).refine(covers(activityIds), 'one row for each activity'),
})
