import type { ChecklistItem } from './checklist'
import type { EvidenceId, ExpenseCode } from './policy/names'

/** What besides the invoice only the vendor may have. */
export type VendorProof =
  | 'publishedCopy'
  | 'adScreenshot'
  | 'pageScreenshot'
  | 'distribution'
  | 'reach'
  | 'results'
  | 'script'
  | 'callResults'
  | 'statementOfWork'
  | 'photos'
  | 'delivery'
  | 'deliverables'
  | 'courseCode'

const proofFor: Partial<Record<EvidenceId, VendorProof>> = {
  'final-ad': 'publishedCopy',
  'final-piece': 'publishedCopy',
  'ad-screenshot': 'adScreenshot',
  'page-screenshot': 'pageScreenshot',
  'proof-mail': 'distribution',
  'proof-email': 'distribution',
  'proof-sms': 'distribution',
  reach: 'reach',
  results: 'results',
  script: 'script',
  'call-results': 'callResults',
  'seo-sow': 'statementOfWork',
  'event-photos': 'photos',
  'participation-photo': 'photos',
  'delivery-proof': 'delivery',
  'deliverables-sample': 'deliverables',
  'course-or-exam-code': 'courseCode',
}

const ofMedia = ['publishedCopy', 'adScreenshot', 'reach', 'results'] as const
const ofPieces = ['publishedCopy', 'adScreenshot', 'pageScreenshot'] as const
const ofMailing = ['publishedCopy', 'distribution', 'reach'] as const
const ofCourses = ['courseCode'] as const

/** Who was paid for what holds which proofs: a caterer is not asked for the reach of an advertisement. Source: ours. */
const heldFor: Partial<Record<ExpenseCode, readonly VendorProof[]>> = {
  'media-placement': ofMedia,
  'content-development': ofPieces,
  'agency-creative': ofPieces,
  'agency-marketing': [...ofMedia, 'pageScreenshot', 'distribution', 'script', 'callResults', 'photos'],
  'printed-material': ofMailing,
  'database-acquisition': ofMailing,
  postage: ofMailing,
  'programming-development': ['pageScreenshot', 'results'],
  'seo-maintenance': ['statementOfWork', 'pageScreenshot', 'results'],
  'call-center': ['script', 'callResults'],
  'signage-displays-print': ['photos'],
  'on-site-champ-services': ['deliverables'],
  'demo-unit': ['delivery'],
  'exam-fees': ofCourses,
  'training-tuition': ofCourses,
  'isv-tuition': ofCourses,
  'mct-renewal': ofCourses,
}

/** What to ask a vendor for besides the invoice: what the checklist still misses and this kind of vendor may have. */
export function vendorMailProofs(expense: ExpenseCode, items: readonly ChecklistItem[]): VendorProof[] {
  const held = heldFor[expense] ?? []
  const missing = items
    .filter(({ state, need }) => state === 'missing' && need !== 'optional')
    .flatMap(({ row }) => proofFor[row.id] ?? [])
  return held.filter((proof) => missing.includes(proof))
}
