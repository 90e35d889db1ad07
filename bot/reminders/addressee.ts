import type { ReminderRow, Store } from '../claims/ports'
import type { Whom } from '../turns/whom'
import { peopleOf } from './peopleOf'

/** Who gets reminders: the person they are for, or, with the name of that person, somebody instead. */
export interface Addressee extends Whom {
  insteadOf?: string
}

export interface AddresseeNeeds {
  store: Pick<Store, 'reader'>
  /** Object ids of a tenant's claims leads, in their order. */
  leadsOf: (tenantId: string) => Promise<readonly string[]>
}

/**
 * The first who can be reached: the person the reminders of `rows` are for, others of the claims, the claims leads. Or
 * why the person could not be, when nobody can. Who stopped reminders is obeyed, also by those instead. All rows are of one person; a stand-in must do for every one.
 */
export async function addressee(
  { store, leadsOf }: AddresseeNeeds,
  rows: readonly [ReminderRow, ...ReminderRow[]],
): Promise<Addressee | { nobody: string } | { stopped: true }> {
  const [{ tenantId, personId }] = rows
  const own = await reach(store, tenantId, personId)
  if (own.person?.preferences.stopped) return { stopped: true }
  if ('conversation' in own) return own
  for (const id of [...(await sharedPeople(store, rows)), ...(await leadsOf(tenantId))]) {
    if (id === personId) continue
    const other = await reach(store, tenantId, id)
    // Who wants no reminders does not get those of others either.
    if ('conversation' in other && !other.person.preferences.stopped) return { ...other, insteadOf: own.name }
  }
  return { nobody: own.nobody }
}

/** Whom all claims of the reminders have in common, in the order of the first. */
async function sharedPeople(store: Pick<Store, 'reader'>, rows: readonly ReminderRow[]): Promise<string[]> {
  const ids = [...new Set(rows.map(({ claimId }) => claimId))]
  const [first = [], ...others] = await Promise.all(ids.map((id) => peopleOfId(store, rows[0]?.tenantId ?? '', id)))
  return first.filter((id) => others.every((people) => people.includes(id)))
}

async function peopleOfId(store: Pick<Store, 'reader'>, tenantId: string, claimId: string): Promise<string[]> {
  const claim = await store.reader.claims.find(tenantId, claimId)
  return claim ? peopleOf(claim) : []
}

/** A person's own chat; nothing of a reminder is for other eyes. */
async function reach(
  store: Pick<Store, 'reader'>,
  tenantId: string,
  personId: string,
): Promise<Whom | { nobody: string; name: string; person?: Whom['person'] }> {
  const person = await store.reader.people.find(tenantId, personId)
  const conversation = person?.conversationId
    ? await store.reader.conversations.find(tenantId, person.conversationId)
    : undefined
  if (!person || conversation?.kind !== 'personal')
    return { nobody: 'neverMet', name: person?.name ?? '', ...(person && { person }) }
  if (conversation.unreachable) return { nobody: conversation.unreachable, name: person.name, person }
  return { person, conversation }
}
