/** The columns of a reminder, under the names that the port has. */
export const reminderColumns = [
  'tenant_id as tenantId',
  'id',
  'claim_id as claimId',
  'person_id as personId',
  'kind',
  'subject',
  'due_at as dueAt',
  'deadline',
  'state',
  'attempts',
  'reason',
] as const
