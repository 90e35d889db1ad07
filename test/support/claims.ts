import { type CoOpBody, type CoOpClaim, type CostLine, coOpBody, costLine as costLineSchema } from '../../rules/claim'
import { type CsrLine, csrLine as csrLineSchema } from '../../rules/csr/csr'
import type { KeptFile } from '../../rules/keptFile'

type BodyInput = Partial<CoOpBody>

/** A cost of the Seoul seminar: the agency's invoice, all of it claimed. */
export function costLine(overrides: Partial<CostLine> = {}): CostLine {
  return costLineSchema.parse({
    id: 'c1',
    by: 'vendor',
    payee: 'Hanbit Events Co., Ltd.',
    what: 'Room and catering',
    expense: 'facility-equipment-rental',
    servedFrom: '2026-10-05',
    servedTo: '2026-10-05',
    currency: 'KRW',
    gross: 5_500_000,
    tax: 500_000,
    claimed: 5_000_000,
    invoiceNumber: '2026-10-118',
    ...overrides,
  })
}

/** A line of in-house work: half an hour short of a day at the booth. */
export function csrLine(overrides: Partial<CsrLine> = {}): CsrLine {
  return csrLineSchema.parse({
    id: 'l1',
    person: 'Mina Kim',
    role: 'event manager',
    task: 'booth set-up',
    servedOn: '2026-10-05',
    hours: 750,
    rate: 45_000,
    currency: 'KRW',
    basis: 'internal-rate',
    ...overrides,
  })
}

/** A file as kept, a small PDF unless said otherwise. */
export function keptFile(overrides: Partial<KeptFile> = {}): KeptFile {
  return {
    tenantId: 'tenant-1',
    id: 'file-1',
    ownerId: 'owner-1',
    sha256: 'a'.repeat(64),
    size: 123_456,
    type: 'pdf',
    extension: 'pdf',
    name: 'hanbit-invoice.pdf',
    receivedAt: Date.UTC(2026, 9, 6),
    ...overrides,
  }
}

/** A co-op claim, valid by its schema: a seminar in Seoul on 5 October 2026, being prepared. */
export function coOpClaim({
  body = {},
  ...overrides
}: Partial<Omit<CoOpClaim, 'body'>> & { body?: BodyInput } = {}): CoOpClaim {
  return {
    tenantId: 'tenant-1',
    id: '0190a0b0-0000-7000-8000-000000000001',
    ownerId: 'owner-1',
    version: 7,
    status: 'preparing',
    createdAt: Date.UTC(2026, 9, 6),
    updatedAt: Date.UTC(2026, 9, 7),
    ...overrides,
    body: coOpBody.parse({
      v: 1,
      type: 'co-op',
      policy: 'co-op-2023-10',
      answers: {
        program: 'csp-indirect-reseller',
        fundsSeen: 'yes',
        bankTax: 'yes',
        category: 'market-development',
        activity: 'customer-seminars-bootcamps',
        title: 'Cloud security seminar, Seoul',
        partnerId: '1234567',
        location: 'Contoso Korea, Seoul',
        venue: 'Seoul',
        dates: { from: '2026-10-05', to: '2026-10-05' },
        coreShown: true,
      },
      costs: [costLine()],
      costsDone: true,
      ...body,
    }),
  }
}
