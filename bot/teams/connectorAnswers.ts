import type { ConnectorClients } from './connectorClients'
import { deliveryFailure } from './deliveryFailure'
import type { Address } from './messenger'

/**
 * Asks whether the connector answers for a conversation, by something that changes nothing: who is in it. A refusal is
 * an answer as well; a server's error, silence and "too many requests" are none.
 */
export function connectorAnswers(clients: ConnectorClients): (address: Address) => Promise<boolean> {
  return async ({ serviceUrl, conversationId }) => {
    try {
      const client = await clients.clientFor(serviceUrl)
      await client.conversations.getConversationPagedMembers(conversationId)
      return true
    } catch (error) {
      const { outcome, repeatable } = deliveryFailure(error)
      return outcome === 'gone' || (outcome === 'refused' && repeatable !== true)
    }
  }
}
