import type { Kysely } from 'kysely'
import type { ClaimStatus } from '../../rules/claim'
import type { Fund } from '../../rules/fund'
import type { Lesson } from '../../rules/lesson'
import type { PlannedReminder } from '../../rules/reminders/plannedReminder'
import type { AskState } from '../../rules/requests/ask'
import type { RequestState } from '../../rules/requests/documentationRequest'
import type { Role } from '../../rules/roles'
import type { ConversationRow, ExportRow, HeapRow, IntakeRow, ReminderRow } from '../claims/ports'

/**
 * The tables as columns that every engine has: ids, calendar dates and JSON as text, times as epoch ms, yes and no as
 * 1 and 0. The tenant comes first in every key.
 */
export interface Schema {
  claim: ClaimColumns
  history: HistoryColumns
  command: CommandColumns
  reminder: ReminderColumns
  fund: FundColumns
  role: RoleColumns
  role_order: RoleOrderColumns
  lesson: LessonColumns
  feed: FeedColumns
  file: FileColumns
  heap: HeapColumns
  intake: IntakeColumns
  person: PersonColumns
  conversation: ConversationColumns
  card_message: CardMessageColumns
  dialog_state: DialogStateColumns
  request: RequestColumns
  ask: AskColumns
  notice: NoticeColumns
  export: ExportColumns
  export_part: ExportPartColumns
  migration: MigrationColumns
}

/** A handle for queries, inside a transaction or not. */
export type Db = Kysely<Schema>

interface ClaimColumns {
  tenant_id: string
  id: string
  owner_id: string
  deputy_id: string | null
  version: number
  status: ClaimStatus
  created_at: number
  updated_at: number
  /** Content of the package in `body`, so that the sweeper sees it in use. */
  package_sha256: string | null
  body: string
}

interface HistoryColumns {
  tenant_id: string
  claim_id: string
  seq: number
  at: number
  by: string
  code: string
  params: string
  hash: string
}

interface CommandColumns {
  tenant_id: string
  key: string
  outcome: string
  at: number
}

interface ReminderColumns {
  tenant_id: string
  id: string
  claim_id: string
  person_id: string
  kind: PlannedReminder['kind']
  subject: string
  deadline: string
  due_at: number
  /** When the sender should look at it: when it is due, or tried again, or its lease ends. */
  next_at: number
  state: ReminderRow['state']
  attempts: number
  reason: string | null
}

interface FundColumns {
  tenant_id: string
  program: Fund['program']
  usage_from: string
  minor: number
  currency: string
  by: string
  at: number
}

interface RoleColumns {
  tenant_id: string
  person_id: string
  role: Role
  by: string
  at: number
}

/** Counts the changes of a tenant's roles: written first by each, so that two at once meet here. */
interface RoleOrderColumns {
  tenant_id: string
  changes: number
}

interface LessonColumns {
  tenant_id: string
  claim_id: string
  rejected_on: string
  activity: Lesson['activity']
  reason: string
  at: number
}

interface FeedColumns {
  tenant_id: string
  person_id: string
  token_digest: string
  at: number
}

interface FileColumns {
  tenant_id: string
  id: string
  owner_id: string
  sha256: string
  size: number
  type: string
  extension: string
  name: string
  received_at: number
  retain_until: string | null
}

interface HeapColumns {
  tenant_id: string
  id: string
  person_id: string
  conversation_id: string
  claim_id: string | null
  item_id: string | null
  closes_at: number
  state: HeapRow['state']
}

interface IntakeColumns {
  tenant_id: string
  id: string
  heap_id: string
  person_id: string
  conversation_id: string
  activity_id: string
  position: number
  name: string
  source: IntakeRow['source']
  url: string | null
  service_url: string
  state: IntakeRow['state']
  reason: string | null
  file_id: string | null
  again: number
  received_at: number
}

interface PersonColumns {
  tenant_id: string
  id: string
  name: string
  locale: string
  time_zone: string
  welcomed_at: number | null
  conversation_id: string | null
  /** JSON; null for somebody who never changed anything. */
  preferences: string | null
  reminded_on: string | null
  teams_id: string | null
}

interface ConversationColumns {
  tenant_id: string
  id: string
  kind: ConversationRow['kind']
  service_url: string
  bot_id: string
  unreachable: string | null
}

interface CardMessageColumns {
  tenant_id: string
  conversation_id: string
  message_id: string
  person_id: string
  claim_id: string
  face: string
  sent_at: number
}

interface DialogStateColumns {
  tenant_id: string
  conversation_id: string
  person_id: string
  state: string
}

interface RequestColumns {
  tenant_id: string
  id: string
  claim_id: string
  version: number
  state: RequestState
  /** Content of the package in `body`, so that the sweeper sees it in use. */
  package_sha256: string | null
  body: string
}

interface AskColumns {
  tenant_id: string
  id: string
  claim_id: string
  request_id: string | null
  item_id: string
  person_id: string
  asked_by: string
  version: number
  state: AskState
  body: string
}

interface NoticeColumns {
  tenant_id: string
  id: string
  person_id: string
  notice: string
  next_at: number
  attempts: number
}

interface ExportColumns {
  tenant_id: string
  person_id: string
  asked_at: number
  state: ExportRow['state']
}

interface ExportPartColumns {
  tenant_id: string
  person_id: string
  part: number
  sha256: string
  size: number
  name: string
}

interface MigrationColumns {
  number: number
  name: string
  at: number
}
