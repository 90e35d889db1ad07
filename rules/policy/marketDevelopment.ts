import { costDocuments } from './costDocuments'
import type { ActivityRow, EvidenceRow } from './policyTypes'
import { resultsRow } from './resultsRow'
import { shareOfEarned } from './shareOfEarned'
import { sources } from './sources'

const { core, coreTable2020, coreTable2020Inferred } = sources
const invoiceOrCsr = costDocuments(sources.costDocuments)
const none = { ineligible: [], caps: [], excludedPrograms: [] } as const

const brandContact: EvidenceRow = {
  id: 'brand-contact',
  kind: 'confirmation',
  answer: 'confirm',
  need: 'required',
  basis: core,
}
const microsoftContent: EvidenceRow = { ...brandContact, id: 'microsoft-content' }
const invitationAndAgenda: readonly EvidenceRow[] = [
  { id: 'invitation', kind: 'communication', answer: 'file', need: 'required', basis: core },
  { id: 'agenda', kind: 'communication', answer: 'file', need: 'required', basis: core },
]
const offerTerms: EvidenceRow = {
  id: 'offer-terms',
  kind: 'communication',
  answer: 'file',
  need: 'required',
  basis: core,
}
const eventExpenses = [
  'signage-displays-print',
  'giveaways',
  'agency-marketing',
  'registration-fees',
  'external-speaker',
  'facility-equipment-rental',
  'surface-device-rental',
  'catering',
] as const
const offerExpenses = ['signage-displays-print', 'giveaways', 'agency-marketing'] as const

const telemarketing: ActivityRow = {
  id: 'telemarketing',
  category: 'market-development',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { ...brandContact, id: 'brand-in-script' },
    microsoftContent,
    { id: 'script', kind: 'communication', answer: 'file', need: 'required', basis: core },
    {
      id: 'call-results',
      kind: 'metrics',
      answer: 'metric',
      need: 'required',
      metrics: [
        { id: 'calls', kind: 'count' },
        { id: 'contacts', kind: 'count' },
      ],
      basis: core,
    },
  ],
  eligible: ['agency-marketing', 'call-center', 'database-acquisition'],
  ...none,
  asks: [],
  notes: ['telemarketing-heading', 'telemarketing-more-poe'],
  basis: core,
}

const seminars: ActivityRow = {
  id: 'customer-seminars-bootcamps',
  category: 'market-development',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    brandContact,
    microsoftContent,
    ...invitationAndAgenda,
    { id: 'event-photos', kind: 'proof', answer: 'file', need: 'required', basis: core },
    {
      id: 'presentation',
      kind: 'communication',
      answer: 'file',
      need: 'optional',
      requiredWhen: { fact: 'coreShown', is: false },
      basis: core,
    },
    {
      id: 'registrations',
      kind: 'metrics',
      answer: 'metric',
      need: 'required',
      // The page asks for registered guests; those who came are kept apart.
      metrics: [
        { id: 'registered', kind: 'count' },
        { id: 'attended', kind: 'count', optional: true },
      ],
      basis: core,
    },
  ],
  eligible: eventExpenses,
  ...none,
  ineligible: ['alcohol'],
  asks: ['coreShown'],
  notes: ['presentation-when-core-missing'],
  basis: core,
}

const tradeshows: ActivityRow = {
  id: 'tradeshows-exhibitions',
  category: 'market-development',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    brandContact,
    microsoftContent,
    ...invitationAndAgenda,
    { id: 'participation-photo', kind: 'proof', answer: 'file', need: 'required', basis: core },
    {
      id: 'attendance',
      kind: 'metrics',
      answer: 'metric',
      need: 'required',
      metrics: [{ id: 'visitors', kind: 'count' }],
      basis: core,
    },
  ],
  eligible: eventExpenses,
  ...none,
  ineligible: ['alcohol'],
  asks: [],
  notes: ['tradeshow-category'],
  basis: core,
}

const customerOffers: ActivityRow = {
  id: 'customer-offers',
  category: 'market-development',
  detail: 'full',
  evidence: [...invoiceOrCsr, microsoftContent, offerTerms, resultsRow],
  eligible: offerExpenses,
  ...none,
  caps: shareOfEarned(25),
  asks: ['earned'],
  notes: ['surface-full-share'],
  basis: core,
}

const spiffs: ActivityRow = {
  id: 'internal-incentives-spiffs',
  category: 'market-development',
  detail: 'full',
  evidence: [...invoiceOrCsr, brandContact, microsoftContent, offerTerms, resultsRow],
  eligible: offerExpenses,
  ...none,
  caps: shareOfEarned(25),
  asks: ['earned'],
  notes: ['contest-rules-suffice', 'surface-full-share'],
  basis: core,
}

const onSiteChamp: ActivityRow = {
  id: 'on-site-champ',
  category: 'market-development',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { ...brandContact, id: 'services-100-microsoft' },
    { id: 'onsite-champ-form', kind: 'proof', answer: 'file', need: 'optional', basis: sources.coreInferred },
    { id: 'deliverables-sample', kind: 'communication', answer: 'file', need: 'required', basis: core },
  ],
  eligible: ['on-site-champ-services'],
  ...none,
  caps: shareOfEarned(50),
  asks: ['earned'],
  notes: ['champ-form-unknown', 'surface-full-share', 'no-metric'],
  basis: core,
}

const proofOfConcept: ActivityRow = {
  id: 'proof-of-concept',
  category: 'market-development',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { ...microsoftContent, basis: coreTable2020 },
    { id: 'concept-materials', kind: 'communication', answer: 'file', need: 'required', basis: coreTable2020 },
  ],
  eligible: ['printed-material', 'research', 'programming-development', 'agency-marketing', 'labor-proof-of-concept'],
  ...none,
  asks: [],
  notes: ['poc-cells-shifted', 'no-metric'],
  basis: coreTable2020Inferred,
}

const siteEvidence = { kind: 'communication', need: 'one-of', group: 'site-evidence', basis: coreTable2020 } as const
const employeePurchase: ActivityRow = {
  id: 'employee-purchase-web-setup',
  category: 'market-development',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { id: 'landing-url', ...siteEvidence, answer: 'text' },
    { id: 'page-screenshot', ...siteEvidence, answer: 'file' },
  ],
  eligible: ['agency-marketing', 'programming-development', 'labor-web-setup'],
  ...none,
  excludedPrograms: ['surface-add-hub', 'surface-add-pc'],
  asks: [],
  notes: ['not-surface-add', 'employee-web-cells-shifted', 'no-core-requirement'],
  basis: coreTable2020Inferred,
}

/** The catalogue's activities under "Market development" whose requirements are published. */
export const marketDevelopment: readonly ActivityRow[] = [
  telemarketing,
  seminars,
  tradeshows,
  customerOffers,
  spiffs,
  onSiteChamp,
  proofOfConcept,
  employeePurchase,
]
