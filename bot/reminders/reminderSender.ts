import type { Logger } from 'pino'
import type { TurnInput } from '../../dialogs/turn'
import type { ConversationRow, PersonRow, ReminderRow, Store } from '../claims/ports'
import { Undelivered } from '../turns/messengerOutlet'
import { endAfterFailure, leftForLater, type ReminderEnd } from './endAfterFailure'
import { mayHaveArrived } from './mayHaveArrived'

const leaseMs = 60_000
const batch = 20

export interface ReminderSenderNeeds {
  store: Store
  now: () => number
  /** Shows the reminder in the person's own chat; rejects with Undelivered. */
  due: (whom: { person: PersonRow; conversation: ConversationRow }, input: TurnInput) => Promise<void>
  log: Logger
}

/** Sends what is due: lease, send, mark. At least once; a copy after an unknown outcome says that it is one. */
export class ReminderSender {
  private stopping = false

  constructor(private readonly needs: ReminderSenderNeeds) {}

  /** Sends everything due now; gives when the next one is (epoch ms). */
  readonly work = async (): Promise<number | undefined> => {
    const { store, now } = this.needs
    for (let rows = await this.lease(); rows.length > 0; rows = await this.lease())
      for (const row of rows) await this.send(row)
    const next = await store.reader.reminders.nextDueAt()
    return next === undefined ? undefined : Math.max(next, now() + 1000)
  }

  /** The one on its way is the last; those leased with it stay due. */
  stop(): void {
    this.stopping = true
  }

  private async lease(): Promise<ReminderRow[]> {
    if (this.stopping) return []
    return this.needs.store.write((tables) => tables.reminders.lease(this.needs.now(), leaseMs, batch))
  }

  private async send(row: ReminderRow): Promise<void> {
    const end = await this.attempt(row)
    await this.needs.store.write((tables) => tables.reminders.finish(row, end))
  }

  private async attempt(row: ReminderRow): Promise<ReminderEnd> {
    const { store, due, now, log } = this.needs
    if (this.stopping) return leftForLater(row, now())
    if (await this.overtaken(row)) return { state: 'cancelled', reason: 'overtaken' }
    const person = await store.reader.people.find(row.tenantId, row.personId)
    const conversation = person?.conversationId
      ? await store.reader.conversations.find(row.tenantId, person.conversationId)
      : undefined
    if (!person || !conversation) return { state: 'parked', reason: 'neverMet' }
    if (conversation.unreachable) return { state: 'parked', reason: conversation.unreachable }
    const { claimId, daysBefore } = row
    try {
      await due({ person, conversation }, { kind: 'reminder', claimId, daysBefore, again: mayHaveArrived(row) })
      return { state: 'sent' }
    } catch (error) {
      const { outcome, code } = error instanceof Undelivered ? error.delivery : { outcome: 'fault', code: undefined }
      log.warn({ reminder: row.id, outcome, code }, 'reminder not sent')
      return endAfterFailure(row, error, now())
    }
  }

  /** After an outage only the latest of several is worth reading. */
  private async overtaken(row: ReminderRow): Promise<boolean> {
    const { store, now } = this.needs
    const all = await store.reader.reminders.list(row.tenantId, row.claimId)
    return all.some(
      ({ kind, dueAt, state }) =>
        kind === row.kind &&
        dueAt > row.dueAt &&
        dueAt <= now() &&
        (state === 'due' || state === 'sending' || state === 'sent'),
    )
  }
}
