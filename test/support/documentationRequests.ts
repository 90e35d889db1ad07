import type { Ask } from '../../rules/requests/ask'
import type { DocumentationRequest, RequestBody } from '../../rules/requests/documentationRequest'

/** A request for photos and an agenda, as recorded on 9 March 2027. */
export function documentationRequest({
  body = {},
  ...change
}: Partial<Omit<DocumentationRequest, 'body'>> & { body?: Partial<RequestBody> } = {}): DocumentationRequest {
  return {
    tenantId: 'contoso',
    id: 'request-1',
    claimId: 'claim-1',
    version: 1,
    state: 'proposed',
    ...change,
    body: {
      v: 1,
      kind: 'review',
      text: 'Please send\n1. 사진\n2. Agenda',
      source: 'person',
      recordedBy: 'mia',
      recordedAt: 1_804_550_400_000,
      receivedOn: '2027-03-09',
      items: [
        { id: '1', words: '사진', itemId: 'event-photos', confidence: 'certain', version: 1, answers: [] },
        { id: '2', words: 'Agenda', confidence: 'none', version: 1, answers: [] },
      ],
      ...body,
    },
  }
}

/** Noah was asked by Mia for the photos of that request. */
export function ask({ body = {}, ...change }: Partial<Omit<Ask, 'body'>> & { body?: Partial<Ask['body']> } = {}): Ask {
  return {
    tenantId: 'contoso',
    id: 'ask-1',
    claimId: 'claim-1',
    requestId: 'request-1',
    itemId: '1',
    personId: 'noah',
    askedBy: 'mia',
    version: 1,
    state: 'asked',
    ...change,
    body: { v: 1, words: '사진', askedAt: 1_804_550_400_000, files: [], at: 1_804_550_400_000, ...body },
  }
}
