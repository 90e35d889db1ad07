import type { ConversationRow, PersonRow, Store } from '../claims/ports'

/** What an activity tells of its sender and conversation. */
export interface Met {
  person: PersonRow
  conversation: ConversationRow
  /** What the bot was added to, where that is more than the conversation: the team of a channel and of all its threads. */
  home?: string
}

export interface PeopleNeeds {
  store: Store
  /** Epoch ms. */
  now: () => number
  /** Somebody whom reminders had not reached can be reached again. */
  returned: () => void
}

/** The row of what the bot was added to. */
const placeOf = ({ conversation, home = conversation.id }: Met): ConversationRow => ({ ...conversation, id: home })

const same = (one: object | undefined, other: object) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Remembers people and conversations. Language, zone and wishes are taken from the first message and then kept; the
 * address is always the latest. What is kept is read each time: settings and other instances change it too. Nothing is
 * written when nothing changed. A team is kept once, however many threads its channels have.
 */
export class People {
  constructor(private readonly needs: PeopleNeeds) {}

  /** The person and conversation as kept, with what is new of them; `firstTime` when the place was not known. */
  async meet(met: Met): Promise<Met & { firstTime: boolean }> {
    const { people, conversations } = this.needs.store.reader
    const place = placeOf(met)
    const [known, before] = await Promise.all([
      people.find(met.person.tenantId, met.person.id),
      conversations.find(place.tenantId, place.id),
    ])
    const person = merged(known, met)
    if (!same(known, person) || !same(before, place)) await this.save({ person, conversation: place }, before)
    return { person, conversation: { ...met.conversation }, firstTime: before === undefined }
  }

  /** The bot was removed there. Whoever adds it again is welcomed again: it may be somebody else, or after a year. */
  async left(met: Met): Promise<void> {
    const { tenantId, id, kind } = placeOf(met)
    await this.needs.store.write(async ({ people, conversations }) => {
      if (kind !== 'personal') return conversations.remove(tenantId, id)
      const { welcomedAt, ...person } = (await people.find(tenantId, met.person.id)) ?? met.person
      if (welcomedAt !== undefined) await people.save(person)
    })
  }

  /** Notes that a person was welcomed. */
  async welcomed({ person }: Met, at: number): Promise<void> {
    await this.needs.store.write(async ({ people }) => {
      const known = await people.find(person.tenantId, person.id)
      await people.save({ ...(known ?? person), welcomedAt: at })
    })
  }

  /** Notes that a conversation is reached no more; whoever writes in it again is met anew. */
  async lost({ tenantId, id }: ConversationRow, reason: string): Promise<void> {
    await this.needs.store.write((tables) => tables.conversations.markUnreachable(tenantId, id, reason))
  }

  /** What could not reach the person before becomes due again with the address it can reach them at. */
  private async save(met: Met, before: ConversationRow | undefined): Promise<void> {
    const { store, now, returned } = this.needs
    const { person, conversation } = met
    const reachable = conversation.kind === 'personal' && (!before || before.unreachable !== undefined)
    const resumed = await store.write(async (tables) => {
      // Read once more: settings may have been changed in another conversation meanwhile.
      await tables.people.save(merged(await tables.people.find(person.tenantId, person.id), met))
      await tables.conversations.save(conversation)
      return reachable ? await tables.reminders.resume(person.tenantId, now(), person.id) : 0
    })
    if (resumed > 0) returned()
  }
}

function merged(known: PersonRow | undefined, { person, conversation }: Met): PersonRow {
  const kept = known ?? person
  const personal = conversation.kind === 'personal' ? { conversationId: conversation.id } : {}
  const teamsId = person.teamsId ? { teamsId: person.teamsId } : {}
  return { ...kept, name: person.name || kept.name, ...personal, ...teamsId }
}
