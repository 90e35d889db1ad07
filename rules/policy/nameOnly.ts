import { costDocuments } from './costDocuments'
import type { ActivityId } from './names'
import type { ActivityRow, Basis, Category } from './policyTypes'
import { sources } from './sources'

const { namesIn2020, namesIn2025, costDocuments: general } = sources

/** Invoice or CSR and some proof are our reading of the general rule; nothing else is public. */
function nameOnlyActivity(id: ActivityId, category: Category, basis: Basis): ActivityRow {
  return {
    id,
    category,
    detail: 'name-only',
    evidence: [
      ...costDocuments(general),
      { id: 'general-poe', kind: 'proof', answer: 'file', need: 'required', basis: general },
    ],
    eligible: [],
    ineligible: [],
    caps: [],
    excludedPrograms: [],
    asks: [],
    notes: ['name-only'],
    basis,
  }
}

/** Activities of which only the name is public: their checklist is not complete and says so. */
export const nameOnly: readonly ActivityRow[] = [
  nameOnlyActivity('social-media-marketing', 'demand-generation', namesIn2025),
  nameOnlyActivity('best-practice-development', 'demand-generation', namesIn2025),
  nameOnlyActivity('web-content-syndication', 'demand-generation', namesIn2020),
  nameOnlyActivity('solution-building-third-parties', 'market-development', namesIn2025),
  nameOnlyActivity('migration-services', 'market-development', namesIn2025),
  nameOnlyActivity('on-demand-training', 'partner-readiness', namesIn2020),
]
