import { type ChecklistItem, checklist } from '../../rules/checklist'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { type Ask, askBody } from '../../rules/requests/ask'
import {
  type DocumentationRequest,
  type RequestBody,
  type RequestItem,
  requestBody,
  requestItem,
} from '../../rules/requests/documentationRequest'
import type { RequestContext } from '../../rules/requests/requestChange'
import { coOpClaim } from './claims'

/** The checklist of the Seoul seminar. */
export const seminarItems: readonly ChecklistItem[] = checklist(coOpClaim().body, coOpPolicy)

/** One thing asked for: the invoice, not answered. */
export const askedItem = (overrides: Partial<RequestItem> = {}): RequestItem =>
  requestItem.parse({
    id: '1',
    words: 'The third-party invoice',
    itemId: 'third-party-invoice',
    confidence: 'certain',
    version: 1,
    ...overrides,
  })

/** A request of a reviewer on the Seoul seminar, valid by its schema: the invoice and the photos, open, due in March. */
export function reviewerRequest({
  body = {},
  ...overrides
}: Partial<Omit<DocumentationRequest, 'body'>> & { body?: Partial<RequestBody> } = {}): DocumentationRequest {
  return {
    tenantId: 'tenant-1',
    id: '0190a0b0-2222-7000-8000-000000000001',
    claimId: coOpClaim().id,
    version: 1,
    state: 'open',
    ...overrides,
    body: requestBody.parse({
      v: 1,
      kind: 'review',
      text: 'Please provide:\n- the third-party invoice\n- photos of the event',
      source: 'person',
      recordedBy: 'owner-1',
      recordedAt: Date.UTC(2027, 1, 24, 1),
      receivedOn: '2027-02-24',
      dueOn: '2027-03-12',
      items: [askedItem(), askedItem({ id: '2', words: 'Photos of the event', itemId: 'event-photos' })],
      ...body,
    }),
  }
}

/** When and by whom a request is changed: its owner, on 2 March 2027. */
export const requestContext = (overrides: Partial<RequestContext> = {}): RequestContext => ({
  now: Date.UTC(2027, 2, 2, 1),
  by: 'owner-1',
  today: '2027-03-02',
  items: seminarItems,
  ...overrides,
})

/** What a colleague is asked, valid by its schema: the photos of the request, by 5 March. */
export function askOf({
  body = {},
  ...overrides
}: Partial<Omit<Ask, 'body'>> & { body?: Partial<Ask['body']> } = {}): Ask {
  return {
    tenantId: 'tenant-1',
    id: '0190a0b0-3333-7000-8000-000000000001',
    claimId: coOpClaim().id,
    requestId: reviewerRequest().id,
    itemId: '2',
    personId: 'jiho',
    askedBy: 'owner-1',
    version: 1,
    state: 'asked',
    ...overrides,
    body: askBody.parse({
      v: 1,
      words: 'Photos of the event',
      reason: 'You took them',
      dueOn: '2027-03-05',
      askedAt: Date.UTC(2027, 2, 1, 1),
      at: Date.UTC(2027, 2, 1, 1),
      ...body,
    }),
  }
}
