import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Activity } from 'botframework-schema'
import { type Fault, type Faults, json, readBody, refuse, reply } from './faults'
import type { TeamsRecord } from './teamsRecord'

export interface Member {
  id: string
  name: string
  aadObjectId: string
  tenantId: string
  email: string
  userPrincipalName: string
}

/** What the Bot Connector's REST interface does: conversations, messages, members, pasted images. */
export class Connector {
  readonly members = new Map<string, Member[]>()
  readonly images = new Map<string, Buffer>()

  constructor(
    private readonly record: TeamsRecord,
    private readonly faults: Faults,
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const method = request.method ?? ''
    const body = await readBody(request)
    const kind = this.faults.take(method, path)
    if (kind === undefined || kind === 'acceptThenReset' || kind === 'acceptThen502') {
      const [status, answer] = this.perform(method, path, body)
      if (kind === undefined)
        return answer instanceof Buffer ? void response.end(answer) : json(response, status, answer)
    }
    await this.misbehave(kind, request, response)
  }

  private async misbehave(kind: Fault['kind'], request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (kind === 'reset' || kind === 'acceptThenReset') return void request.socket.destroy()
    if (kind === 'acceptThen502') return refuse(response, { status: 502 })
    if (kind === 'html') return reply(response, 200, { 'Content-Type': 'text/html' }, '<html>hello</html>')
    if (kind === 'empty') return reply(response, 200, {}, '')
    if (kind === 'hold') {
      await this.faults.hold()
      return void response.end('{}')
    }
    if ('redirect' in kind) return reply(response, 307, { Location: kind.redirect }, '')
    refuse(response, kind)
  }

  private perform(method: string, path: string, body: Buffer): [number, unknown] {
    const [, , kind, first, second, third] = path.split('/').map(decodeURIComponent)
    if (kind === 'attachments') return this.image(first ?? '')
    if (kind !== 'conversations') return [404, { error: { code: 'NotFound' } }]
    if (first === undefined) return [201, this.create(JSON.parse(body.toString()))]
    if (second === 'activities') return this.activity(method, first, third, body)
    return this.roster(first, second, third)
  }

  private image(id: string): [number, unknown] {
    const bytes = this.images.get(id)
    return bytes ? [200, bytes] : [404, { error: { code: 'NotFound' } }]
  }

  private create(parameters: { members?: { id: string }[]; activity?: Partial<Activity> }): unknown {
    const id = `a:created-${parameters.members?.[0]?.id ?? this.record.nextOrder()}`
    return { id, ...(parameters.activity ? this.add(id, parameters.activity) : {}) }
  }

  private roster(conversationId: string, what: string | undefined, memberId: string | undefined): [number, unknown] {
    const members = this.members.get(conversationId) ?? []
    if (what === 'pagedmembers') return [200, { members }]
    if (what !== 'members') return [404, { error: { code: 'NotFound' } }]
    if (memberId === undefined) return [200, members]
    const member = members.find(({ id, aadObjectId }) => id === memberId || aadObjectId === memberId)
    return member ? [200, member] : [404, { error: { code: 'MemberNotFoundInConversation' } }]
  }

  private activity(method: string, conversationId: string, id: string | undefined, body: Buffer): [number, unknown] {
    if (method === 'POST') return this.post(conversationId, JSON.parse(body.toString()))
    const message = this.record.sent.find((sent) => sent.id === id && sent.conversationId === conversationId)
    if (!message) return [404, { error: { code: 'ActivityNotFoundInConversation' } }]
    if (method === 'DELETE') {
      this.record.deleted.push({ id: message.id, conversationId })
      this.record.happened()
      return [200, {}]
    }
    message.activity = JSON.parse(body.toString())
    this.record.updated.push({ ...message, order: this.record.nextOrder() })
    this.record.happened()
    return [200, { id: message.id }]
  }

  private post(conversationId: string, activity: Partial<Activity>): [number, unknown] {
    if (activity.type !== 'typing') return [201, this.add(conversationId, activity)]
    this.record.typing.push(conversationId)
    this.record.happened()
    return [202, {}]
  }

  private add(conversationId: string, activity: Partial<Activity>): { id: string } {
    const order = this.record.nextOrder()
    const id = `1:bot-${order}`
    this.record.sent.push({ id, conversationId, activity, order })
    this.record.happened()
    return { id }
  }
}
