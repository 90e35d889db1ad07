import type { ActivityId, EvidenceId, ExpenseCode, FactKey, MetricFieldId, NoteCode, ProgramId } from './names'

/** How sure a rule is: stated by its source, read between its lines, or not confirmed by anything public. */
export type Certainty = 'fact' | 'inferred' | 'unverified'

/** Where a rule comes from: the document and the day it was current (YYYY-MM-DD). */
export interface Basis {
  source: string
  asOf: string
  certainty: Certainty
}

/** What must be true of a claim's facts for a row to count; a list fact matches when it includes `is`. */
export interface Condition {
  fact: FactKey
  is: string | boolean
}

/** One figure or short text that a metric consists of. */
export interface MetricField {
  id: MetricFieldId
  kind: 'count' | 'text'
  /** Worth having, but the pages do not ask for it. */
  optional?: boolean
}

/** One thing a reviewer wants to see, or the claim has to say. */
export interface EvidenceRow {
  /** Unique within the activity; the slug of the numbered file in the package. */
  id: EvidenceId
  kind: 'invoice' | 'csr' | 'communication' | 'proof' | 'preapproval' | 'metrics' | 'confirmation'
  /** How the person delivers it: send a file, write it, either, enter figures, or confirm that a sent file shows it. */
  answer: 'file' | 'text' | 'file-or-text' | 'metric' | 'confirm'
  need: 'required' | 'one-of' | 'optional'
  /** Rows with the same group and need `one-of` stand for each other. */
  group?: string
  /** The row exists only when this holds. */
  appliesWhen?: Condition
  /** An optional row becomes required when this holds. */
  requiredWhen?: Condition
  /** A required row becomes optional when this holds. */
  notRequiredWhen?: Condition
  metrics?: readonly MetricField[]
  basis: Basis
}

export const capScopes = [
  'usage-period',
  'person-per-conference',
  'period-per-program',
  'program-period',
  'conference',
] as const
/** What a cap is counted over. */
export type CapScope = (typeof capScopes)[number]

interface CapCommon {
  per: CapScope
  /** Counts only these expenses; all of them when absent. */
  expenses?: readonly ExpenseCode[]
  /** Holds for these programs only. */
  programs?: readonly ProgramId[]
  /** Does not hold for these programs. */
  exceptPrograms?: readonly ProgramId[]
  /** The source says these programs may have another figure. */
  mayDifferPrograms?: readonly ProgramId[]
  basis: Basis
}

/** A limit on what is reimbursed. `minor` is in minor units of `currency`; `percent` is of the earned co-op funds. */
export type Cap =
  | (CapCommon & { kind: 'absolute'; minor: number; currency: string })
  | (CapCommon & { kind: 'percent-of-earned'; percent: number })
  | (CapCommon & { kind: 'greater-of'; percent: number; minor: number; currency: string })
  | (CapCommon & { kind: 'count'; count: number; unit: 'attendees' })

export const categories = ['demand-generation', 'market-development', 'partner-readiness'] as const
/** The catalogue's three headings. */
export type Category = (typeof categories)[number]

/** One activity of the catalogue, with everything the public pages say of it. */
export interface ActivityRow {
  id: ActivityId
  category: Category
  /** `name-only`: only the name is public; the checklist is not complete and must say so. */
  detail: 'full' | 'name-only'
  evidence: readonly EvidenceRow[]
  /** The published list of eligible expenses; empty means the page lists none. */
  eligible: readonly ExpenseCode[]
  /** On no published list, but plainly what the activity pays for (inferred). */
  presumed?: readonly ExpenseCode[]
  /** Expenses the page names as not eligible. */
  ineligible: readonly ExpenseCode[]
  caps: readonly Cap[]
  excludedPrograms: readonly ProgramId[]
  /** Programs the activity was introduced for, when the source hints at that. */
  hintPrograms?: readonly ProgramId[]
  /** Activities a composite is made of; their evidence applies for the chosen ones. */
  components?: readonly ActivityId[]
  /** Facts that must be asked because evidence, caps or checks depend on them. */
  asks: readonly FactKey[]
  /** Codes of remarks to show: text.policyNotes. */
  notes: readonly NoteCode[]
  basis: Basis
}

/** An incentive program and how its claims are made. */
export interface ProgramRow {
  id: ProgramId
  /** `co-op`: this claim; `cpor` and `isv-revenue`: a customer association instead; `ended`: no longer claimable. */
  route: 'co-op' | 'cpor' | 'isv-revenue' | 'ended'
  /** Below this much earned in the earning period, co-op is paid as rebate. */
  threshold?: { minor: number; currency: string; basis: Basis }
  /** Codes of remarks to show: text.policyNotes. */
  notes: readonly NoteCode[]
  basis: Basis
}

/** A dated set of rules; a claim records which one it was made under. */
export interface Policy {
  id: string
  inForceFrom: string
  programs: readonly ProgramRow[]
  activities: readonly ActivityRow[]
}
