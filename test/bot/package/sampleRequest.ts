import type { BlobStore } from '../../../bot/files/blobStore'
import type { RequestSource } from '../../../bot/package/requestSource'
import type { CoOpClaim } from '../../../rules/claim'
import type { KeptFile } from '../../../rules/keptFile'
import { policyFor } from '../../../rules/policy/policyFor'
import { type DocumentationRequest, type RequestBody, requestBody } from '../../../rules/requests/documentationRequest'
import { confirmed, draftOf } from '../../support/coOpCase'
import { streamOf } from '../files/streamOf'

/** An item as a test tells it: what is asked, of which requirement, and what is answered. */
export interface Told {
  words: string
  itemId?: string
  answers?: ({ fileId: string; kept?: true } | { text: string })[]
}

const policy = policyFor('2026-07-01')

/** A seminar in Seoul as it was submitted: an invoice, and a photo that also is the proof of the brand. */
export function sampleClaim(more: Partial<CoOpClaim['body']> = {}): CoOpClaim {
  const draft = draftOf(
    [
      { program: 'csp-indirect-reseller', fundsSeen: 'yes', bankTax: 'yes' },
      { category: 'market-development', activity: 'customer-seminars-bootcamps' },
      { title: 'Copilot-Seminar 서울', dates: '5 October 2026', venue: 'Seoul', partnerId: '4711', location: 'Seoul' },
      { coreShown: 'yes' },
    ],
    [
      {
        costBy: 'vendor',
        costPayee: 'Hanbit Events',
        costWhat: 'Venue',
        costExpense: 'facility-equipment-rental',
        costServed: '2026-10-05',
        costGross: 'KRW 5,500,000',
      },
    ],
  )
  const [claim] = confirmed(draft)
  if (!claim) throw new Error('no claim')
  const evidence = {
    'third-party-invoice': { files: [{ fileId: 'invoice' }] },
    'event-photos': { files: [{ fileId: 'photo', note: 'the stage' }] },
  }
  return { ...claim, body: { ...claim.body, claimNumber: 'CL-2027/0042', evidence, ...more } }
}

/** A reviewer's request of 1 March 2027 with these items; it is checked to be what may be stored. */
export function sampleRequest(
  items: readonly Told[],
  more: Partial<RequestBody> = {},
  { id = 'request-1', state = 'open' }: Partial<DocumentationRequest> = {},
): DocumentationRequest {
  const body = requestBody.parse({
    v: 1,
    kind: 'review',
    text:
      items
        .map(({ words }) => words)
        .join('\n')
        .slice(0, 8000) || 'Please send the originals.',
    source: 'person',
    recordedBy: 'owner-1',
    recordedAt: Date.UTC(2027, 2, 2),
    receivedOn: '2027-03-01',
    dueOn: '2027-03-15',
    reference: 'REV-77/B',
    items: items.map(({ answers = [], ...item }, index) => ({
      id: `i${index + 1}`,
      confidence: item.itemId ? 'likely' : 'none',
      version: 1,
      answers: answers.map((answer) => ({ by: 'owner-1', at: Date.UTC(2027, 2, 3), ...answer })),
      ...item,
    })),
    ...more,
  })
  return { tenantId: 'tenant-1', id, claimId: 'claim-1', version: 1, state, body }
}

/** Keeps a file with these words in it. */
export async function sampleFile(
  blobs: BlobStore,
  id: string,
  more: Partial<KeptFile> = {},
  source: AsyncIterable<Uint8Array> = streamOf(`bytes of ${id}`),
): Promise<KeptFile> {
  const kept = await blobs.put(source, { maxBytes: 1e9 })
  if (!kept.ok) throw new Error(kept.reason)
  const row = { tenantId: 'tenant-1', id, ownerId: 'owner-1', type: 'pdf', extension: 'pdf', name: `${id}.pdf` }
  return { ...row, receivedAt: 0, ...kept.value, ...more }
}

/** What a package of this request is made of; the claim's own two files are kept with it. */
export async function sampleSource(
  blobs: BlobStore,
  request: DocumentationRequest,
  { files = [], ...more }: Partial<RequestSource> = {},
): Promise<RequestSource> {
  const own = [
    await sampleFile(blobs, 'invoice', { name: 'Rechnung 118.pdf' }),
    await sampleFile(blobs, 'photo', { name: '무대.jpg', extension: 'jpg', type: 'jpg' }),
  ]
  const event = { tenantId: 'tenant-1', claimId: 'claim-1', by: 'owner-1', params: {} }
  const codes = ['confirmed', 'packed', 'submitted', 'requestPacked']
  return {
    claim: sampleClaim(),
    policy,
    request,
    requests: [request],
    files: [...own, ...files],
    history: codes.map((code, index) => ({
      ...event,
      at: index * 1e9,
      code,
      seq: index + 1,
      hash: `hash-${index + 1}`,
    })),
    holidays: [],
    ...more,
  }
}
