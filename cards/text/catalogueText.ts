import type { ActivityId, ExpenseCode, MetricFieldId, NoteCode, ProgramId } from '../../rules/policy/names'
import type { CapScope, Category, Certainty } from '../../rules/policy/policyTypes'
import type { EvidenceLabelKey } from './evidenceLabelKey'

/** A name as shown, and other words by which people call it (lower case), also in the names of their files. */
export interface Named {
  name: string
  also: readonly string[]
}

/** The words of everything the policy names. */
export interface CatalogueText {
  programs: Record<ProgramId, Named>
  categories: Record<Category, Named & { examples: string }>
  /** `examples`: plain words under the name in the picker. */
  activities: Record<ActivityId, Named & { examples: string }>
  /** `name`: at most 60 characters; `ask`: one sentence, what to send or write and what a reviewer looks for. */
  evidence: Record<EvidenceLabelKey, Named & { ask: string }>
  expenses: Record<ExpenseCode, Named>
  metrics: Record<MetricFieldId, string>
  policyNotes: Record<NoteCode, string>
  certainty: Record<Certainty, string>
  /** Follows an amount: "USD 18,750 per usage period". */
  capScopes: Record<CapScope, string>
}
