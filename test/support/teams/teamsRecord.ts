import { EventEmitter } from 'node:events'
import type { Activity } from 'botframework-schema'

/** A message as it stands in a conversation: updates and card answers replace `activity`. */
export interface SentMessage {
  id: string
  conversationId: string
  activity: Partial<Activity>
  /** 1 for the first thing that happened, counted over all conversations. */
  order: number
}

export interface Upload {
  path: string
  bytes: Buffer
  ranges: string[]
  complete: boolean
}

export interface SeenRequest {
  method: string
  path: string
  authorization: string | undefined
  order: number
}

/** Everything the fake Teams saw, and a way to wait for more. */
export class TeamsRecord {
  readonly sent: SentMessage[] = []
  readonly updated: SentMessage[] = []
  readonly deleted: { id: string; conversationId: string }[] = []
  readonly typing: string[] = []
  readonly uploads = new Map<string, Upload>()
  readonly requests: SeenRequest[] = []
  private readonly events = new EventEmitter().setMaxListeners(0)
  private order = 0

  nextOrder(): number {
    this.order += 1
    return this.order
  }

  /** Tells those who wait that something happened. */
  happened(): void {
    this.events.emit('happened')
  }

  messages(conversationId: string): SentMessage[] {
    return this.sent.filter((message) => message.conversationId === conversationId)
  }

  /** Resolves with what `look` finds, now or when it appears; rejects saying what there was. */
  waitFor<T>(look: () => T | undefined, what: string, timeoutMs = 5000): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        this.events.off('happened', check)
      }
      const check = () => {
        const found = look()
        if (found === undefined) return
        end()
        resolve(found)
      }
      const timer = setTimeout(() => {
        end()
        reject(new Error(`waited ${timeoutMs} ms for ${what}. Last sent:\n${this.summary()}`))
      }, timeoutMs)
      this.events.on('happened', check)
      check()
    })
  }

  /** The last messages in one line each, for people reading a failure. */
  summary(): string {
    return (
      this.sent
        .slice(-6)
        .map(({ conversationId, activity }) => `${conversationId}: ${JSON.stringify(activity).slice(0, 300)}`)
        .join('\n') || 'nothing'
    )
  }
}
