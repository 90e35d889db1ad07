import type { HeapRow, Store } from '../claims/ports'
import { tabConversation } from '../tab/tabConversation'
import type { TabTurns } from '../tab/tabTurns'
import type { DueWork } from './dueWork'
import { whomOf } from './whomOf'

interface HeapShowerNeeds {
  store: Store
  dueWork: Pick<DueWork, 'due'>
  tabTurns: Pick<TabTurns, 'due'>
}

/** Tells of files that came, where they came: in the person's chat; of those sent in the tab its view of the claim tells. */
export function heapShower({ store, dueWork, tabTurns }: HeapShowerNeeds): (heap: HeapRow) => Promise<void> {
  return async ({ id: heapId, tenantId, personId, conversationId }) => {
    const input = { kind: 'heap-ready', heapId } as const
    if (conversationId === tabConversation) {
      const person = await store.reader.people.find(tenantId, personId)
      if (person) await tabTurns.due({ person }, input)
      return
    }
    const whom = await whomOf(store, tenantId, personId)
    if (whom) await dueWork.due(whom, input)
  }
}
