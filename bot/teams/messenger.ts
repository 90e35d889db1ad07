import type { Activity } from 'botbuilder'
import type { ConnectorClients } from './connectorClients'
import { type DeliveryFailure, deliveryFailure } from './deliveryFailure'

/** Where a conversation is reached: plain JSON, kept with the person. */
export interface Address {
  serviceUrl: string
  conversationId: string
  tenantId: string
  botId: string
  userId?: string
}

/** Delivered, with the message's id when Teams gave one; or why not. */
export type Delivery = { ok: true; id?: string } | DeliveryFailure

/** Sends outside a turn. Neither rejects: what went wrong is the answer. */
export interface Messenger {
  /** One attempt; an ambiguous end is for the caller to judge. */
  send(address: Address, activity: Partial<Activity>): Promise<Delivery>
  /** Replaces a message. Harmless to repeat, so it is repeated: five tries in all. */
  update(address: Address, messageId: string, activity: Partial<Activity>): Promise<Delivery>
}

interface MessengerOptions {
  clients: ConnectorClients
  /** Waits so many milliseconds. */
  sleep: (ms: number) => Promise<void>
}

const tries = 5
const firstPauseMs = 250

/** The outbound port on the cached connector clients. */
export function createMessenger({ clients, sleep }: MessengerOptions): Messenger {
  const attempt = async (call: () => Promise<{ id?: string }>): Promise<Delivery> => {
    try {
      const { id } = await call()
      return id ? { ok: true, id } : { ok: true }
    } catch (error) {
      return deliveryFailure(error)
    }
  }
  return {
    send: (address, activity) =>
      attempt(async () => {
        const client = await clients.clientFor(address.serviceUrl)
        return client.conversations.sendToConversation(address.conversationId, addressed(address, activity))
      }),
    async update(address, messageId, activity) {
      const once = () =>
        attempt(async () => {
          const client = await clients.clientFor(address.serviceUrl)
          const whole = { ...addressed(address, activity), id: messageId }
          return client.conversations.updateActivity(address.conversationId, messageId, whole)
        })
      let delivery = await once()
      for (let tried = 1; tried < tries && worthRepeating(delivery); tried++) {
        await sleep(firstPauseMs * 2 ** (tried - 1))
        delivery = await once()
      }
      return delivery
    },
  }
}

function addressed(address: Address, activity: Partial<Activity>): Partial<Activity> {
  return {
    type: 'message',
    channelId: 'msteams',
    ...activity,
    serviceUrl: address.serviceUrl,
    from: { id: address.botId, name: '' },
    conversation: { id: address.conversationId } as Activity['conversation'],
    ...(address.userId === undefined ? {} : { recipient: { id: address.userId, name: '' } }),
  }
}

/** Teams asks to repeat 412, 502 and 504; a lost answer is as harmless for an update. */
function worthRepeating(delivery: Delivery): boolean {
  return !delivery.ok && (delivery.outcome === 'ambiguous' || delivery.repeatable === true)
}
