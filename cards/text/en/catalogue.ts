import type { CatalogueText } from '../catalogueText'
import { catalogueCategories } from './catalogueCategories'
import { catalogueDemandGeneration } from './catalogueDemandGeneration'
import { catalogueEvidenceDocuments } from './catalogueEvidenceDocuments'
import { catalogueEvidenceEvents } from './catalogueEvidenceEvents'
import { catalogueEvidenceMaterials } from './catalogueEvidenceMaterials'
import { catalogueExpenses } from './catalogueExpenses'
import { catalogueMarketDevelopment } from './catalogueMarketDevelopment'
import { catalogueNotes } from './catalogueNotes'
import { cataloguePartnerReadiness } from './cataloguePartnerReadiness'
import { cataloguePrograms } from './cataloguePrograms'

/** English words for everything the policy names. */
export const catalogue: CatalogueText = {
  programs: cataloguePrograms,
  categories: catalogueCategories,
  activities: { ...catalogueDemandGeneration, ...catalogueMarketDevelopment, ...cataloguePartnerReadiness },
  evidence: { ...catalogueEvidenceDocuments, ...catalogueEvidenceMaterials, ...catalogueEvidenceEvents },
  expenses: catalogueExpenses,
  metrics: {
    reach: 'People reached (estimate)',
    results: 'Results in a sentence or two',
    calls: 'Calls made',
    contacts: 'Successful contacts',
    registered: 'Guests registered',
    attended: 'Guests who came',
    visitors: 'Attendees or booth visitors (estimate)',
    attendees: 'Attendees',
    'attendee-list': 'Attendees (names)',
    'cost-per-person': 'Cost per person',
  },
  policyNotes: catalogueNotes,
  certainty: {
    fact: 'Stated on a page Microsoft published',
    inferred: 'Read between the lines of the published pages',
    unverified: 'Not confirmed by anything public',
  },
  capScopes: {
    'usage-period': 'per usage period',
    'person-per-conference': 'per person and conference',
    'period-per-program': 'per period and program',
    'program-period': 'per program period',
    conference: 'per conference',
  },
}
