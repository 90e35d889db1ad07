import type { Card } from '../../cards/card'
import { textTwin } from '../../cards/textTwin'
import { checklist } from '../../rules/checklist'
import type { ClaimBody, CoOpClaim } from '../../rules/claim'
import type { Ask } from '../../rules/requests/ask'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { Claimwell } from './claimwell'
import type { Turn } from './teams/account'
import { cardOf } from './teams/cardOf'
import { findButton, type Wanted } from './teams/cardParts'
import type { FileToSend, Person, PressTurn } from './teams/person'
import type { SentMessage } from './teams/teamsRecord'

type Inputs = Record<string, string>

/** A press in a table: the button by title or verb, and what is filled in (input ids without `in.`). */
export interface Press {
  press: Wanted
  inputs: Inputs
}

/** One step of a conversation: what the person types or presses, and what has to be seen then. */
export type Step = readonly [string | Press, ...(string | RegExp)[]]

export const press = (wanted: Wanted, inputs: Inputs = {}): Press => ({ press: wanted, inputs })

const prefixed = (inputs: Inputs) =>
  Object.fromEntries(Object.entries(inputs).map(([id, value]) => [`in.${id}`, value]))

const hasCard = ({ activity }: SentMessage) => (activity.attachments ?? []).some((part) => part.content?.body)

/** What a message shows: its text, and its card as text. */
export function shownIn(message: SentMessage): string {
  const { activity } = message
  const card = hasCard(message) ? textTwin(cardOf(message) as unknown as Card) : ''
  const offer = (activity.attachments ?? []).map(({ name }) => name ?? '')
  return [activity.text ?? '', card, ...offer].filter(Boolean).join('\n')
}

function expectSeen(done: string | Press, seen: string, wanted: readonly (string | RegExp)[]): void {
  const absent = wanted.find((part) => (typeof part === 'string' ? !seen.includes(part) : !part.test(seen)))
  if (absent !== undefined) throw new Error(`after ${JSON.stringify(done)}\nexpected: ${absent}\nseen:\n${seen}`)
}

/** A person's conversation as they see it: every turn gives what is new on the screen. */
export class Chat {
  constructor(
    private readonly world: { well: Claimwell },
    readonly person: Person,
  ) {}

  get well(): Claimwell {
    return this.world.well
  }

  async say(text: string): Promise<string> {
    return this.seen(await this.person.say(text))
  }

  /** Presses a button of the last card that has it, or of the given message. */
  async press(wanted: Wanted, inputs: Inputs = {}, on = this.withButton(wanted)): Promise<string> {
    const turn = await this.person.press(on, wanted, prefixed(inputs))
    return this.seen(turn, turn.card)
  }

  /** Sends files and waits until they are kept, or said why not. */
  async send(files: readonly FileToSend[]): Promise<string> {
    const turn = await this.person.sendFiles(files)
    const later = this.person.messages.length
    await this.settled()
    const { clock } = this.well.bot
    // Past the moment until which further files of a heap are waited for.
    clock.set(clock.now() + 4000)
    this.well.bot.poke()
    await this.settled()
    const after = this.person.messages.slice(later)
    return [await this.seen(turn), ...after.map(shownIn)].join('\n')
  }

  /** Plays a table; each step has to show what it says. */
  async follow(steps: readonly Step[]): Promise<void> {
    for (const [done, ...wanted] of steps) expectSeen(done, await this.do(done), wanted)
  }

  /** Types or presses. */
  do(done: string | Press): Promise<string> {
    return typeof done === 'string' ? this.say(done) : this.press(done.press, done.inputs)
  }

  /** Everything the bot still had to do is done. */
  settled(): Promise<void> {
    return this.well.bot.idle()
  }

  /** The person's claims as they are kept, the newest last. */
  async claims(): Promise<CoOpClaim[]> {
    const { tenantId, aadObjectId: userId } = this.person
    const claims = await this.well.bot.claims.list({ tenantId, userId })
    return claims.sort((one, other) => one.createdAt - other.createdAt || one.id.localeCompare(other.id))
  }

  /** The only claim, or the one at an index of `claims`. */
  async claim(at = -1): Promise<CoOpClaim> {
    const claim = (await this.claims()).at(at)
    if (!claim) throw new Error('no claim')
    return claim
  }

  /** What reviewers and colleagues were asked for on the person's claims, as it is kept. */
  async asked(): Promise<{ requests: DocumentationRequest[]; asks: Ask[] }> {
    const { claims } = this.well.bot
    const { tenantId, aadObjectId: userId } = this.person
    const of = await Promise.all(
      (await this.claims()).map(async ({ id }) => {
        const requests = await claims.requestsOf({ tenantId, userId }, id)
        return { requests, asks: await claims.asksOf({ tenantId, userId }, id) }
      }),
    )
    return { requests: of.flatMap(({ requests }) => requests), asks: of.flatMap(({ asks }) => asks) }
  }

  /** The number by which an item of the claim's checklist is typed. */
  async item(itemId: string, at = -1): Promise<number> {
    const claim = await this.claim(at)
    const item = checklist(claim.body, this.well.bot.claims.policyOf(claim)).find(({ id }) => id === itemId)
    if (!item) throw new Error(`no item ${itemId}`)
    return item.number
  }

  private withButton(wanted: Wanted): SentMessage {
    const messages = this.person.messages.filter(hasCard).reverse()
    const found = messages.find((message) => {
      try {
        return findButton(cardOf(message), wanted)
      } catch {
        return false
      }
    })
    if (found) return found
    const there = messages.slice(0, 2).map((message) => shownIn(message))
    throw new Error(`no button ${JSON.stringify(wanted)}; last cards:\n${there.join('\n--\n')}`)
  }

  private async seen(turn: Turn | PressTurn, card?: object): Promise<string> {
    const message = 'message' in turn && turn.message && turn.message !== 'OK' ? [turn.message] : []
    const parts = [...turn.replies.map(shownIn), ...message, ...(card ? [textTwin(card as unknown as Card)] : [])]
    if (turn.status !== 200) throw new Error(`answered ${turn.status} ${JSON.stringify(turn.body)}`)
    if (parts.length === 0) throw new Error(`no answer to ${JSON.stringify(turn.activity.text ?? turn.activity.value)}`)
    await this.settled()
    return parts.join('\n').replace(/[\u00A0\u202F]/g, ' ')
  }
}

const withoutFileIds = (text: string) =>
  text.replace(
    /"(fileId|at|by|correctedAt|correctedBy|recordedBy|recordedAt|askedAt|sha256|name|size|claimVersion|hash)":("[^"]*"|\d+)/g,
    '"$1":0',
  )

/** A claim's body without what differs between two people who did the same: ids, times, packages. */
export function sameFor({ body, status }: CoOpClaim): { status: string; body: ClaimBody } {
  const siblings = body.siblings.map(() => 'linked')
  const copied = body.copiedFrom ? { copiedFrom: 'copied' } : {}
  return { status, body: JSON.parse(withoutFileIds(JSON.stringify({ ...body, siblings, ...copied }))) }
}

/** The same of what was asked on a claim; how many steps it took does not matter. */
export function sameAsked({ requests, asks }: Awaited<ReturnType<Chat['asked']>>): unknown {
  const ofRequests = requests.map(({ state, body }) => ({ state, body }))
  const ofAsks = asks.map(({ state, requestId, itemId, body }) => {
    const of = requestId ? 'a request' : 'the checklist'
    return { state, of, itemId, body: { ...body, files: body.files.length } }
  })
  return JSON.parse(withoutFileIds(JSON.stringify({ ofRequests, ofAsks })))
}
