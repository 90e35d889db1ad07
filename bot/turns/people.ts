import type { ConversationRow, PersonRow, Store } from '../claims/ports'

/** What an activity tells of its sender and conversation. */
export interface Met {
  person: PersonRow
  conversation: ConversationRow
}

export interface PeopleNeeds {
  store: Store
  /** Epoch ms. */
  now: () => number
  /** Somebody whom reminders had not reached can be reached again. */
  returned: () => void
}

const same = (one: object | undefined, other: object) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Remembers people and conversations. Language, zone and wishes are taken from the first message and then kept; the
 * address is always the latest. What is kept is read each time: settings and other instances change it too. Nothing is
 * written when nothing changed.
 */
export class People {
  constructor(private readonly needs: PeopleNeeds) {}

  /** The person and conversation as kept, with what is new of them; `firstTime` when the conversation was not known. */
  async meet(met: Met): Promise<Met & { firstTime: boolean }> {
    const { people, conversations } = this.needs.store.reader
    const [known, before] = await Promise.all([
      people.find(met.person.tenantId, met.person.id),
      conversations.find(met.conversation.tenantId, met.conversation.id),
    ])
    const after = { person: merged(known, met), conversation: { ...met.conversation } }
    if (!same(known, after.person) || !same(before, after.conversation)) await this.save(after, before)
    return { ...after, firstTime: before === undefined }
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
