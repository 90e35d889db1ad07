import { z } from 'zod'
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
  'places',
  'attempts',
  'received_at as receivedAt',
] as const

type Nullable = 'url' | 'reason' | 'fileId'
type Stored = Omit<IntakeRow, 'again' | 'places' | Nullable> & { [K in Nullable]: string | null } & {
  again: number
  places: string
}

const places = z.array(z.strictObject({ claimId: z.string(), itemId: z.string() }))

/** A row of these columns as the port speaks of it. Throws when its places are no list of places. */
export function intakeOf(row: Stored): IntakeRow {
  return withoutNulls({ ...row, again: row.again === 1, places: places.parse(JSON.parse(row.places)) })
}
