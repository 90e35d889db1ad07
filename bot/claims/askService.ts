import type { Acting } from '../../dialogs/acting'
import type { AskDone, Asking } from '../../dialogs/asking'
import type { ClaimEvent } from '../../rules/changes/change'
import type { CoOpClaim } from '../../rules/claim'
import type { EventCode } from '../../rules/history/eventCodes'
import type { Notice } from '../../rules/notice'
import type { Outcome } from '../../rules/outcome'
import type { Principal } from '../../rules/principal'
import type { Reason } from '../../rules/reasons'
import type { Ask } from '../../rules/requests/ask'
import { type AskChange, changeAsk } from '../../rules/requests/changeAsk'
import { type GivenAsk, newAsk } from '../../rules/requests/newAsk'
import { decide, mayAct } from '../../rules/roles'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { landAnswer } from './landAnswer'
import type { Tables } from './ports'
import type { ApplyToRequest, RequestParts } from './requestService'

const notFound = { ok: false, reason: 'notFound' } as const

const eventOf: Record<Ask['state'], EventCode> = {
  asked: 'asked',
  waiting: 'askWaiting',
  answered: 'askAnswered',
  declined: 'askDeclined',
  ended: 'askEnded',
}

const mayDo = (who: Principal, ask: Ask, change: AskChange, isOfClaim: boolean) =>
  change.do === 'end' ? isOfClaim : ask.personId === who.userId

/** What a change is told as: to who was asked, else to who `hears` of it. */
const toldOf = ({ id: askId, personId }: Ask, change: AskChange, hears: string): [string, Notice] =>
  change.do === 'end' ? [personId, { what: 'ask-ended', askId }] : [hears, { what: 'ask-moved', askId }]

/** Asking colleagues for one thing each: every change is one transaction with history, key and notices. */
export function askService(needs: ClaimServiceNeeds, parts: RequestParts & { applyToRequest: ApplyToRequest }): Asking {
  const { store, now, newId, digest, onNoticed, onPlanned } = needs
  const { claimFor, writes } = parts

  const tell = (tables: Tables, tenantId: string, personId: string, notice: Notice) =>
    tables.notices.add({ tenantId, id: newId(), personId, notice, nextAt: now() })

  /** Who asked, as long as they may see the claim; after a hand-over whose it is now. */
  async function hearsOf(tables: Tables, { tenantId, askedBy: userId }: Ask, claim: CoOpClaim): Promise<string> {
    const who = { tenantId, userId }
    return mayAct(who, await needs.roleOf(who, tables), claim) ? userId : claim.ownerId
  }

  async function isReached(tables: Tables, tenantId: string, personId: string): Promise<boolean> {
    const person = await tables.people.find(tenantId, personId)
    if (!person?.conversationId) return false
    const conversation = await tables.conversations.find(tenantId, person.conversationId)
    return conversation?.kind === 'personal' && conversation.unreachable === undefined
  }

  const recordAsk = (
    tables: Tables,
    claim: CoOpClaim,
    by: string,
    code: EventCode,
    { id, personId, itemId, requestId, body }: Ask,
  ) => {
    const event: ClaimEvent = {
      code,
      params: {
        ask: id,
        person: personId,
        ...(requestId ? { thing: itemId } : { item: itemId }),
        words: body.words.slice(0, 200),
      },
    }
    return writes.record(tables, claim, by, [event])
  }

  async function makeIn(
    tables: Tables,
    acting: Acting,
    claim: CoOpClaim,
    asked: GivenAsk,
  ): Promise<Outcome<AskDone, Reason>> {
    const { who, today } = acting
    const { tenantId, userId: by } = who
    const others = await tables.asks.listOfClaim(tenantId, claim.id)
    const made = newAsk(asked, { tenantId, id: newId(), by, now: now(), today, others })
    if (!made.ok) return made
    const ask = made.value
    const reached = await isReached(tables, tenantId, asked.personId)
    if (reached) {
      await tables.asks.insert(ask)
      await recordAsk(tables, claim, by, 'asked', ask)
      await tell(tables, tenantId, ask.personId, { what: 'ask', askId: ask.id })
      await tables.commands.insert(tenantId, digest(acting.key), ask.id, now())
    }
    return { ok: true, value: { ask, hears: by, reached, repeat: false } }
  }

  /** The claim an ask is about, whoever may see it. */
  async function claimOf(tables: Tables, { tenantId, claimId }: Ask): Promise<CoOpClaim | undefined> {
    const claim = await tables.claims.find(tenantId, claimId)
    return claim?.body.type === 'co-op' ? (claim as CoOpClaim) : undefined
  }

  async function changeIn(
    tables: Tables,
    acting: Acting,
    { ask, claim, hears }: { ask: Ask; claim: CoOpClaim; hears: string },
    change: AskChange,
  ): Promise<Outcome<Ask, Reason>> {
    const { who, today } = acting
    const changed = changeAsk(ask, change, { now: now(), today })
    if (!changed.ok) return changed
    const landed = await landAnswer(parts, tables, acting, { ask, claim, change })
    if (!landed.ok) return landed
    const after = { ...changed.value, version: ask.version + 1 }
    if (!(await tables.asks.update(after, ask.version))) return { ok: false, reason: 'changedMeanwhile' }
    await recordAsk(tables, claim, who.userId, eventOf[after.state], after)
    await tell(tables, who.tenantId, ...toldOf(ask, change, hears))
    await tables.commands.insert(who.tenantId, digest(acting.key), ask.id, now())
    return { ok: true, value: after }
  }

  async function ownClaim(tables: Tables, who: Principal, claimId: string): Promise<CoOpClaim | undefined> {
    const found = await claimFor(tables, who, 'evidence.delegate', claimId)
    return found.ok ? found.value : undefined
  }

  async function visible(
    tables: Tables,
    who: Principal,
    askId: string,
  ): Promise<{ ask: Ask; isOfClaim: boolean } | undefined> {
    const ask = await tables.asks.find(who.tenantId, askId)
    if (!ask) return undefined
    const isOfClaim = (await ownClaim(tables, who, ask.claimId)) !== undefined
    const relation = ask.personId === who.userId ? 'asked' : 'colleague'
    const decision = decide('ask.open', { role: 'member', scope: 'personal', relation })
    return isOfClaim || decision === 'allowed' ? { ask, isOfClaim } : undefined
  }

  /** An ask with its claim and who hears of the change, for somebody who may make it. */
  async function changeable(tables: Tables, who: Principal, askId: string, change: AskChange) {
    const found = await visible(tables, who, askId)
    const claim = found && (await claimOf(tables, found.ask))
    if (!claim || !mayDo(who, found.ask, change, found.isOfClaim)) return undefined
    return { ask: found.ask, claim, hears: await hearsOf(tables, found.ask, claim) }
  }

  const after = <T>(value: T): T => {
    onNoticed()
    onPlanned()
    return value
  }

  return {
    async namesOf({ tenantId }, ids) {
      const people = await Promise.all([...new Set(ids)].map((id) => store.reader.people.find(tenantId, id)))
      return Object.fromEntries(people.flatMap((person) => (person?.name ? [[person.id, person.name]] : [])))
    },
    async ask(acting, asked) {
      const { who, key } = acting
      const done = await store.write(async (tables): Promise<Outcome<AskDone, Reason>> => {
        const known = await tables.commands.find(who.tenantId, digest(key))
        const before = known ? await visible(tables, who, known) : undefined
        if (before) return { ok: true, value: { ask: before.ask, hears: who.userId, reached: true, repeat: true } }
        const claim = await ownClaim(tables, who, asked.claimId)
        return claim ? await makeIn(tables, acting, claim, asked) : notFound
      })
      return after(done)
    },
    async findAsk(who, askId) {
      const found = await visible(store.reader, who, askId)
      return found ? { ok: true, value: found.ask } : notFound
    },
    asksFor: ({ tenantId, userId }) => store.reader.asks.openOf(tenantId, userId),
    async asksOf(who, claimId) {
      const claim = await ownClaim(store.reader, who, claimId)
      return claim ? await store.reader.asks.listOfClaim(who.tenantId, claimId) : []
    },
    async changeAsk(acting, askId, change) {
      const { who, key } = acting
      const done = await store.write(async (tables): Promise<Outcome<AskDone, Reason>> => {
        const found = await changeable(tables, who, askId, change)
        if (!found) return notFound
        const { ask, hears } = found
        const repeat = (await tables.commands.find(who.tenantId, digest(key))) !== undefined
        if (repeat) return { ok: true, value: { ask, hears, reached: true, repeat } }
        const changed = await changeIn(tables, acting, found, change)
        return changed.ok ? { ok: true, value: { ask: changed.value, hears, reached: true, repeat } } : changed
      })
      return after(done)
    },
  }
}
