import type { Activity, Middleware } from 'botbuilder'
import type { Messenger } from './messenger'
import type { OutgoingActivity } from './outgoingActivity'

/** Something that left: a message, a changed one, or the card with which a press was answered. */
export interface Departure {
  how: 'message' | 'update' | 'answer'
  conversationId: string
  activity: OutgoingActivity
}

/** Somebody who looks on; what they throw fails the turn. */
export interface Onlooker {
  arrived: (activity: Activity) => void
  left: (departure: Departure) => void
}

/** Shows what comes and goes to whoever looks on; nobody does in production. */
export class Traffic {
  private readonly onlookers: Onlooker[] = []

  /** Shows everything from here on. */
  show(onlooker: Onlooker): void {
    this.onlookers.push(onlooker)
  }

  /** A messenger that shows what was delivered. */
  watched(messenger: Messenger): Messenger {
    return {
      send: async (address, activity) => {
        const delivery = await messenger.send(address, activity)
        if (delivery.ok) this.tell('message', address.conversationId, activity)
        return delivery
      },
      update: async (address, messageId, activity) => {
        const delivery = await messenger.update(address, messageId, activity)
        if (delivery.ok) this.tell('update', address.conversationId, activity)
        return delivery
      },
    }
  }

  /** For the adapter: shows what a turn was about and what it sent. */
  readonly middleware: Middleware = {
    onTurn: async (context, next) => {
      if (this.onlookers.length === 0) return next()
      const { activity } = context
      for (const { arrived } of this.onlookers) arrived(activity)
      context.onSendActivities(async (_context, activities, send) => {
        const answers = await send()
        for (const sent of activities)
          this.tell(sent.type === 'invokeResponse' ? 'answer' : 'message', activity.conversation.id, sent)
        return answers
      })
      context.onUpdateActivity(async (_context, changed, send) => {
        await send()
        this.tell('update', activity.conversation.id, changed)
      })
      await next()
    },
  }

  private tell(how: Departure['how'], conversationId: string, activity: OutgoingActivity): void {
    for (const { left } of this.onlookers) left({ how, conversationId, activity })
  }
}
