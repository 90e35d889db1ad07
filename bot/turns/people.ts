import type { ConversationRow, PersonRow, Store } from '../claims/ports'

/** What an activity tells of its sender and conversation. */
export interface Met {
  person: PersonRow
  conversation: ConversationRow
}

const same = (one: object | undefined, other: object) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Remembers people and conversations. Language and zone are taken from the first message and then kept; the address is
 * always the latest. Nothing is written when nothing changed.
 */
export class People {
  private readonly known = new Map<string, Met>()

  constructor(private readonly store: Store) {}

  /** The person and conversation as kept, with what is new of them; `firstTime` when the conversation was not known. */
  async meet(met: Met): Promise<Met & { firstTime: boolean }> {
    const key = `${met.conversation.tenantId}|${met.conversation.id}|${met.person.id}`
    const before = this.known.get(key) ?? (await this.load(met))
    const person = this.merged(before.person, met)
    const conversation: ConversationRow = { ...met.conversation }
    const after = { person, conversation }
    if (!same(before.person, person) || !same(before.conversation, conversation)) await this.save(after)
    this.keep(key, after)
    return { ...after, firstTime: before.conversation === undefined }
  }

  /** Notes that a person was welcomed. */
  async welcomed(met: Met, at: number): Promise<void> {
    const person = { ...met.person, welcomedAt: at }
    await this.store.write((tables) => tables.people.save(person))
    this.keep(`${met.conversation.tenantId}|${met.conversation.id}|${person.id}`, { ...met, person })
  }

  /** Notes that a conversation is reached no more; whoever writes in it again is met anew. */
  async lost({ tenantId, id }: ConversationRow, reason: string): Promise<void> {
    await this.store.write((tables) => tables.conversations.markUnreachable(tenantId, id, reason))
    for (const key of this.known.keys()) if (key.startsWith(`${tenantId}|${id}|`)) this.known.delete(key)
  }

  private merged(before: PersonRow | undefined, { person, conversation }: Met): PersonRow {
    const kept = before ?? person
    const personal = conversation.kind === 'personal' ? { conversationId: conversation.id } : {}
    return { ...kept, name: person.name || kept.name, ...personal }
  }

  private async load({ person, conversation }: Met): Promise<{ person?: PersonRow; conversation?: ConversationRow }> {
    const { people, conversations } = this.store.reader
    const [one, other] = await Promise.all([
      people.find(person.tenantId, person.id),
      conversations.find(conversation.tenantId, conversation.id),
    ])
    return { ...(one ? { person: one } : {}), ...(other ? { conversation: other } : {}) }
  }

  private save({ person, conversation }: Met): Promise<void> {
    return this.store.write(async (tables) => {
      await tables.people.save(person)
      await tables.conversations.save(conversation)
    })
  }

  private keep(key: string, met: Met): void {
    this.known.delete(key)
    this.known.set(key, met)
    const [oldest] = this.known.keys()
    if (this.known.size > 10_000 && oldest !== undefined) this.known.delete(oldest)
  }
}
