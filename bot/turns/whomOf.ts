import type { Store } from '../claims/ports'
import type { Whom } from './whom'

/** A person and their own chat, where what is due is told; undefined when they have none that is known. */
export async function whomOf(
  store: Pick<Store, 'reader'>,
  tenantId: string,
  personId: string,
): Promise<Whom | undefined> {
  const person = await store.reader.people.find(tenantId, personId)
  const conversation = person?.conversationId
    ? await store.reader.conversations.find(tenantId, person.conversationId)
    : undefined
  return person && conversation ? { person, conversation } : undefined
}
