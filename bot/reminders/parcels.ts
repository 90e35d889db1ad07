import { safeToday } from '../../rules/localDate'
import { whenToSend } from '../../rules/reminders/whenToSend'
import { worthSending } from '../../rules/reminders/worthSending'
import type { ReminderRow, Store } from '../claims/ports'
import { type Addressee, type AddresseeNeeds, addressee } from './addressee'
import { leftForLater } from './endAfterFailure'
import { parkedFor } from './parkedFor'
import type { ReminderEnd } from './reminderEnd'
import { standingOf } from './standing'

/** The process stopped so many times while it had this one in hand: perhaps because of it. Others were in hand as well. */
const mostStops = 20
const stopsUs = (row: ReminderRow) => standingOf(row).stops >= mostStops

/** Reminders that go to one person in one message. */
export interface Parcel {
  rows: readonly [ReminderRow, ...ReminderRow[]]
  to: Addressee
}

/** One leased reminder and what becomes of it. */
export interface Ended {
  row: ReminderRow
  end: ReminderEnd
}

export interface ParcelNeeds extends AddresseeNeeds {
  store: Store
  /** Epoch ms; decides what is due, and may be set. */
  now: () => number
  timeZone: string
}

/**
 * What to send of everything that is due for one person, and what becomes of the rest: overtaken, not now, nobody there.
 * One that failed by a fault of ours goes alone, so that it holds up no others.
 */
export async function parcels(
  needs: ParcelNeeds,
  rows: readonly ReminderRow[],
): Promise<{ send: Parcel[]; ended: Ended[] }> {
  const { send, ended } = await sift(
    needs,
    rows.filter((row) => !stopsUs(row)),
  )
  const alone = send.filter((row) => standingOf(row).faults > 0)
  const together = send.filter((row) => !alone.includes(row))
  const made = await Promise.all([together, ...alone.map((row) => [row])].map((group) => parcel(needs, group)))
  const stopping = rows.filter(stopsUs).map((row) => ({ row, end: parkedFor(row, 'stopped') }))
  return {
    send: made.flatMap(({ send: one }) => one),
    ended: [...stopping, ...ended, ...made.flatMap((one) => one.ended)],
  }
}

/** The same for reminders that were found worth sending, in one message. */
export async function parcel(
  needs: ParcelNeeds,
  rows: readonly ReminderRow[],
): Promise<{ send: Parcel[]; ended: Ended[] }> {
  const [first, ...others] = rows
  if (!first) return { send: [], ended: [] }
  const to = await addressee(needs, [first, ...others])
  if ('stopped' in to) return { send: [], ended: rows.map((row) => ({ row, end: stoppedByPerson })) }
  if ('nobody' in to) return { send: [], ended: rows.map((row) => ({ row, end: parkedFor(row, to.nobody) })) }
  const at = needs.now()
  const times = rows.map((row) => ({ row, when: whenToSend(row, recipientOf(to), at, needs.timeZone) }))
  const [now, ...more] = times.filter(({ when }) => when <= at).map(({ row }) => row)
  const ended = times.filter(({ when }) => when > at).map(({ row, when }) => ({ row, end: leftForLater(row, when) }))
  return { send: now ? [{ rows: [now, ...more], to }] : [], ended }
}

const stoppedByPerson: ReminderEnd = { state: 'cancelled', reason: 'stopped' }

/** One digest a day is meant for one's own: what comes for somebody else comes besides. */
function recipientOf({ person, insteadOf }: Addressee) {
  const { timeZone, preferences, remindedOn } = person
  return { timeZone, preferences, ...(remindedOn && insteadOf === undefined ? { remindedOn } : {}) }
}

async function sift({ store, now, timeZone }: ParcelNeeds, rows: readonly ReminderRow[]) {
  const at = now()
  const later = (await Promise.all(claimsOf(rows).map(([tenant, id]) => store.reader.reminders.list(tenant, id))))
    .flat()
    .filter((row) => row.dueAt <= at && stands(row) && !rows.some(({ id }) => id === row.id))
  const ours = new Set(rows.map(({ id }) => id))
  const { send, drop } = worthSending([...rows, ...later], safeToday(at, timeZone))
  const ended = drop
    .filter(({ id }) => ours.has(id))
    .map((row): Ended => ({ row, end: { state: 'cancelled', reason: 'overtaken' } }))
  return { send: send.filter(({ id }) => ours.has(id)), ended }
}

const stands = ({ state }: ReminderRow) => state === 'due' || state === 'sending' || state === 'sent'

const claimsOf = (rows: readonly ReminderRow[]) => [
  ...new Map(rows.map(({ tenantId, claimId }) => [claimId, [tenantId, claimId] as const])).values(),
]
