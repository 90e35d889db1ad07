import type { Logger } from 'pino'
import type { TurnInput } from '../../dialogs/turn'
import type { ConversationRow, PersonRow, ReminderRow, Store } from '../claims/ports'
import { Undelivered } from '../turns/messengerOutlet'

const leaseMs = 60_000
const batch = 20
const mostAttempts = 5
/** An outcome we cannot know is tried once more after this. */
const ambiguousPauseMs = 60_000
const throttledPauseMs = 30_000
const longestPauseMs = 15 * 60_000

export interface ReminderSenderNeeds {
  store: Store
  now: () => number
  /** Shows the reminder in the person's own chat; rejects with Undelivered. */
  due: (whom: { person: PersonRow; conversation: ConversationRow }, input: TurnInput) => Promise<void>
  log: Logger
}

type End = Parameters<Store['reader']['reminders']['finish']>[1]

/** Sends what is due: lease, send, mark. At least once; a copy after an unknown outcome says that it is one. */
export class ReminderSender {
  constructor(private readonly needs: ReminderSenderNeeds) {}

  /** Sends everything due now; gives when the next one is (epoch ms). */
  readonly work = async (): Promise<number | undefined> => {
    const { store, now } = this.needs
    for (let rows = await this.lease(); rows.length > 0; rows = await this.lease())
      for (const row of rows) await this.send(row)
    const next = await store.reader.reminders.nextDueAt()
    return next === undefined ? undefined : Math.max(next, now() + 1000)
  }

  private lease(): Promise<ReminderRow[]> {
    return this.needs.store.write((tables) => tables.reminders.lease(this.needs.now(), leaseMs, batch))
  }

  private async send(row: ReminderRow): Promise<void> {
    const end = await this.attempt(row)
    await this.needs.store.write((tables) => tables.reminders.finish(row, end))
  }

  private async attempt(row: ReminderRow): Promise<End> {
    const { store, due } = this.needs
    const person = await store.reader.people.find(row.tenantId, row.personId)
    const conversation = person?.conversationId
      ? await store.reader.conversations.find(row.tenantId, person.conversationId)
      : undefined
    if (!person || !conversation) return { state: 'parked', reason: 'neverMet' }
    if (conversation.unreachable) return { state: 'parked', reason: conversation.unreachable }
    try {
      await due(
        { person, conversation },
        { kind: 'reminder', claimId: row.claimId, daysBefore: row.daysBefore, again: row.attempts > 1 },
      )
      return { state: 'sent' }
    } catch (error) {
      return this.failed(row, error)
    }
  }

  private failed(row: ReminderRow, error: unknown): End {
    const { now, log } = this.needs
    const { outcome, code, retryAfterMs } = problemOf(error)
    log.warn({ reminder: row.id, outcome, code }, 'reminder not sent')
    const never = outcome === 'gone' || outcome === 'refused' || row.attempts >= mostAttempts
    if (never) return { state: 'parked', reason: code }
    const pause = outcome === 'throttled' ? (retryAfterMs ?? throttledPauseMs) : ambiguousPauseMs
    return { retryAt: now() + Math.min(pause, longestPauseMs), reason: code }
  }
}

/** What stood in the way: Teams' answer, or a fault of ours, which is tried again like an unknown outcome. */
function problemOf(error: unknown): { outcome: string; code: string; retryAfterMs?: number } {
  if (!(error instanceof Undelivered)) return { outcome: 'fault', code: error instanceof Error ? error.name : 'fault' }
  const { outcome, code = outcome, retryAfterMs } = error.delivery
  return { outcome, code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
}
