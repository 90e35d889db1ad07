import { costDocuments } from './costDocuments'
import type { ActivityRow, EvidenceRow } from './policyTypes'
import { resultsRow } from './resultsRow'
import { sources } from './sources'
import { surfacePrograms } from './surfacePrograms'

const { core, coreNewest } = sources
const invoiceOrCsr = costDocuments(sources.costDocuments)
const none = { ineligible: [], caps: [], excludedPrograms: [] } as const

const reach = {
  kind: 'metrics',
  answer: 'metric',
  need: 'required',
  metrics: [{ id: 'reach', kind: 'count' }],
} as const
/** "URL and/or screenshots of site pages showing URL". */
const siteEvidence: readonly EvidenceRow[] = [
  { id: 'page-url', kind: 'communication', answer: 'text', need: 'one-of', group: 'site-evidence', basis: core },
  { id: 'page-screenshot', kind: 'communication', answer: 'file', need: 'one-of', group: 'site-evidence', basis: core },
]

const tvRadio: ActivityRow = {
  id: 'tv-radio',
  category: 'demand-generation',
  detail: 'full',
  evidence: [
    ...costDocuments(coreNewest),
    { id: 'microsoft-content', kind: 'confirmation', answer: 'confirm', need: 'required', basis: coreNewest },
    { id: 'final-ad', kind: 'communication', answer: 'file-or-text', need: 'required', basis: coreNewest },
    { id: 'pre-approval', kind: 'preapproval', answer: 'file', need: 'required', basis: coreNewest },
    { id: 'final-approval', kind: 'preapproval', answer: 'file', need: 'required', basis: coreNewest },
    { id: 'reach', ...reach, basis: coreNewest },
  ],
  eligible: ['media-placement', 'content-development', 'agency-creative'],
  ...none,
  hintPrograms: surfacePrograms,
  asks: ['preApprovedOn', 'finalApprovedOn'],
  notes: ['tv-radio-new', 'tv-radio-surface-first'],
  basis: coreNewest,
}

const printAdvertising: ActivityRow = {
  id: 'print-advertising',
  category: 'demand-generation',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { id: 'brand-contact', kind: 'confirmation', answer: 'confirm', need: 'required', basis: core },
    { id: 'microsoft-content', kind: 'confirmation', answer: 'confirm', need: 'required', basis: core },
    { id: 'final-piece', kind: 'communication', answer: 'file', need: 'required', basis: core },
    { id: 'reach', ...reach, basis: core },
  ],
  eligible: ['media-placement', 'printed-material', 'agency-creative'],
  ...none,
  asks: [],
  notes: [],
  basis: core,
}

const digitalAdvertising: ActivityRow = {
  id: 'digital-advertising',
  category: 'demand-generation',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { id: 'ad-screenshot', kind: 'communication', answer: 'file', need: 'required', basis: core },
    { id: 'landing-url', kind: 'communication', answer: 'text', need: 'required', basis: core },
    resultsRow,
  ],
  eligible: ['media-placement', 'agency-creative'],
  ...none,
  asks: [],
  notes: ['screenshot-and-url', 'no-core-requirement'],
  basis: core,
}

const distribution = { kind: 'proof', answer: 'file', need: 'one-of', group: 'distribution', basis: core } as const
const directMail: ActivityRow = {
  id: 'direct-mail-email-sms',
  category: 'demand-generation',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { id: 'final-piece', kind: 'communication', answer: 'file', need: 'required', basis: core },
    { id: 'proof-mail', ...distribution, appliesWhen: { fact: 'channels', is: 'mail' } },
    { id: 'proof-email', ...distribution, appliesWhen: { fact: 'channels', is: 'email' } },
    { id: 'proof-sms', ...distribution, appliesWhen: { fact: 'channels', is: 'sms' } },
    { id: 'reach', ...reach, basis: core },
  ],
  eligible: ['database-acquisition', 'printed-material', 'postage', 'agency-creative'],
  ...none,
  asks: ['channels'],
  notes: ['proof-per-channel', 'no-core-requirement'],
  basis: core,
}

const partnerWebsite: ActivityRow = {
  id: 'partner-website-seo',
  category: 'demand-generation',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    ...siteEvidence,
    {
      id: 'seo-sow',
      kind: 'proof',
      answer: 'file',
      need: 'required',
      appliesWhen: { fact: 'seo', is: true },
      basis: core,
    },
    resultsRow,
  ],
  eligible: ['agency-marketing', 'programming-development', 'seo-maintenance'],
  ...none,
  asks: ['seo'],
  notes: ['url-or-screenshot', 'sow-for-seo-only', 'no-core-requirement'],
  basis: core,
}

const syndicatedContent: ActivityRow = {
  id: 'microsoft-syndicated-content',
  category: 'demand-generation',
  detail: 'full',
  evidence: [...invoiceOrCsr, ...siteEvidence, resultsRow],
  eligible: ['agency-marketing', 'programming-development', 'media-placement'],
  ...none,
  caps: [{ kind: 'absolute', minor: 1_875_000, currency: 'USD', per: 'usage-period', basis: core }],
  asks: [],
  notes: ['url-or-screenshot', 'no-core-requirement'],
  basis: core,
}

/** Its proof of execution is that of each chosen component, which the checklist puts in; only cost documents are its own. */
const multiTouch: ActivityRow = {
  id: 'multi-touch-digital-campaign',
  category: 'demand-generation',
  detail: 'full',
  evidence: invoiceOrCsr,
  eligible: [
    'media-placement',
    'agency-creative',
    'database-acquisition',
    'programming-development',
    'seo-maintenance',
    'call-center',
  ],
  ...none,
  components: ['digital-advertising', 'direct-mail-email-sms', 'partner-website-seo', 'telemarketing'],
  asks: ['components'],
  notes: ['components-apply', 'component-metrics-apply', 'no-core-requirement'],
  basis: core,
}

/** The catalogue's activities under "Demand generation" whose requirements are published. */
export const demandGeneration: readonly ActivityRow[] = [
  tvRadio,
  printAdvertising,
  digitalAdvertising,
  directMail,
  partnerWebsite,
  syndicatedContent,
  multiTouch,
]
