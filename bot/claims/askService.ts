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
import { decide } from '../../rules/roles'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
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

type Answer = AskChange & { do: 'answer' }

const mayDo = (who: Principal, ask: Ask, change: AskChange, isOfClaim: boolean) =>
  change.do === 'end' ? isOfClaim : ask.personId === who.userId

/** Whom a change is told, and as what. */
const toldOf = ({ id: askId, personId, askedBy }: Ask, change: AskChange): [string, Notice] =>
  change.do === 'end' ? [personId, { what: 'ask-ended', askId }] : [askedBy, { what: 'ask-moved', askId }]

/** Asking colleagues for one thing each: every change is one transaction with history, key and notices. */
export function askService(
  needs: ClaimServiceNeeds,
  { claimFor, writes, applyToRequest }: RequestParts & { applyToRequest: ApplyToRequest },
): Asking {
  const { store, now, newId, digest, onNoticed, onPlanned } = needs

  const tell = (tables: Tables, tenantId: string, personId: string, notice: Notice) =>
    tables.notices.add({ tenantId, id: newId(), personId, notice, nextAt: now() })

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
    return { ok: true, value: { ask, reached, repeat: false } }
  }

  /** What was sent lands on the checklist it was asked for. */
  const onChecklist = (
    tables: Tables,
    acting: Acting,
    claim: CoOpClaim,
    itemId: string,
    { fileId, text = '' }: Answer,
  ) =>
    writes.apply(
      tables,
      claim,
      fileId === undefined ? { do: 'write', itemId, text } : { do: 'place', itemId, fileId },
      acting,
    )

  /** The same for a thing a reviewer asks for. */
  async function onRequest(tables: Tables, acting: Acting, claim: CoOpClaim, ask: Ask, { fileId, text = '' }: Answer) {
    const request = await tables.requests.find(ask.tenantId, ask.requestId ?? '')
    if (!request) return notFound
    const given = fileId === undefined ? { text } : { fileId }
    const requested = { claim, request, asks: [] }
    return await applyToRequest(tables, requested, { do: 'answer', item: ask.itemId, ...given }, acting)
  }

  /** The claim an ask is about, whoever may see it. */
  async function claimOf(tables: Tables, { tenantId, claimId }: Ask): Promise<CoOpClaim | undefined> {
    const claim = await tables.claims.find(tenantId, claimId)
    return claim?.body.type === 'co-op' ? (claim as CoOpClaim) : undefined
  }

  /** What was sent lands where it was asked for; the reason when it cannot any more. A file that is there already is. */
  async function land(
    tables: Tables,
    acting: Acting,
    { ask, claim }: { ask: Ask; claim: CoOpClaim },
    change: AskChange,
  ): Promise<Outcome<unknown, Reason>> {
    if (change.do !== 'answer') return { ok: true, value: undefined }
    const landed = await (ask.requestId === undefined
      ? onChecklist(tables, acting, claim, ask.itemId, change)
      : onRequest(tables, acting, claim, ask, change))
    return !landed.ok && landed.reason === 'alreadyThere' ? { ok: true, value: undefined } : landed
  }

  async function changeIn(tables: Tables, acting: Acting, ask: Ask, change: AskChange): Promise<Outcome<Ask, Reason>> {
    const { who, today } = acting
    const changed = changeAsk(ask, change, { now: now(), today })
    if (!changed.ok) return changed
    const claim = await claimOf(tables, ask)
    if (!claim) return notFound
    const landed = await land(tables, acting, { ask, claim }, change)
    if (!landed.ok) return landed
    const after = { ...changed.value, version: ask.version + 1 }
    if (!(await tables.asks.update(after, ask.version))) return { ok: false, reason: 'changedMeanwhile' }
    await recordAsk(tables, claim, who.userId, eventOf[after.state], after)
    await tell(tables, who.tenantId, ...toldOf(ask, change))
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
        if (before) return { ok: true, value: { ask: before.ask, reached: true, repeat: true } }
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
        const found = await visible(tables, who, askId)
        if (!found || !mayDo(who, found.ask, change, found.isOfClaim)) return notFound
        const repeat = (await tables.commands.find(who.tenantId, digest(key))) !== undefined
        const changed = repeat
          ? { ok: true as const, value: found.ask }
          : await changeIn(tables, acting, found.ask, change)
        return changed.ok ? { ok: true, value: { ask: changed.value, reached: true, repeat } } : changed
      })
      return after(done)
    },
  }
}
