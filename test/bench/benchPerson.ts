import { randomUUID } from 'node:crypto'

const appId = 'claimwell-local'

/** Somebody in a personal chat of their own: the activities that Teams would post for them. */
export class BenchPerson {
  readonly tenantId = 'c1a1b0a7-0000-4000-8000-000000000001'
  readonly userId = randomUUID()
  private readonly conversationId = `a:1${randomUUID()}`
  private sent = 0

  constructor(private readonly serviceUrl: string) {}

  /** A written message; with `expectReplies` its answer comes in the HTTP response. */
  message(text: string, more: object = {}): string {
    return this.activity({ type: 'message', textFormat: 'plain', text, ...more })
  }

  /** A pressed Action.Execute on the card of a message. */
  press(on: string, verb: string, fields: object): string {
    const data = { verb, nonce: randomUUID(), ...fields }
    const value = { action: { type: 'Action.Execute', title: 'Save', verb, data }, trigger: 'manual' }
    return this.activity({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: on })
  }

  private activity(fields: object): string {
    this.sent += 1
    const timestamp = new Date().toISOString()
    return JSON.stringify({
      channelId: 'msteams',
      serviceUrl: this.serviceUrl,
      id: `${this.conversationId}-${this.sent}`,
      timestamp,
      localTimestamp: timestamp,
      localTimezone: 'Asia/Seoul',
      from: { id: `29:1${this.userId}`, name: 'Mina Kim', aadObjectId: this.userId },
      conversation: { conversationType: 'personal', tenantId: this.tenantId, id: this.conversationId },
      recipient: { id: `28:${appId}`, name: 'Claimwell' },
      locale: 'en-US',
      entities: [{ type: 'clientInfo', locale: 'en-US', country: 'KR', platform: 'Web', timezone: 'Asia/Seoul' }],
      channelData: { tenant: { id: this.tenantId } },
      ...fields,
    })
  }
}
