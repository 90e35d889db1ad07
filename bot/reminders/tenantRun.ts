import type { ReminderRow } from '../claims/ports'
import { faultOf } from '../faultOf'
import type { Passage } from '../turns/passage'
import type { Whom } from '../turns/whom'
import { DigestSender, type DigestSenderNeeds } from './digestSender'
import { endAfterFailure, leftForLater } from './endAfterFailure'
import { type Course, noteOutcome } from './noteOutcome'
import type { Slot } from './pacer'
import { type Parcel, parcels } from './parcels'
import type { TokenWatch } from './tokenWatch'

/** A lease outlasts a message many times: what is leased is sent in a moment, or given back. */
const leaseMs = 60_000
/** No more than that: when the process is stopped, each one leased counts as a copy that may have arrived. */
const leasedSeconds = 0.3

export interface TenantRunNeeds extends DigestSenderNeeds {
  token: TokenWatch
  stopping: () => boolean
  /** Whether the connector answers at all: asks something that changes nothing. */
  answers: (whom: Whom) => Promise<boolean>
}

/** Sends a tenant everything that is due, at its pace, and ends when there is nothing more or it makes no sense now. */
export class TenantRun {
  private readonly digests: DigestSender
  private readonly sending = new Set<Promise<void>>()
  /** By person: whether they have had their digest today is known when it has ended. */
  private readonly inHand = new Map<string, Promise<void>>()
  private broken: { error: unknown } | undefined
  /** While it is not known whether anything arrives, one person's is tried. */
  private readonly probing: boolean

  constructor(
    private readonly needs: TenantRunNeeds,
    private readonly tenantId: string,
    private readonly course: Course,
    private readonly lost: AbortSignal,
  ) {
    this.digests = new DigestSender(needs)
    this.probing = course.circuit.probing || needs.token.failing
  }

  /** Resolves once everything that was begun is marked; rejects when something could not be. */
  async run(): Promise<void> {
    try {
      await this.sendAll()
    } finally {
      await Promise.all(this.sending)
    }
    if (this.broken) throw this.broken.error
  }

  private async sendAll(): Promise<void> {
    const ready = this.ready()
    // What comes next is made ready while the one before it waits for its slot.
    for (let coming = ready.next(); ; ) {
      const { value, done } = await coming
      if (done) return
      const slot = this.course.pacer.slot()
      this.begin(value, slot)
      coming = ready.next()
      coming.catch(() => undefined)
      await slot
    }
  }

  private begin(parcel: Parcel, slot: Promise<Slot>): void {
    const [{ personId }] = parcel.rows
    const done = this.carry(parcel, slot)
      .catch((error: unknown) => {
        this.broken = { error }
      })
      .finally(() => {
        this.sending.delete(done)
        if (this.inHand.get(personId) === done) this.inHand.delete(personId)
      })
    this.sending.add(done)
    this.inHand.set(personId, done)
  }

  private async carry(parcel: Parcel, leave: Promise<Slot>): Promise<void> {
    const { pacer } = this.course
    const first = await leave
    let slot: Slot | undefined = first
    const passage: Passage = async (send) => {
      const mine = slot ?? (await pacer.slot())
      slot = undefined
      return mine.use(send)
    }
    try {
      if (this.halted()) return await this.putBack(parcel.rows)
      if (!(await this.maySend(parcel))) return await this.digests.missed(parcel.rows)
      const outcome = await this.digests.send(parcel, passage)
      noteOutcome(outcome, this.course, this.needs.token, this.needs.now())
    } finally {
      first.release()
    }
  }

  /** After failures in a row the connector is first asked something else: a question that is lost costs nobody a copy. */
  private async maySend({ to }: Parcel): Promise<boolean> {
    const { circuit } = this.course
    if (!circuit.probing || (await this.needs.answers(to))) return true
    circuit.failed(this.needs.now())
    return false
  }

  private halted(): boolean {
    return this.needs.stopping() || this.lost.aborted || this.broken !== undefined || this.restsUntil() !== undefined
  }

  private restsUntil(): number | undefined {
    const at = this.needs.now()
    return this.needs.token.restsUntil(at) ?? this.course.circuit.restsUntil(at)
  }

  /** What is to be sent, a parcel at a time; leases a few persons ahead. */
  private async *ready(): AsyncGenerator<Parcel, void> {
    for (;;) {
      const people = await this.lease()
      if (people.length === 0) return
      for (const rows of people) yield* await this.parcelsOf(rows)
      if (this.probing) return
    }
  }

  private async parcelsOf(rows: readonly ReminderRow[]): Promise<Parcel[]> {
    await this.inHand.get(rows[0]?.personId ?? '')
    try {
      if (this.halted()) {
        await this.putBack(rows)
        return []
      }
      const { send, ended } = await parcels(this.needs, rows)
      await this.digests.end(ended)
      return send
    } catch (error) {
      // One person's may be beyond us, the others' are not.
      const { log, now, chance } = this.needs
      log.error({ reminders: rows.map(({ id }) => id), ...faultOf(error) }, 'reminders not sorted')
      const at = now()
      const failure = { outcome: 'fault', code: error instanceof Error ? error.name : 'fault' } as const
      await this.digests.end(rows.map((row) => ({ row, end: endAfterFailure(row, failure, at, chance()) })))
      return []
    }
  }

  private async lease(): Promise<ReminderRow[][]> {
    if (this.halted()) return []
    const people = this.probing ? 1 : Math.ceil(leasedSeconds * this.course.pacer.rate)
    const rows = await this.needs.store.write(({ reminders }) =>
      reminders.lease(this.tenantId, this.needs.now(), leaseMs, people),
    )
    const byPerson = new Map<string, ReminderRow[]>()
    for (const row of rows) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row])
    return [...byPerson.values()]
  }

  private async putBack(rows: readonly ReminderRow[]): Promise<void> {
    const at = this.restsUntil() ?? this.needs.now()
    await this.digests.end(rows.map((row) => ({ row, end: leftForLater(row, at) })))
  }
}
