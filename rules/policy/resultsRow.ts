import type { EvidenceRow } from './policyTypes'
import { sources } from './sources'

/** "Summary of results (such as click-through report)": the metric of ads, websites and offers, as a short text. */
export const resultsRow: EvidenceRow = {
  id: 'results',
  kind: 'metrics',
  answer: 'metric',
  need: 'required',
  metrics: [{ id: 'results', kind: 'text' }],
  basis: sources.core,
}
