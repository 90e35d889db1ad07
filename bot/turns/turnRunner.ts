import type { Claims } from '../../dialogs/claims'
import { converse, type Surroundings } from '../../dialogs/converse'
import { type DialogState, freshState, type Reply, type Turn, type TurnAnswer } from '../../dialogs/turn'
import type { Store } from '../claims/ports'
import { sortReplies } from '../teams/replyActivities'

/** What running a turn needs of the world. */
export interface TurnRunnerNeeds {
  store: Store
  claims: Claims
  newNonce: () => string
  link: Surroundings['link']
  pages: Surroundings['pages']
}

export type TurnWithoutState = Omit<Turn, 'state'>

/** The state as it was left, or a fresh one when it is of another version or none of ours. */
function stateOf(stored: unknown): DialogState {
  const known = typeof stored === 'object' && stored !== null && (stored as DialogState).v === freshState.v
  return known ? (stored as DialogState) : freshState
}

const offers: readonly Reply['kind'][] = ['offer', 'offer-calendar', 'offer-csr', 'offer-export']

/** How many messages of ours these replies become. */
function messagesOf(replies: readonly Reply[]): number {
  const { messages, later } = sortReplies(replies)
  return (
    messages.length +
    later.filter((reply) => offers.includes(reply.kind) || (reply.kind === 'refresh' && reply.anew)).length
  )
}

const sameButCount = (one: DialogState, other: DialogState) =>
  JSON.stringify({ ...one, messages: 0 }) === JSON.stringify({ ...other, messages: 0 })

/** Loads where the conversation stands, answers the turn, and keeps where it stands now. */
export class TurnRunner {
  /** Message counts that are not worth a commit of their own; lost on a restart, which only moves a card. */
  private readonly counts = new Map<string, number>()

  constructor(private readonly needs: TurnRunnerNeeds) {}

  async run(turn: TurnWithoutState): Promise<Reply[]> {
    const { store } = this.needs
    const { who, conversation } = turn
    const stored = stateOf(await store.reader.dialogStates.find(who.tenantId, conversation.id, who.userId))
    const key = `${who.tenantId}|${conversation.id}|${who.userId}`
    const before = { ...stored, messages: Math.max(stored.messages, this.counts.get(key) ?? 0) }
    const answer: TurnAnswer = await converse({ ...turn, state: before }, this.surroundings())
    const after = { ...answer.state, messages: answer.state.messages + messagesOf(answer.replies) }
    this.count(key, after.messages)
    if (!sameButCount(stored, after))
      await store.write((tables) => tables.dialogStates.save(who.tenantId, conversation.id, who.userId, after))
    return answer.replies
  }

  private surroundings() {
    const { claims, newNonce, link, pages } = this.needs
    return { claims, nonce: newNonce, ...(link ? { link } : {}), ...(pages ? { pages } : {}) }
  }

  private count(key: string, messages: number): void {
    this.counts.delete(key)
    this.counts.set(key, messages)
    const [oldest] = this.counts.keys()
    if (this.counts.size > 10_000 && oldest !== undefined) this.counts.delete(oldest)
  }
}
