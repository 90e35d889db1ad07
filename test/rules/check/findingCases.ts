import type { CalendarDate } from '../../../rules/calendarDate'
import type { Answers, CoOpBody, CoOpClaim } from '../../../rules/claim'
import type { Finding, FindingCode } from '../../../rules/findings'
import type { Lesson } from '../../../rules/lesson'
import { policyFor } from '../../../rules/policy/policyFor'
import { coOpClaim, costLine, csrLine } from '../../support/claims'
import { withAllEvidence } from '../../support/withAllEvidence'

const policy = policyFor('2026-07-01')

const lesson: Lesson = {
  id: 'c9:2026-12-01',
  activity: 'customer-seminars-bootcamps',
  on: '2026-12-01',
  reason: 'no photo\nno logo',
}

/** A claim and the day on which it is checked. */
interface Situation {
  claim: CoOpClaim
  today?: CalendarDate
  lessons?: readonly Lesson[]
}

interface FindingCase {
  level: Finding['level']
  /** What the person did, or forgot. */
  found: string
  given: Situation
  /** The nearest thing that is in order. */
  inOrder: string
  near: Situation
}

const ready = (body: Partial<CoOpBody> = {}, except: readonly string[] = []) =>
  withAllEvidence(coOpClaim({ body }), policy, except)

/** The Seoul seminar with other answers, evidence complete for what it then is. */
const answering = (answers: Partial<Answers>, body: Partial<CoOpBody> = {}, except: readonly string[] = []) =>
  ready({ answers: { ...coOpClaim().body.answers, ...answers }, ...body }, except)

const costing = (...overrides: Parameters<typeof costLine>[0][]) =>
  overrides.map((line, index) => costLine({ id: `c${index + 1}`, ...line }))
const usd = (claimed: number, expense: 'giveaways' | 'hotel-room' = 'giveaways') =>
  costing({ currency: 'USD', gross: 2_000_000, tax: undefined, claimed, expense })

function giving(claim: CoOpClaim, id: string, state: CoOpBody['evidence'][string]): CoOpClaim {
  return { ...claim, body: { ...claim.body, evidence: { ...claim.body.evidence, [id]: state } } }
}

const at = (today: CalendarDate, claim = ready()): Situation => ({ claim, today })
const one = (claim: CoOpClaim): Situation => ({ claim })
const earned = (minor: number, currency = 'USD') => ({ earned: { minor, currency } })
const offer = { activity: 'customer-offers' } as const
const conference = { activity: 'microsoft-hosted-conferences', airfare: false } as const
const spot = { activity: 'tv-radio', program: 'surface-add-pc', finalApprovedOn: '2026-10-01' } as const
const mixed = costing({}, { by: 'own', payee: 'Contoso', invoiceNumber: undefined, expense: 'external-speaker' })

const own = (line: Parameters<typeof costLine>[0] = {}) =>
  costLine({
    by: 'own',
    payee: 'Contoso',
    invoiceNumber: undefined,
    tax: undefined,
    gross: 337_500,
    claimed: 337_500,
    ...line,
  })
/** The seminar by own people alone, evidence complete. */
const ownWork = (line: Parameters<typeof costLine>[0] = {}) => ready({ costs: [own(line)] })
const giveCsr = (claim: CoOpClaim, csr: CoOpBody['csr']): CoOpClaim => ({ ...claim, body: { ...claim.body, csr } })
const withCsr = (claim: CoOpClaim, line: Parameters<typeof csrLine>[0]) =>
  giveCsr(claim, { lines: [csrLine(line)], signer: { name: 'Jun Park', role: 'director' } })

/** For every code a claim on which it is found, and one just beside it on which it is not. */
export const findingCases: Record<FindingCode, FindingCase> = {
  csrDiffers: {
    level: 'warning',
    found: 'lines that explain half of the own work that is claimed',
    given: one(withCsr(ownWork({ claimed: 675_000, gross: 675_000 }), {})),
    inOrder: 'lines that add up to it',
    near: one(withCsr(ownWork(), {})),
  },
  csrWithoutCost: {
    level: 'warning',
    found: 'lines of own people, of whom no cost is claimed',
    given: one(withCsr(ready(), {})),
    inOrder: 'own people among the costs',
    near: one(withCsr(ownWork(), {})),
  },
  csrOtherCurrency: {
    level: 'warning',
    found: 'lines in another currency than the own work',
    given: one(withCsr(ownWork(), { currency: 'EUR' })),
    inOrder: 'lines in its currency',
    near: one(withCsr(ownWork(), {})),
  },
  csrOutsidePeriod: {
    level: 'warning',
    found: 'a day of work before the usage period',
    given: one(withCsr(ownWork(), { servedOn: '2026-06-30' })),
    inOrder: 'its first day',
    near: one(withCsr(ownWork(), { servedOn: '2026-07-01' })),
  },
  csrSignerMissing: {
    level: 'warning',
    found: 'nobody named who signs the CSR',
    given: one(giveCsr(ownWork(), { lines: [csrLine()] })),
    inOrder: 'somebody named',
    near: one(withCsr(ownWork(), {})),
  },
  csrBasisMissing: {
    level: 'info',
    found: 'a rate without its basis',
    given: one(withCsr(ownWork(), { basis: undefined })),
    inOrder: 'a rate with its basis',
    near: one(withCsr(ownWork(), {})),
  },
  evidenceMissing: {
    level: 'blocking',
    found: 'no photo of the event',
    given: one(ready({}, ['event-photos'])),
    inOrder: 'a photo of the event',
    near: one(ready()),
  },
  groupMissing: {
    level: 'blocking',
    found: 'neither the address nor a screenshot of the site',
    given: one(answering({ activity: 'partner-website-seo', seo: false }, {}, ['page-url', 'page-screenshot'])),
    inOrder: 'the address alone',
    near: one(answering({ activity: 'partner-website-seo', seo: false }, {}, ['page-screenshot'])),
  },
  invoiceAndCsr: {
    level: 'blocking',
    found: 'an agency and own people, but no CSR',
    given: one(ready({ costs: mixed }, ['csr'])),
    inOrder: 'an agency and own people, invoice and CSR',
    near: one(ready({ costs: mixed })),
  },
  fewerInvoicesThanCosts: {
    level: 'warning',
    found: 'two invoice numbers and one file',
    given: one(ready({ costs: costing({}, { invoiceNumber: '2026-10-119' }) })),
    inOrder: 'two lines of one invoice and one file',
    near: one(ready({ costs: costing({}, {}) })),
  },
  questionOpen: {
    level: 'warning',
    found: 'no PartnerID',
    given: one(answering({ partnerId: undefined })),
    inOrder: 'a PartnerID',
    near: one(ready()),
  },
  noCosts: {
    level: 'blocking',
    found: 'no cost',
    given: one(ready({ costs: [] })),
    inOrder: 'one cost, of which nothing is claimed',
    near: one(ready({ costs: costing({ claimed: 0 }) })),
  },
  costOutsidePeriod: {
    level: 'blocking',
    found: 'a service that began on the last day of June',
    given: one(ready({ costs: costing({ servedFrom: '2026-06-30', servedTo: '2026-07-02' }) })),
    inOrder: 'a service that began on the first day of July',
    near: one(ready({ costs: costing({ servedFrom: '2026-07-01', servedTo: '2026-07-02' }) })),
  },
  costOutsideActivity: {
    level: 'warning',
    found: 'a service that went on a day longer than the seminar',
    given: one(ready({ costs: costing({ servedTo: '2026-10-06' }) })),
    inOrder: 'a service on the day of the seminar',
    near: one(ready()),
  },
  windowNotOpen: {
    level: 'warning',
    found: 'checked on 15 August',
    given: at('2026-08-15', answering({ dates: { from: '2026-07-08', to: '2026-07-08' } })),
    inOrder: 'checked on 16 August',
    near: at('2026-08-16', answering({ dates: { from: '2026-07-08', to: '2026-07-08' } })),
  },
  pastDeadline: {
    level: 'warning',
    found: 'checked on 15 February',
    given: at('2027-02-15'),
    inOrder: 'checked on 14 February',
    near: at('2027-02-14'),
  },
  activityNotOver: {
    level: 'warning',
    found: 'checked on the day of the seminar',
    given: at('2026-10-05'),
    inOrder: 'checked the day after',
    near: at('2026-10-06'),
  },
  capExceeded: {
    level: 'warning',
    found: 'a cent more than a quarter of what was earned',
    given: one(answering({ ...offer, ...earned(2_000_000) }, { costs: usd(500_001) })),
    inOrder: 'exactly a quarter of what was earned',
    near: one(answering({ ...offer, ...earned(2_000_000) }, { costs: usd(500_000) })),
  },
  capOtherCurrency: {
    level: 'info',
    found: 'earned in euros, claimed in dollars',
    given: one(answering({ ...offer, ...earned(2_000_000, 'EUR') }, { costs: usd(1) })),
    inOrder: 'earned and claimed in dollars',
    near: one(answering({ ...offer, ...earned(2_000_000) }, { costs: usd(1) })),
  },
  capNeedsEarned: {
    level: 'info',
    found: 'earned funds left open',
    given: one(answering(offer, { costs: usd(1) })),
    inOrder: 'earned funds entered',
    near: one(answering({ ...offer, ...earned(2_000_000) }, { costs: usd(1) })),
  },
  capNotCountable: {
    level: 'info',
    found: 'number of people left open',
    given: one(answering(conference, { costs: usd(1, 'hotel-room') })),
    inOrder: 'one person',
    near: one(answering({ ...conference, attendees: 1 }, { costs: usd(1, 'hotel-room') })),
  },
  tooManyAttendees: {
    level: 'warning',
    found: 'four people at the conference',
    given: one(answering({ ...conference, attendees: 4 })),
    inOrder: 'three people at the conference',
    near: one(answering({ ...conference, attendees: 3 })),
  },
  belowThreshold: {
    level: 'warning',
    found: 'a cent less than 10,000 dollars earned',
    given: one(answering(earned(999_999))),
    inOrder: '10,000 dollars earned',
    near: one(answering(earned(1_000_000))),
  },
  programExcluded: {
    level: 'blocking',
    found: 'an employee purchase site for Surface ADD-HUB',
    given: one(answering({ activity: 'employee-purchase-web-setup', program: 'surface-add-hub' })),
    inOrder: 'an employee purchase site for Surface ADR-HUB',
    near: one(answering({ activity: 'employee-purchase-web-setup', program: 'surface-adr-hub' })),
  },
  programHint: {
    level: 'warning',
    found: 'a radio spot for a CSP reseller',
    given: one(answering({ ...spot, preApprovedOn: '2026-09-01', program: 'csp-indirect-reseller' })),
    inOrder: 'a radio spot for Surface ADD-PC',
    near: one(answering({ ...spot, preApprovedOn: '2026-09-01' })),
  },
  expenseExcluded: {
    level: 'blocking',
    found: 'one won of alcohol claimed',
    given: one(ready({ costs: costing({ expense: 'alcohol', claimed: 1 }) })),
    inOrder: 'alcohol on the invoice, not claimed',
    near: one(ready({ costs: costing({ expense: 'alcohol', claimed: 0 }) })),
  },
  expenseNotListed: {
    level: 'warning',
    found: 'postage for a seminar',
    given: one(ready({ costs: costing({ expense: 'postage' }) })),
    inOrder: 'catering for a seminar',
    near: one(ready({ costs: costing({ expense: 'catering' }) })),
  },
  approvalAfterStart: {
    level: 'blocking',
    found: 'pre-approved on the day the spot first ran',
    given: one(answering({ ...spot, preApprovedOn: '2026-10-05' })),
    inOrder: 'pre-approved the day before',
    near: one(answering({ ...spot, preApprovedOn: '2026-10-04' })),
  },
  metricMissing: {
    level: 'blocking',
    found: 'those who came, not those who had registered',
    given: one(giving(ready(), 'registrations', { files: [], metrics: { attended: 31 } })),
    inOrder: 'those who had registered',
    near: one(giving(ready(), 'registrations', { files: [], metrics: { registered: 40 } })),
  },
  noteMissing: {
    level: 'warning',
    found: 'two photos, one without a note',
    given: one(giving(ready(), 'event-photos', { files: [{ fileId: 'a', note: 'stage' }, { fileId: 'b' }] })),
    inOrder: 'two photos under one note',
    near: one(giving(ready(), 'event-photos', { files: [{ fileId: 'a' }, { fileId: 'b' }], note: 'the stage' })),
  },
  nameOnly: {
    level: 'warning',
    found: 'an activity of which only the name is public',
    given: one(answering({ activity: 'migration-services' })),
    inOrder: 'an activity with published requirements',
    near: one(ready()),
  },
  fundsNotSeen: {
    level: 'warning',
    found: 'not sure whether there are funds',
    given: one(answering({ fundsSeen: 'unsure' })),
    inOrder: 'funds seen',
    near: one(ready()),
  },
  bankTaxOpen: {
    level: 'warning',
    found: 'bank and tax details not validated',
    given: one(answering({ bankTax: 'no' })),
    inOrder: 'bank and tax details validated',
    near: one(ready()),
  },
  notApplicableUsed: {
    level: 'warning',
    found: 'photos waived',
    given: one(giving(ready(), 'event-photos', { files: [], notApplicable: { reason: 'held online' } })),
    inOrder: 'optional slides waived',
    near: one(giving(ready(), 'presentation', { files: [], notApplicable: { reason: 'no slides' } })),
  },
  rejectedBefore: {
    level: 'warning',
    found: 'a claim of the same activity was rejected before',
    given: { claim: ready(), lessons: [lesson] },
    inOrder: 'no claim was rejected before',
    near: { claim: ready(), lessons: [] },
  },
}
