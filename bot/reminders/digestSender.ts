import type { Logger } from 'pino'
import type { TurnInput } from '../../dialogs/turn'
import { localDate } from '../../rules/localDate'
import type { ReminderRow } from '../claims/ports'
import { faultOf } from '../faultOf'
import type { Passage } from '../turns/passage'
import type { Whom } from '../turns/whom'
import { endAfterFailure, leftForLater } from './endAfterFailure'
import { type Failure, failureOf } from './failureOf'
import { type Ended, type Parcel, type ParcelNeeds, parcel } from './parcels'
import type { ReminderEnd } from './reminderEnd'
import { standingOf } from './standing'

const tokenPauseMs = 60_000
/** Longer than until the connector is asked again: then it is about somebody else, if anybody else waits. */
const askedAgainMs = 20_000

export interface DigestSenderNeeds extends ParcelNeeds {
  /** Tells it in the person's own chat, by a passage; gives how many messages. Rejects with Undelivered. */
  due: (whom: Whom, input: TurnInput, passage: Passage) => Promise<number>
  /** From 0 to 1. */
  chance: () => number
  log: Logger
}

/** What came of a parcel: it arrived, there was nothing to say, or why it did not arrive. */
export type Outcome = { outcome: 'sent' | 'nothing' } | Failure

/** The plan changed while the message was made: what it says may be no longer true. */
class Replanned extends Error {
  override name = 'Replanned'
}

/** Sends one parcel and marks its reminders. At least once: a copy after an unknown outcome says that it is one. */
export class DigestSender {
  constructor(private readonly needs: DigestSenderNeeds) {}

  /** Sends it by a passage, to the next who can be reached when one is gone. Rejects when it could not be marked. */
  async send(first: Parcel, passage: Passage): Promise<Outcome> {
    let outcome: Outcome = { outcome: 'nothing' }
    for (let next: Parcel | undefined = first; next; ) {
      outcome = await this.attempt(next, passage)
      next = 'code' in outcome ? await this.afterFailure(next, outcome) : await this.mark(next, outcome.outcome)
    }
    return outcome
  }

  /** Marks how reminders ended without an attempt. */
  async end(ended: readonly Ended[]): Promise<void> {
    if (ended.length === 0) return
    await this.needs.store.write(async (tables) => {
      for (const { row, end } of ended) await tables.reminders.finish(row, end)
    })
  }

  /** Marks reminders that were not tried, as the connector does not answer. */
  async missed(rows: readonly ReminderRow[]): Promise<void> {
    const at = this.needs.now() + askedAgainMs
    await this.end(rows.map((row) => ({ row, end: leftForLater(row, at) })))
  }

  private async attempt({ rows, to }: Parcel, passage: Passage): Promise<Outcome> {
    const { insteadOf } = to
    let delivered = false
    for (let held: readonly ReminderRow[] = rows; held.length > 0; held = await this.held(rows)) {
      // Asked when it is about to leave, after whatever it waited for.
      const checked: Passage = (send) =>
        passage(async () => {
          if ((await this.held(held)).length < held.length) throw new Replanned()
          const sent = await send()
          delivered = true
          return sent
        })
      try {
        const input = { kind: 'reminders', reminders: held.map(spoken), again: held.some(mayHaveArrived) } as const
        const said = await this.needs.due(to, { ...input, ...(insteadOf === undefined ? {} : { insteadOf }) }, checked)
        return { outcome: said > 0 ? 'sent' : 'nothing' }
      } catch (error) {
        if (!(error instanceof Replanned)) return this.complain(rows, error, delivered)
      }
    }
    return { outcome: 'nothing' }
  }

  private complain(rows: readonly ReminderRow[], error: unknown, delivered: boolean): Failure {
    const failure = failureOf(error, delivered)
    const { outcome, code } = failure
    const reminders = rows.map(({ id, attempts }) => ({ id, attempt: attempts }))
    const { log } = this.needs
    if (outcome === 'fault') log.error({ reminders, code, ...faultOf(error) }, 'reminder not made')
    // Of a token that is not to be had one line tells, however many reminders wait for it.
    else if (code === 'NoToken') log.debug({ reminders, code }, 'reminder not sent')
    else log.warn({ reminders, outcome, code }, 'reminder not sent')
    return failure
  }

  private async held(rows: readonly ReminderRow[]): Promise<ReminderRow[]> {
    const { reminders } = this.needs.store.reader
    const held = await Promise.all(rows.map(async (row) => ((await reminders.holds(row)) ? [row] : [])))
    return held.flat()
  }

  private async mark({ rows, to }: Parcel, outcome: 'sent' | 'nothing'): Promise<undefined> {
    const { store, now } = this.needs
    const { tenantId, id, timeZone } = to.person
    const end: ReminderEnd = outcome === 'sent' ? { state: 'sent' } : { state: 'cancelled', reason: 'settled' }
    await store.write(async (tables) => {
      for (const row of rows) await tables.reminders.finish(row, end)
      if (outcome === 'sent' && to.insteadOf === undefined)
        await tables.people.reminded(tenantId, id, localDate(now(), timeZone))
    })
  }

  /** Who else it is for when nobody is there any more; anything else is marked and tried later, or never. */
  private async afterFailure({ rows }: Parcel, failure: Failure): Promise<Parcel | undefined> {
    const { now, chance } = this.needs
    if (failure.outcome !== 'gone') {
      const at = now()
      const end = (row: ReminderRow) =>
        failure.code === 'NoToken' ? leftForLater(row, at + tokenPauseMs) : endAfterFailure(row, failure, at, chance())
      await this.end(rows.map((row) => ({ row, end: end(row) })))
      return undefined
    }
    const { send, ended } = await parcel(this.needs, rows)
    await this.end(ended)
    return send[0]
  }
}

const spoken = ({ claimId, kind, subject, deadline }: ReminderRow) => ({ claimId, kind, subject, deadline })
function mayHaveArrived(row: ReminderRow): boolean {
  const { copies, stops } = standingOf(row)
  return copies + stops > 0
}
