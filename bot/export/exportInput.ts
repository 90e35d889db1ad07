import type { Claim } from '../../rules/claim'
import type { Fund } from '../../rules/fund'
import type { KeptFile } from '../../rules/keptFile'
import type { Ask } from '../../rules/requests/ask'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { ConversationRow, HistoryEvent, IntakeRow, PersonRow, ReminderRow } from '../claims/ports'

/** Everything that is kept of a person, as rows; `names` are those of people on shared claims, by their id. */
export interface ExportInput {
  person: PersonRow
  conversation?: ConversationRow
  /** Since when (epoch ms) they have a calendar address. */
  calendarSince?: number
  claims: readonly {
    claim: Claim
    history: readonly HistoryEvent[]
    requests: readonly DocumentationRequest[]
    asks: readonly Ask[]
  }[]
  /** What colleagues asked the person for. */
  askedFor: readonly Ask[]
  reminders: readonly ReminderRow[]
  files: readonly KeptFile[]
  promised: readonly Omit<IntakeRow, 'url'>[]
  talks: readonly { conversationId: string; state: unknown }[]
  elsewhere: readonly HistoryEvent[]
  funds: readonly Fund[]
  names: ReadonlyMap<string, string>
}
