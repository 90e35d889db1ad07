import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Reply, TurnInput } from '../../dialogs/turn'
import { localDate } from '../../rules/localDate'
import type { ConversationRow, PersonRow, Store } from '../claims/ports'
import type { PackageDelivery } from '../package/packageDelivery'
import { fileConsentActivity } from '../teams/fileConsentActivity'
import type { Messenger } from '../teams/messenger'
import { sortReplies } from '../teams/replyActivities'
import type { CardKeeper } from './cardKeeper'
import { messengerOutlet } from './messengerOutlet'
import type { OneAtATime } from './oneAtATime'
import type { Outlet } from './outlet'
import type { TurnRunner } from './turnRunner'

type Later = Extract<Reply, { kind: 'refresh' | 'pack' | 'offer' }>

interface Whom {
  person: PersonRow
  conversation: ConversationRow
}

export interface DueWorkNeeds {
  store: Store
  messenger: Messenger
  runner: TurnRunner
  keeper: CardKeeper
  turns: OneAtATime
  packages: PackageDelivery
  now: () => number
  log: Logger
}

const consentValue = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ claimId: z.string().max(64), sha256: z.string().max(64), name: z.string().max(300) }),
  uploadInfo: z.unknown(),
})

/** What happens outside a turn: following cards, packages, files that arrived, reminders. Nothing here is awaited by Teams. */
export class DueWork {
  private readonly running = new Set<Promise<void>>()

  constructor(private readonly needs: DueWorkNeeds) {}

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running)
  }

  /** Does what a turn left for after its answer. */
  afterTurn(whom: Whom, later: readonly Later[]): void {
    const outlet = this.outletTo(whom.conversation)
    this.start(async () => {
      for (const reply of later) await this.doLater(whom, outlet, reply)
    })
  }

  /**
   * Answers something that became due, in the person's own chat, after whatever turn is running there. Rejects with
   * Undelivered when a message did not go out.
   */
  async due(whom: Whom, input: TurnInput): Promise<void> {
    const { runner, now, turns } = this.needs
    const { person, conversation } = whom
    await turns.run(`${conversation.tenantId}|${conversation.id}`, async () => {
      const at = now()
      const replies = await runner.run({
        who: { tenantId: person.tenantId, userId: person.id },
        name: person.name,
        conversation: { id: conversation.id, kind: conversation.kind, serviceUrl: conversation.serviceUrl },
        locale: person.locale,
        timeZone: person.timeZone,
        now: at,
        today: localDate(at, person.timeZone),
        activityId: `due-${randomUUID()}`,
        input,
      })
      await this.deliver(whom, replies)
    })
  }

  /** A file consent was answered: the upload runs here, and its end is told. */
  consent(whom: Whom, value: unknown, consentMessageId: string | undefined, outlet: Outlet): void {
    const read = consentValue.safeParse(value)
    if (!read.success) return
    const { action, context, uploadInfo } = read.data
    this.start(async () => {
      const accepted = action === 'accept'
      const who = { tenantId: whom.person.tenantId, userId: whom.person.id }
      const upload = await this.needs.packages.upload(who, context, accepted ? uploadInfo : undefined)
      if (upload.shown && consentMessageId) await outlet.update(consentMessageId, upload.shown)
      const { claimId, name } = context
      await this.due(whom, {
        kind: 'consent',
        accepted,
        uploaded: upload.uploaded,
        current: upload.current,
        claimId,
        name,
      })
    })
  }

  private outletTo = (conversation: ConversationRow) =>
    messengerOutlet(this.needs.messenger, this.needs.store, conversation)

  private async deliver(whom: Whom, replies: readonly Reply[]): Promise<void> {
    const { keeper } = this.needs
    const { person, conversation } = whom
    const outlet = this.outletTo(conversation)
    const place = { tenantId: conversation.tenantId, conversationId: conversation.id, personId: person.id }
    const { messages, later } = sortReplies(replies)
    for (const outgoing of messages) await keeper.send(outlet, place, outgoing)
    for (const reply of later) await this.doLater(whom, outlet, reply)
  }

  private async doLater(whom: Whom, outlet: Outlet, reply: Later): Promise<void> {
    const { person, conversation } = whom
    const place = { tenantId: conversation.tenantId, conversationId: conversation.id, personId: person.id }
    switch (reply.kind) {
      case 'refresh':
        return this.needs.keeper.refresh(outlet, place, reply)
      case 'offer': {
        const { claimId, sha256, name, size, description } = reply
        await outlet.send(
          fileConsentActivity({ name, description, sizeInBytes: size, context: { claimId, sha256, name } }),
        )
        return
      }
      case 'pack':
        return this.pack(whom, reply.claimId)
    }
  }

  /** Makes a package without holding up the conversation, then offers it there. */
  private pack(whom: Whom, claimId: string): void {
    const { person } = whom
    this.start(async () => {
      const made = await this.needs.packages.make({ tenantId: person.tenantId, userId: person.id }, claimId, person)
      await this.due(whom, { kind: made ? 'packed' : 'pack-failed', claimId })
    })
  }

  private start(work: () => Promise<void>): void {
    const done = work()
      .catch((error: unknown) =>
        this.needs.log.error(
          { error: error instanceof Error ? error.name : typeof error, why: (error as Error).message },
          'work after a turn failed',
        ),
      )
      .finally(() => this.running.delete(done))
    this.running.add(done)
  }
}
