import type { ConversationRow } from '../claims/ports'
import type { Address, Delivery, Messenger } from '../teams/messenger'
import type { Outlet } from './outlet'
import type { People } from './people'

/** A message that did not go out; `delivery` says why and what to do. */
export class Undelivered extends Error {
  constructor(readonly delivery: Extract<Delivery, { ok: false }>) {
    super(`not delivered: ${delivery.outcome} ${delivery.code ?? ''}`.trim())
    this.name = 'Undelivered'
  }
}

export const addressOf = ({ serviceUrl, id, tenantId, botId }: ConversationRow): Address => ({
  serviceUrl,
  conversationId: id,
  tenantId,
  botId,
})

/** Messages outside a turn, one attempt each. A conversation that is gone is noted, so that nothing more is tried. */
export function messengerOutlet(
  messenger: Messenger,
  people: Pick<People, 'lost'>,
  conversation: ConversationRow,
): Outlet {
  const address = addressOf(conversation)
  return {
    async send(activity) {
      const delivery = await messenger.send(address, activity)
      if (delivery.ok) return delivery.id
      if (delivery.outcome === 'gone') await people.lost(conversation, delivery.code ?? 'gone')
      throw new Undelivered(delivery)
    },
    async update(messageId, activity) {
      const delivery = await messenger.update(address, messageId, activity)
      return delivery.ok || (delivery.outcome !== 'gone' && delivery.outcome !== 'refused')
    },
  }
}
