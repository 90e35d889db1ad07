import { costDocuments } from './costDocuments'
import type { ActivityRow, EvidenceRow } from './policyTypes'
import { sources } from './sources'
import { surfacePrograms } from './surfacePrograms'

const { core, coreInferred } = sources
const invoiceOrCsr = costDocuments(sources.costDocuments)
const none = { ineligible: [], caps: [], excludedPrograms: [] } as const

const programParticipation: ActivityRow = {
  id: 'partner-program-participation',
  category: 'partner-readiness',
  detail: 'full',
  evidence: [{ id: 'microsoft-invoice', kind: 'invoice', answer: 'file', need: 'required', basis: core }],
  eligible: ['program-fee', 'plaque-and-media', 'benefit-toolkit'],
  ...none,
  asks: [],
  notes: ['formerly-mpn', 'no-metric'],
  basis: core,
}

const trainingInvoice = {
  kind: 'invoice',
  answer: 'file',
  need: 'one-of',
  group: 'training-invoice',
  basis: core,
} as const
const examsTuition: ActivityRow = {
  id: 'microsoft-exams-tuition',
  category: 'partner-readiness',
  detail: 'full',
  evidence: [
    { id: 'course-or-exam-code', kind: 'proof', answer: 'text', need: 'required', basis: core },
    { id: 'course-invoice', ...trainingInvoice },
    { id: 'exam-invoice', ...trainingInvoice },
    {
      id: 'attendees-cost',
      kind: 'metrics',
      answer: 'metric',
      need: 'required',
      notRequiredWhen: { fact: 'training', is: 'mctRenewal' },
      metrics: [
        { id: 'attendee-list', kind: 'text' },
        { id: 'cost-per-person', kind: 'text' },
      ],
      basis: core,
    },
  ],
  eligible: ['exam-fees', 'training-tuition', 'isv-tuition', 'mct-renewal'],
  ...none,
  asks: ['training'],
  notes: ['mct-no-metric'],
  basis: core,
}

const internalTraining: ActivityRow = {
  id: 'internal-training-floor-days',
  category: 'partner-readiness',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { id: 'content-100-microsoft', kind: 'confirmation', answer: 'confirm', need: 'required', basis: core },
    { id: 'agenda', kind: 'communication', answer: 'file', need: 'required', basis: core },
    { id: 'presentation', kind: 'communication', answer: 'file', need: 'required', basis: core },
    {
      id: 'attendance',
      kind: 'metrics',
      answer: 'metric',
      need: 'required',
      metrics: [{ id: 'attendees', kind: 'count' }],
      basis: core,
    },
  ],
  eligible: [
    'training-registration-platform',
    'signage-displays-print',
    'giveaways',
    'agency-marketing',
    'external-speaker',
    'facility-equipment-rental',
    'catering',
  ],
  ...none,
  ineligible: ['alcohol'],
  asks: [],
  notes: [],
  basis: core,
}

const hostEvidence = {
  kind: 'communication',
  answer: 'file',
  need: 'one-of',
  group: 'host-evidence',
  basis: core,
} as const
/** The page's heading "Travel - Airfare/Hotel" takes in train fares, so the person's cap counts them as the total does. */
const travel = ['airfare-train', 'hotel-room'] as const
const conferences: ActivityRow = {
  id: 'microsoft-hosted-conferences',
  category: 'partner-readiness',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { id: 'ms-hosted', kind: 'confirmation', answer: 'confirm', need: 'required', basis: core },
    { id: 'conference-invitation', ...hostEvidence },
    { id: 'registration-confirmation', ...hostEvidence },
    {
      id: 'itinerary',
      kind: 'proof',
      answer: 'file',
      need: 'required',
      appliesWhen: { fact: 'airfare', is: true },
      basis: core,
    },
  ],
  eligible: ['conference-registration', ...travel],
  ...none,
  ineligible: ['hotel-extras', 'further-attendee'],
  caps: [
    { kind: 'count', count: 3, unit: 'attendees', per: 'conference', mayDifferPrograms: ['hosting'], basis: core },
    {
      kind: 'absolute',
      minor: 500_000,
      currency: 'USD',
      per: 'person-per-conference',
      expenses: travel,
      mayDifferPrograms: ['hosting'],
      basis: core,
    },
    {
      kind: 'absolute',
      minor: 4_500_000,
      currency: 'USD',
      per: 'period-per-program',
      expenses: travel,
      mayDifferPrograms: ['hosting'],
      basis: core,
    },
  ],
  asks: ['airfare', 'attendees'],
  notes: ['conference-caps', 'hosting-may-differ', 'no-metric'],
  basis: core,
}

const unitEvidence = { kind: 'proof', answer: 'file', need: 'one-of', group: 'unit-evidence', basis: core } as const
const thirdPartyUnit = { fact: 'demoUnit', is: 'third-party' } as const
const unitProof: EvidenceRow = {
  id: 'unit-proof',
  kind: 'proof',
  answer: 'file',
  need: 'optional',
  appliesWhen: thirdPartyUnit,
  basis: coreInferred,
}
const demoUnits: ActivityRow = {
  id: 'product-seeding-demo-units',
  category: 'partner-readiness',
  detail: 'full',
  evidence: [
    ...invoiceOrCsr,
    { id: 'system-spec', ...unitEvidence, appliesWhen: { fact: 'demoUnit', is: 'in-house' } },
    { id: 'delivery-proof', ...unitEvidence, appliesWhen: thirdPartyUnit },
    unitProof,
  ],
  eligible: [],
  presumed: ['demo-unit'],
  ...none,
  caps: [
    {
      kind: 'greater-of',
      percent: 10,
      minor: 300_000,
      currency: 'USD',
      per: 'program-period',
      exceptPrograms: surfacePrograms,
      basis: coreInferred,
    },
  ],
  asks: ['demoUnit', 'unitModel', 'unitSerials', 'unitQuantity', 'unitRecipient', 'unitDeliveredOn', 'earned'],
  notes: ['demo-cap-wording', 'demo-surface-no-limit', 'demo-expense-inferred', 'unit-proof-unknown', 'no-metric'],
  basis: core,
}

/** The catalogue's activities under "Partner readiness" whose requirements are published. */
export const partnerReadiness: readonly ActivityRow[] = [
  programParticipation,
  examsTuition,
  internalTraining,
  conferences,
  demoUnits,
]
