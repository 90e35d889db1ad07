import { randomUUID } from 'node:crypto'
import type { CardAction } from '../../cards/actions'
import type { TabReply } from '../../cards/tab/tabReply'
import { newSession, type Surroundings } from '../../dialogs/newSession'
import type { Session } from '../../dialogs/session'
import { type DialogState, freshState, type Reply, type Turn, type TurnInput } from '../../dialogs/turn'
import type { ConversationRow, PersonRow, Store } from '../claims/ports'
import type { Packer } from '../package/packer'
import type { OneAtATime } from '../turns/oneAtATime'
import { turnFor } from '../turns/turnFor'
import type { TurnRunner } from '../turns/turnRunner'
import type { TabPerson } from './endpoint'
import { tabConversation } from './tabConversation'
import { tabReplyOf } from './tabReplyOf'

interface TabTurnsNeeds {
  store: Store
  runner: TurnRunner
  turns: OneAtATime
  packer: Packer
  surroundings: Surroundings
  /** Brings everybody's copies in chat up to date with what changed: ids of claims and requests. */
  follow: (tenantId: string, ids: readonly string[]) => void
  now: () => number
}

/** Where a turn of the tab happens: a conversation of its own, so that the one in chat stays where it is. */
function tabConversationOf({ tenantId }: PersonRow, chat?: ConversationRow): ConversationRow {
  return {
    tenantId,
    id: tabConversation,
    kind: 'personal',
    serviceUrl: chat?.serviceUrl ?? '',
    botId: chat?.botId ?? '',
  }
}

/** What a turn changed that cards in chat show. */
const changedBy = (replies: readonly Reply[]): string[] => [
  ...new Set(
    replies.flatMap((reply) =>
      reply.kind === 'refresh' ? [reply.claimId] : reply.kind === 'follow' ? [reply.id] : [],
    ),
  ),
]

/**
 * Turns of the tab: the same handlers as in chat, one at a time a person. What is said and shown comes back in the
 * answer, a package included; nothing is posted in chat, but the cards that stand there follow.
 */
export class TabTurns {
  constructor(private readonly needs: TabTurnsNeeds) {}

  /** A button pressed in the tab. */
  async press(who: TabPerson, action: CardAction | undefined): Promise<TabReply> {
    return this.answer(who, { kind: 'press', action })
  }

  /** Something that became due for what was begun in the tab: files that arrived. */
  async due(who: TabPerson, input: Extract<TurnInput, { kind: 'heap-ready' }>): Promise<TabReply> {
    return this.answer(who, input)
  }

  /** A session to look at things with, in the person's words: nothing is done in it, and none of it is kept. */
  look(who: TabPerson): Session {
    const turn = { ...this.turn(who, { kind: 'follow', face: 'checklist', id: '' }), state: freshState }
    return newSession(turn, this.needs.surroundings)
  }

  private async answer(who: TabPerson, input: TurnInput): Promise<TabReply> {
    const { person } = who
    const replies = await this.run(who, input)
    for (const pack of replies.filter((reply) => reply.kind === 'pack')) {
      const { claimId, requestId } = pack
      const of = { claimId, ...(requestId === undefined ? {} : { requestId }) }
      const made = await this.needs.packer.make(person, of)
      replies.push(...(await this.run(who, { kind: made ? 'packed' : 'pack-failed', ...of })))
    }
    this.needs.follow(person.tenantId, changedBy(replies))
    const item = await this.itemAwaited(person)
    return { ...tabReplyOf(replies), ...(item ? { item } : {}) }
  }

  private run(who: TabPerson, input: TurnInput): Promise<Reply[]> {
    const { runner, turns } = this.needs
    const { tenantId, id } = who.person
    return turns.run(`${tenantId}|${tabConversation}|${id}`, () => runner.run(this.turn(who, input)))
  }

  private turn({ person, chat }: TabPerson, input: TurnInput): Omit<Turn, 'state'> {
    const conversation = tabConversationOf(person, chat)
    const turn = turnFor({ person, conversation }, input, { at: this.needs.now(), activityId: `tab-${randomUUID()}` })
    return { ...turn, conversation: { ...turn.conversation, tab: true } }
  }

  /** Which item was opened last: the page sends the next file for it. */
  private async itemAwaited({ tenantId, id }: PersonRow): Promise<DialogState['item']> {
    const state = await this.needs.store.reader.dialogStates.find(tenantId, tabConversation, id)
    return (state as DialogState | undefined)?.item
  }
}
