import type { CatalogueText } from '../catalogueText'

/** Cost documents, approvals, training, travel and demo units. */
export const catalogueEvidenceDocuments = {
  'third-party-invoice': {
    name: 'Third-party invoice',
    ask: 'Send the invoice from each outside vendor; a reviewer looks for vendor, service, date and amount.',
    also: ['invoice', 'invoices', 'vendor invoice', 'agency invoice', 'supplier invoice', 'bill', 'inv', 'tax invoice'],
  },
  csr: {
    name: 'Certification Statement and Report (CSR)',
    ask: 'Send the signed CSR for work your own people did: who, what, when, hours and rate.',
    also: [
      'csr',
      'certification statement',
      'certification report',
      'certification service report',
      'in house work',
      'timesheet',
      'time sheet',
    ],
  },
  'pre-approval': {
    name: 'Pre-approval, dated before the activity',
    ask: "Send Microsoft's pre-approval; its date must be before the ad first runs.",
    also: ['pre approval', 'preapproval', 'prior approval', 'approval'],
  },
  'final-approval': {
    name: 'Final approval, dated before the activity',
    ask: "Send Microsoft's final review and approval of the finished ad; its date must be before it first runs.",
    also: ['final approval', 'final review', 'approval'],
  },
  'seo-sow': {
    name: 'Statement of work or service agreement (SEO)',
    ask: 'Send the statement of work or service agreement for the SEO project, showing what was to be done and when.',
    also: ['statement of work', 'sow', 'service agreement', 'contract', 'agreement', 'seo contract'],
  },
  'onsite-champ-form': {
    name: 'On-site Champ form',
    ask: 'Send the On-site Champ form that describes the deliverables, if you have it.',
    also: ['champ form', 'on site champ form', 'onsite form', 'form'],
  },
  'deliverables-sample': {
    name: 'Sample of the deliverables in the Champ form',
    ask: 'Send an example of what the On-site Champ delivered, matching what the Champ form describes.',
    also: ['deliverables', 'deliverable', 'sample', 'sample deliverables', 'report'],
  },
  'concept-materials': {
    name: 'Materials that explain the concept, or research data',
    ask: 'Send the white paper, case study, market research or other material made for the proof of concept.',
    also: [
      'white paper',
      'whitepaper',
      'case study',
      'market research',
      'research',
      'concept',
      'poc',
      'proof of concept',
      'customer immersion experience',
    ],
  },
  'microsoft-invoice': {
    name: 'Original Microsoft invoice',
    ask: 'Send the original invoice from Microsoft for the program fee, the plaque or the toolkit.',
    also: ['invoice', 'microsoft invoice', 'original invoice', 'program invoice', 'bill'],
  },
  'course-or-exam-code': {
    name: 'Course or exam code on Microsoft Learning',
    ask: 'Write the course or exam code as Microsoft Learning lists it, for example AZ-900.',
    also: ['course code', 'exam code', 'code'],
  },
  'course-invoice': {
    name: 'Course invoice with code and completion date',
    ask: "Send the training provider's invoice; it must show the course code and the date of completion.",
    also: ['course invoice', 'training invoice', 'tuition invoice', 'invoice', 'course', 'training'],
  },
  'exam-invoice': {
    name: 'Exam invoice with code and completion date',
    ask: 'Send the exam invoice; it must show the exam code and the date of completion.',
    also: ['exam invoice', 'exam receipt', 'invoice', 'exam', 'certification'],
  },
  'conference-invitation': {
    name: 'Invitation showing that Microsoft hosts it',
    ask: 'Send the conference invitation; a reviewer looks for Microsoft as the host.',
    also: ['conference invitation', 'invitation', 'invite'],
  },
  'registration-confirmation': {
    name: 'Registration confirmation showing that Microsoft hosts it',
    ask: 'Send the registration confirmation; a reviewer looks for Microsoft as the host.',
    also: ['registration', 'registration confirmation', 'confirmation', 'ticket'],
  },
  itinerary: {
    name: 'Travel itinerary with dates',
    ask: 'Send the itinerary of the flight with its travel dates.',
    also: [
      'itinerary',
      'flight',
      'flights',
      'flight ticket',
      'boarding pass',
      'e ticket',
      'eticket',
      'travel plan',
      'booking',
    ],
  },
  'system-spec': {
    name: 'System specifications of the unit you built',
    ask: 'Send the specifications of the demo unit that was built in-house.',
    also: [
      'specification',
      'specifications',
      'specs',
      'spec',
      'system specification',
      'system specs',
      'datasheet',
      'data sheet',
    ],
  },
  'delivery-proof': {
    name: 'Proof of delivery of the demo unit',
    ask: 'Send the signed delivery note or carrier proof; a reviewer looks for the unit, the recipient and the date.',
    also: [
      'delivery',
      'delivery note',
      'delivery slip',
      'proof of delivery',
      'pod',
      'delivery receipt',
      'packing slip',
      'tracking',
      'shipment',
    ],
  },
  'unit-proof': {
    name: 'Proof of the demo unit itself',
    ask: 'If you can, send something that shows the unit itself, such as a photo with its serial number.',
    also: ['unit photo', 'device photo', 'serial number', 'serial numbers', 'demo unit', 'unit'],
  },
  'general-poe': {
    name: 'Proof that the activity took place',
    ask: 'Send what shows that the activity took place; the exact list is in the current Co-op Guidebook.',
    also: ['proof', 'proof of execution', 'poe', 'evidence', 'screenshot', 'photo', 'report'],
  },
} as const satisfies Partial<CatalogueText['evidence']>
