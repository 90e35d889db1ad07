/** The columns of a heap, under the names that the port has. */
export const heapColumns = [
  'tenant_id as tenantId',
  'id',
  'person_id as personId',
  'conversation_id as conversationId',
  'claim_id as claimId',
  'item_id as itemId',
  'closes_at as closesAt',
  'state',
] as const
