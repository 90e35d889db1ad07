import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Reply, TurnInput } from '../../dialogs/turn'
import type { Principal } from '../../rules/principal'
import type { CalendarDelivery } from '../calendar/calendarDelivery'
import type { ConversationRow, Store } from '../claims/ports'
import type { CsrDelivery } from '../csr/csrDelivery'
import type { ExportDelivery } from '../export/exportDelivery'
import { faultOf } from '../faultOf'
import type { PackageDelivery } from '../package/packageDelivery'
import type { RequestPackages } from '../package/requestPackages'
import { fileConsentActivity } from '../teams/fileConsentActivity'
import type { Messenger } from '../teams/messenger'
import { type Outgoing, sortReplies } from '../teams/replyActivities'
import type { CardKeeper, Place } from './cardKeeper'
import { ChecklistFollower } from './checklistFollower'
import { type Consent, ConsentWork } from './consentWork'
import { messengerOutlet, Undelivered } from './messengerOutlet'
import type { OneAtATime } from './oneAtATime'
import type { Outlet } from './outlet'
import type { Passage } from './passage'
import type { People } from './people'
import { turnFor } from './turnFor'
import type { TurnRunner } from './turnRunner'
import type { Whom } from './whom'
import { whomOf } from './whomOf'

type Later = Extract<
  Reply,
  { kind: 'refresh' | 'follow' | 'pack' | 'offer' | 'offer-calendar' | 'offer-csr' | 'offer-export' }
>

/** A message that was not sent, and how long Teams wants to be left alone (ms). */
export interface Unsent {
  outgoing: Outgoing
  pauseMs: number
}

const longestPauseMs = 15_000

export interface DueWorkNeeds {
  store: Store
  messenger: Messenger
  people: People
  runner: TurnRunner
  keeper: CardKeeper
  turns: OneAtATime
  packages: PackageDelivery
  requestPackages: RequestPackages
  calendars: CalendarDelivery
  csrs: CsrDelivery
  exports: ExportDelivery
  now: () => number
  log: Logger
}

const placeOf = ({ person, conversation }: Whom): Place => ({
  tenantId: conversation.tenantId,
  conversationId: conversation.id,
  personId: person.id,
})
const keyOf = ({ tenantId, id }: ConversationRow) => `${tenantId}|${id}`
const atOnce: Passage = (send) => send()

/** What happens outside a turn: following cards, packages, files that arrived, reminders. Nothing here is awaited by Teams. */
export class DueWork {
  private readonly running = new Set<Promise<void>>()
  private readonly ending = new AbortController()
  private readonly packing = new Set<string>()
  private readonly consents: ConsentWork
  private readonly follower: ChecklistFollower

  constructor(private readonly needs: DueWorkNeeds) {
    const { store, packages, requestPackages, calendars, csrs, exports, now, keeper, turns } = needs
    this.follower = new ChecklistFollower({ keeper, turns, start: (work) => this.start(work) })
    this.consents = new ConsentWork({
      store,
      packages,
      requestPackages,
      calendars,
      csrs,
      exports,
      now,
      due: async (whom, input) => void (await this.due(whom, input)),
    })
  }

  get busy(): boolean {
    return this.running.size > 0 || this.follower.busy
  }

  /** Resolves once nothing is under way; what waits for its time is done at once. */
  async idle(): Promise<void> {
    while (this.busy) {
      this.follower.hurry()
      await Promise.all(this.running)
    }
  }

  /** Does what a turn left for after its answer. */
  afterTurn(whom: Whom, later: readonly Later[]): void {
    for (const reply of later) this.start(() => this.doLater(whom, reply))
  }

  /** Sends what certainly did not arrive in a turn, once more, after a while. */
  sendAgain(whom: Whom, { outgoing, pauseMs }: Unsent): void {
    const outlet = this.outletTo(whom.conversation)
    const wait = Math.min(pauseMs, longestPauseMs)
    this.start(async () => {
      await sleep(wait, undefined, { signal: this.ending.signal }).catch(() => undefined)
      await this.needs.keeper.send(outlet, placeOf(whom), outgoing)
    })
  }

  /** Waits no longer before sending again. */
  stop(): void {
    this.ending.abort()
  }

  /**
   * Answers something that became due, in the person's own chat, after whatever turn is running there. Rejects with
   * Undelivered when a message did not go out; gives how many did. They leave by the passage, which may hold them back.
   */
  async due(whom: Whom, input: TurnInput, passage: Passage = atOnce): Promise<number> {
    const { runner, now, turns } = this.needs
    return turns.run(keyOf(whom.conversation), async () => {
      const replies = await runner.run(turnFor(whom, input, { at: now(), activityId: `due-${randomUUID()}` }))
      return this.deliver(whom, replies, passage)
    })
  }

  /** A file consent was answered: the upload runs here, and its end is told. */
  consent(whom: Whom, consent: Consent): void {
    this.start(() => this.consents.answer(whom, consent, this.outletTo(whom.conversation)))
  }

  /** A claim was changed outside any chat: everybody's cards follow. */
  changedElsewhere({ tenantId }: Principal, claimId: string): void {
    const nobody = { tenantId, conversationId: '', personId: '' }
    this.start(() => this.followOthers(nobody, claimId))
  }

  private outletTo = (conversation: ConversationRow): Outlet =>
    messengerOutlet(this.needs.messenger, this.needs.people, conversation)

  private async deliver(whom: Whom, replies: readonly Reply[], passage: Passage): Promise<number> {
    const outlet = this.outletTo(whom.conversation)
    const paced: Outlet = { ...outlet, send: (activity) => passage(() => outlet.send(activity)) }
    const { messages, later } = sortReplies(replies)
    for (const outgoing of messages) await this.needs.keeper.send(paced, placeOf(whom), outgoing)
    this.afterTurn(whom, later)
    return messages.length
  }

  private async doLater(whom: Whom, reply: Later): Promise<void> {
    const outlet = this.outletTo(whom.conversation)
    switch (reply.kind) {
      case 'refresh':
        return this.follower.follow({ place: placeOf(whom), outlet, reply })
      case 'follow':
        return this.followOthers(placeOf(whom), reply.id)
      case 'offer': {
        const { claimId, requestId, sha256, name, size, description } = reply
        const context = { claimId, ...(requestId ? { requestId } : {}), sha256, name }
        await outlet.send(fileConsentActivity({ name, description, sizeInBytes: size, context }))
        return
      }
      case 'offer-export': {
        const { sha256, name, size, description } = reply
        const context = { export: sha256, name }
        await outlet.send(fileConsentActivity({ name, description, sizeInBytes: size, context }))
        return
      }
      case 'pack':
        return this.pack(whom, reply)
      case 'offer-calendar':
      case 'offer-csr': {
        const who = { tenantId: whom.person.tenantId, userId: whom.person.id }
        const { calendars, csrs } = this.needs
        const offer = await (reply.kind === 'offer-csr' ? csrs : calendars).offer(who, reply)
        if (offer) await outlet.send(offer)
      }
    }
  }

  /** Makes a package without holding up the conversation, then offers it there; asked twice meanwhile, once. */
  private async pack(whom: Whom, { claimId, requestId }: Extract<Reply, { kind: 'pack' }>): Promise<void> {
    const what = requestId ?? claimId
    if (this.packing.has(what)) return
    this.packing.add(what)
    try {
      const { person } = whom
      const who = { tenantId: person.tenantId, userId: person.id }
      const { packages, requestPackages } = this.needs
      const made =
        requestId === undefined
          ? await packages.make(who, claimId, person)
          : await requestPackages.make(who, requestId, person)
      const of = { claimId, ...(requestId ? { requestId } : {}) }
      await this.due(whom, { kind: made ? 'packed' : 'pack-failed', ...of })
    } finally {
      this.packing.delete(what)
    }
  }

  /** The copies of everybody else than whose place it is, each drawn as that person may see it; what one of them misses, the next press mends. */
  private async followOthers(place: Place, id: string): Promise<void> {
    const { keeper, store } = this.needs
    for (const { personId, face } of await keeper.others(place, id)) {
      const other = await whomOf(store, place.tenantId, personId)
      if (other) await this.due(other, { kind: 'follow', face, id })
    }
  }

  private start(work: () => Promise<void>): void {
    const done = work()
      .catch((error: unknown) => this.complain(error))
      .finally(() => this.running.delete(done))
    this.running.add(done)
  }

  private complain(error: unknown): void {
    const { log } = this.needs
    if (error instanceof Undelivered) {
      const { outcome, code } = error.delivery
      log.warn({ outcome, code }, 'message after a turn not sent')
    } else {
      log.error(faultOf(error), 'work after a turn failed')
    }
  }
}
