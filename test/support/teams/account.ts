import { createHash, randomUUID } from 'node:crypto'
import type { Activity } from 'botframework-schema'
import type { TokenOptions } from './issuer'
import type { SentMessage } from './teamsRecord'
import type { TeamsWorld } from './teamsWorld'

type Json = Record<string, unknown>

/** Who the person is and where they write; whatever is left out is made up, valid and stable. */
export interface PersonOptions {
  name?: string
  tenantId?: string
  aadObjectId?: string
  locale?: string
  timezone?: string
  conversationType?: 'personal' | 'groupChat' | 'channel'
  /** To meet others in one group chat or channel. */
  conversationId?: string
}

/** How an activity reaches the bot. `copies` go out at once; `id` makes a redelivery. */
export interface DeliveryOptions {
  id?: string
  copies?: number
  token?: TokenOptions
}

/** What came of one activity. */
export interface Turn {
  status: number
  body: unknown
  /** Statuses of all copies. */
  statuses: number[]
  activity: Partial<Activity>
  /** Messages the bot sent into this conversation before it answered. */
  replies: SentMessage[]
  /** Messages of this conversation the bot replaced meanwhile. */
  updates: SentMessage[]
}

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive'

/** Somebody in one conversation: who they are, what they post, what they see. */
export class Account {
  readonly name: string
  readonly tenantId: string
  readonly aadObjectId: string
  readonly id: string
  readonly conversationId: string
  readonly conversationType: 'personal' | 'groupChat' | 'channel'
  private locale: string
  private readonly timezone: string
  private seen = 0

  constructor(
    protected readonly teams: TeamsWorld,
    options: PersonOptions,
  ) {
    this.name = options.name ?? 'Mina Kim'
    this.tenantId = options.tenantId ?? teams.tenantId
    this.aadObjectId = options.aadObjectId ?? guidOf(`${this.tenantId}/${this.name}`)
    this.id = `29:1${createHash('sha256').update(this.aadObjectId).digest('base64url').slice(0, 40)}`
    this.conversationType = options.conversationType ?? 'personal'
    const key = guidOf(this.id + this.tenantId)
    const made = { personal: `a:1${key}`, groupChat: `19:${key}@thread.v2`, channel: `19:${key}@thread.tacv2` }
    this.conversationId = options.conversationId ?? made[this.conversationType]
    this.locale = options.locale ?? 'en-US'
    this.timezone = options.timezone ?? 'Asia/Seoul'
    this.join()
  }

  private join(): void {
    const { id, name, aadObjectId, tenantId } = this
    const email = `${aadObjectId}@example.com`
    const others = this.teams.members.get(this.conversationId) ?? []
    const member = { id, name, aadObjectId, tenantId, email, userPrincipalName: email }
    this.teams.members.set(this.conversationId, [...others.filter((other) => other.id !== id), member])
  }

  /** The fields every activity from this person has. */
  base(): Partial<Activity> & Json {
    const timestamp = new Date().toISOString()
    return {
      channelId: 'msteams',
      serviceUrl: this.teams.serviceUrl,
      id: `${Date.now()}-${randomUUID()}`,
      timestamp: timestamp as unknown as Date,
      from: { id: this.id, name: this.name, aadObjectId: this.aadObjectId },
      conversation: {
        conversationType: this.conversationType,
        tenantId: this.tenantId,
        id: this.conversationId,
        ...(this.conversationType === 'personal' ? {} : { isGroup: true }),
      } as Activity['conversation'],
      recipient: { id: `28:${this.teams.appId}`, name: 'Claimwell' },
      locale: this.locale,
      entities: [{ type: 'clientInfo', locale: this.locale, country: 'KR', platform: 'Web', timezone: this.timezone }],
      channelData: { tenant: { id: this.tenantId } },
    }
  }

  /** Any activity, over the base fields. */
  async send(fields: Partial<Activity> | Json, options: DeliveryOptions = {}): Promise<Turn> {
    const activity = { ...this.base(), ...(options.id ? { id: options.id } : {}), ...fields } as Partial<Activity>
    const order = this.teams.record.nextOrder()
    const copies = Array.from({ length: options.copies ?? 1 }, () => this.teams.post(activity, options.token))
    const answers = await Promise.all(copies)
    const mine = (message: SentMessage) => message.conversationId === this.conversationId && message.order > order
    return {
      status: answers[0]!.status,
      body: answers[0]!.body,
      statuses: answers.map(({ status }) => status),
      activity,
      replies: this.teams.record.sent.filter(mine),
      updates: this.teams.record.updated.filter(mine),
    }
  }

  /** All messages of this conversation, as they stand now. */
  get messages(): SentMessage[] {
    return this.teams.record.messages(this.conversationId)
  }

  /** The next message this person has not yet seen here. */
  async next(timeoutMs?: number): Promise<SentMessage> {
    const message = await this.teams.record.waitFor(
      () => this.messages[this.seen],
      `a message to ${this.name}`,
      timeoutMs,
    )
    this.seen += 1
    return message
  }

  /** The last message with a card that `wanted` accepts. */
  lastCard(contentType = adaptiveCard): SentMessage {
    const found = this.messages.findLast(({ activity }) =>
      activity.attachments?.some((attached) => attached.contentType === contentType),
    )
    if (!found) throw new Error(`no ${contentType} in this conversation:\n${this.teams.record.summary()}`)
    return found
  }

  /** From now on writes in another language. */
  speak(locale: string): void {
    this.locale = locale
  }

  protected messageOf(on: SentMessage | string | undefined, contentType?: string): SentMessage {
    if (on === undefined) return this.lastCard(contentType)
    if (typeof on !== 'string') return on
    const found = this.messages.find(({ id }) => id === on)
    if (!found) throw new Error(`no message ${on}`)
    return found
  }
}

function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
