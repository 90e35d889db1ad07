import type { IntakeRow } from '../claims/ports'
import { withoutNulls } from './withoutNulls'

/** The columns of a promised file, under the names that the port has. */
export const intakeColumns = [
  'tenant_id as tenantId',
  'id',
  'heap_id as heapId',
  'person_id as personId',
  'conversation_id as conversationId',
  'activity_id as activityId',
  'position',
  'name',
  'source',
  'url',
  'service_url as serviceUrl',
  'state',
  'reason',
  'file_id as fileId',
  'again',
  'received_at as receivedAt',
] as const

type Nullable = 'url' | 'reason' | 'fileId'
type Stored = Omit<IntakeRow, 'again' | Nullable> & { [K in Nullable]: string | null } & { again: number }

/** A row of these columns as the port speaks of it. */
export function intakeOf(row: Stored): IntakeRow {
  return withoutNulls({ ...row, again: row.again === 1 })
}
