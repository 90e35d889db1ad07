import type { Logger } from 'pino'
import type { TurnInput } from '../../dialogs/turn'
import type { Notice } from '../../rules/notice'
import { mayAct } from '../../rules/roles'
import type { NoticeRow, Store } from '../claims/ports'
import { faultOf } from '../faultOf'
import { Undelivered } from './messengerOutlet'
import type { Whom } from './whom'
import { whomOf } from './whomOf'

const atOnce = 50
/** After a failure it is tried again, ever later; in all for about a day. */
const firstPauseMs = 30_000
const longestPauseMs = 3_600_000
const mostTries = 30
/** While another instance is at it, it is looked at again after this. */
const elsewhereMs = 1000

const isReached = ({ conversation }: Whom) => conversation.kind === 'personal' && conversation.unreachable === undefined

const personOf = ({ tenantId, personId }: NoticeRow) => `${tenantId}|${personId}`

export interface NoticeSenderNeeds {
  store: Store
  /** Epoch ms. */
  now: () => number
  newId: () => string
  /** Object ids of a tenant's claims leads. */
  leadsOf: (tenantId: string) => readonly string[] | Promise<readonly string[]>
  /** Tells it in the person's own chat. Rejects with Undelivered. */
  due: (whom: Whom, input: TurnInput) => Promise<unknown>
  log: Logger
}

/**
 * Tells people what others did: at least once, in the order it happened. Who cannot be reached is told of instead: who
 * asked a colleague in vain hears so, and a request goes to the claims leads.
 */
export class NoticeSender {
  constructor(private readonly needs: NoticeSenderNeeds) {}

  /** Tells everything whose time has come; gives when to look again (epoch ms). One instance does it at a time. */
  readonly work = async (): Promise<number | undefined> => {
    const { store, now } = this.needs
    const done = await store.exclusively('notices', (signal) => this.tellAll(signal))
    return done ? done.value : now() + elsewhereMs
  }

  private async tellAll(signal: AbortSignal): Promise<number | undefined> {
    const { store, now } = this.needs
    /** Who cannot be written to for now, and until when: what happened later does not overtake. */
    const held = new Map<string, number>()
    for (;;) {
      const rows = await store.reader.notices.due(now(), atOnce)
      if (rows.length === 0) return await store.reader.notices.nextAt()
      for (const row of rows) {
        // Another instance may be at it by now.
        if (signal.aborted) return now() + elsewhereMs
        await this.tell(row, held)
      }
    }
  }

  private async tell(row: NoticeRow, held: Map<string, number>): Promise<void> {
    const { store, due } = this.needs
    const heir = await this.heirOf(row)
    if (heir !== undefined) return this.replace(row, [[heir, row.notice]])
    const until = held.get(personOf(row))
    if (until !== undefined) return this.waits(row, until)
    const whom = await whomOf(store, row.tenantId, row.personId)
    if (!whom || !isReached(whom)) return this.lost(row)
    try {
      await due(whom, { kind: 'notice', notice: row.notice })
      await store.write((tables) => tables.notices.remove(row))
    } catch (error) {
      await this.failed(row, error, held)
    }
  }

  private async failed(row: NoticeRow, error: unknown, held: Map<string, number>): Promise<void> {
    const delivery = error instanceof Undelivered ? error.delivery : undefined
    const fault = delivery ? { outcome: delivery.outcome, code: delivery.code } : faultOf(error)
    this.needs.log.warn({ notice: row.id, what: row.notice.what, attempts: row.attempts, ...fault }, 'notice not sent')
    const isOver = delivery?.outcome === 'gone' || row.attempts + 1 >= mostTries
    if (isOver) return this.lost(row)
    const pause = Math.min(firstPauseMs * 2 ** Math.min(row.attempts, 10), longestPauseMs)
    const nextAt = this.needs.now() + Math.max(pause, delivery?.retryAfterMs ?? 0)
    // A message that is refused, or a fault of ours, is about this one alone.
    if (delivery && delivery.outcome !== 'refused') held.set(personOf(row), nextAt)
    await this.waits(row, nextAt)
  }

  private async waits(row: NoticeRow, nextAt: number): Promise<void> {
    await this.needs.store.write((tables) => tables.notices.postpone(row, nextAt))
  }

  /** Nobody is there: whoever has to know it hears it instead. */
  private async lost(row: NoticeRow): Promise<void> {
    const { log } = this.needs
    const { notice } = row
    const instead = await this.instead(row)
    log.warn({ notice: row.id, what: notice.what, instead: instead.length }, 'notice reached nobody')
    await this.replace(row, instead)
  }

  /** Others are told, of this or of something else, in one transaction. */
  private async replace(row: NoticeRow, instead: readonly [string, Notice][]): Promise<void> {
    const { store, now, newId } = this.needs
    const { tenantId } = row
    await store.write(async (tables) => {
      await tables.notices.remove(row)
      for (const [personId, notice] of instead)
        await tables.notices.add({ tenantId, id: newId(), personId, notice, nextAt: now() })
    })
  }

  /** Whose a claim is now, where who asked a colleague about it gave it away before they could be told. */
  private async heirOf({ tenantId, personId, notice }: NoticeRow): Promise<string | undefined> {
    if (notice.what !== 'ask-moved' && notice.what !== 'ask-lost') return undefined
    const { reader } = this.needs.store
    const ask = await reader.asks.find(tenantId, notice.askId)
    const claim = ask && (await reader.claims.find(tenantId, ask.claimId))
    const leads = await this.needs.leadsOf(tenantId)
    const role = leads.includes(personId) ? 'lead' : 'member'
    return claim && !mayAct({ tenantId, userId: personId }, role, claim) ? claim.ownerId : undefined
  }

  private async instead({ tenantId, personId, notice }: NoticeRow): Promise<[string, Notice][]> {
    if (notice.what === 'ask') {
      const ask = await this.needs.store.reader.asks.find(tenantId, notice.askId)
      return ask ? [[ask.askedBy, { what: 'ask-lost', askId: ask.id }]] : []
    }
    if (notice.what !== 'request') return []
    const leads = await this.needs.leadsOf(tenantId)
    // A lead who is not there either is not asked to stand in: the reminder of the request finds who is.
    return leads.includes(personId) ? [] : leads.map((lead) => [lead, notice])
  }
}
