import type { EvidenceId } from '../policy/names'

const proofs = ['general-poe', 'event-photos', 'participation-photo', 'ad-screenshot', 'page-screenshot'] as const
const mailings = ['proof-mail', 'proof-email', 'proof-sms'] as const
const pieces = ['final-ad', 'final-piece'] as const
const invoices = ['third-party-invoice', 'microsoft-invoice', 'course-invoice', 'exam-invoice'] as const
const figures = ['reach', 'results', 'call-results', 'registrations', 'attendance', 'attendees-cost'] as const

/** Words that fit several rows of the catalogue, each of which an activity may have or not. */
const families = {
  invoice: invoices,
  invited: ['invitation', 'conference-invitation'],
  photo: ['event-photos', 'participation-photo', 'unit-proof'],
  screenshot: ['ad-screenshot', 'page-screenshot'],
  url: ['landing-url', 'page-url'],
  brand: ['brand-contact', 'brand-in-script'],
  microsoft: ['microsoft-content', 'content-100-microsoft', 'services-100-microsoft'],
  finalWork: pieces,
  advertisement: [...pieces, 'ad-screenshot'],
  distribution: mailings,
  people: ['registrations', 'attendance', 'attendees-cost'],
  registration: ['registrations', 'registration-confirmation'],
  approval: ['pre-approval', 'final-approval'],
  completion: ['course-invoice', 'exam-invoice'],
  figures,
} as const satisfies Record<string, readonly EvidenceId[]>

/** What a reviewer says without naming a document: it points to these rows, never surely. */
const hints = {
  anyProof: [
    ...proofs,
    ...mailings,
    ...pieces,
    'script',
    'invitation',
    'agenda',
    'conference-invitation',
    'registration-confirmation',
    'offer-terms',
    'deliverables-sample',
    'concept-materials',
    'seo-sow',
    'page-url',
    'landing-url',
    'presentation',
    'delivery-proof',
    'system-spec',
    'unit-proof',
  ],
  costDetail: [...invoices, 'csr'],
  /** "reach out", "results in": words that look like evidence and are none. */
  nothing: [],
} as const satisfies Record<string, readonly EvidenceId[]>

type Family = keyof typeof families
type Hint = keyof typeof hints

/** What a phrase of a reviewer's means: one row of the catalogue, a family of rows, or a hint at some. */
export type Meaning = EvidenceId | Family | Hint

/** The phrases of one language by what they mean, each list written `one | another`. */
export type PhraseTable = Readonly<Record<Meaning, string>>

const isFamily = (meaning: Meaning): meaning is Family => meaning in families
const isHint = (meaning: Meaning): meaning is Hint => meaning in hints

/** The catalogue's rows a meaning stands for: those it names, and those it only hints at. Source: ours. */
export function rowsMeant(meaning: Meaning): { named: readonly EvidenceId[]; hinted: readonly EvidenceId[] } {
  if (isHint(meaning)) return { named: [], hinted: hints[meaning] }
  return { named: isFamily(meaning) ? families[meaning] : [meaning], hinted: [] }
}
