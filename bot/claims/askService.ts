import type { Acting } from '../../dialogs/acting'
import type { AskDone, Asking, NewAsk } from '../../dialogs/asking'
import type { ClaimEvent } from '../../rules/changes/change'
import type { CoOpClaim } from '../../rules/claim'
import type { Notice } from '../../rules/notice'
import type { Outcome, Params } from '../../rules/outcome'
import type { Principal } from '../../rules/principal'
import { readDate } from '../../rules/readDate'
import type { Reason } from '../../rules/reasons'
import { type Ask, isOpenAsk } from '../../rules/requests/ask'
import { type AskChange, changeAsk } from '../../rules/requests/changeAsk'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import type { Tables } from './ports'
import type { ApplyToRequest, RequestParts } from './requestService'

const mostPeople = 200
const notFound = { ok: false, reason: 'notFound' } as const

type Dated = Outcome<string | undefined, Reason>

function dayToCome(typed: string | undefined, today: string): Dated {
  if (!typed?.trim()) return { ok: true, value: undefined }
  const read = readDate(typed, { today })
  if (!read.ok) return { ok: false, reason: 'badDate', params: { typed, question: 'due' } }
  if (read.value < today) return { ok: false, reason: 'dateInPast', params: { on: read.value, question: 'due' } }
  return read
}

/** Asking colleagues for one thing each: every change is one transaction with history, key and notices. */
export function askService(
  needs: ClaimServiceNeeds,
  { ownClaim, writes, applyToRequest }: RequestParts & { applyToRequest: ApplyToRequest },
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
    code: string,
    { id, personId, itemId }: Ask,
    more: Params = {},
  ) => {
    const event: ClaimEvent = { code, params: { ask: id, person: personId, item: itemId, ...more } }
    return writes.record(tables, claim, by, [event])
  }

  async function makeIn(
    tables: Tables,
    acting: Acting,
    claim: CoOpClaim,
    asked: NewAsk,
  ): Promise<Outcome<AskDone, Reason>> {
    const { who, today } = acting
    const due = dayToCome(asked.dueOn, today)
    if (!due.ok) return due
    if (asked.personId === who.userId) return { ok: false, reason: 'askedSelf' }
    const others = (await tables.asks.listOfClaim(who.tenantId, claim.id)).filter(isOpenAsk)
    const same = others.some(
      ({ personId, itemId, requestId }) =>
        personId === asked.personId && itemId === asked.itemId && requestId === asked.requestId,
    )
    if (same) return { ok: false, reason: 'askedAlready' }
    const reached = await isReached(tables, who.tenantId, asked.personId)
    const ask = newAsk(acting, asked, due.value)
    if (!reached) return { ok: true, value: { ask, reached, repeat: false } }
    await tables.asks.insert(ask)
    await recordAsk(tables, claim, who.userId, 'asked', ask)
    await tell(tables, who.tenantId, ask.personId, { what: 'ask', askId: ask.id })
    return { ok: true, value: { ask, reached, repeat: false } }
  }

  function newAsk(
    { who }: Acting,
    { claimId, requestId, itemId, words, personId, reason }: NewAsk,
    dueOn: string | undefined,
  ): Ask {
    const why = reason?.trim().slice(0, 500)
    const said = { ...(why ? { reason: why } : {}), ...(dueOn ? { dueOn } : {}) }
    return {
      tenantId: who.tenantId,
      id: newId(),
      claimId,
      ...(requestId ? { requestId } : {}),
      itemId,
      personId,
      askedBy: who.userId,
      version: 1,
      state: 'asked',
      body: { v: 1, words: words.slice(0, 2000), ...said, askedAt: now(), files: [], at: now() },
    }
  }

  /** What was sent lands where it was asked for; the reason when it cannot any more. */
  async function land(
    tables: Tables,
    acting: Acting,
    ask: Ask,
    claim: CoOpClaim,
    change: AskChange & { do: 'answer' },
  ) {
    const { fileId, text } = change
    if (ask.requestId === undefined) {
      const given = fileId === undefined ? { do: 'write' as const, text: text ?? '' } : { do: 'place' as const, fileId }
      return await writes.apply(tables, claim, { ...given, itemId: ask.itemId }, acting)
    }
    const request = await tables.requests.find(ask.tenantId, ask.requestId)
    if (!request) return notFound
    const answer = { do: 'answer' as const, item: ask.itemId, ...(fileId ? { fileId } : { text: text ?? '' }) }
    return await applyToRequest(tables, { claim, request, asks: [] }, answer, acting)
  }

  const mayDo = (who: Principal, ask: Ask, change: AskChange, isOfClaim: boolean) =>
    change.do === 'end' ? isOfClaim : ask.personId === who.userId

  async function changeIn(tables: Tables, acting: Acting, ask: Ask, change: AskChange): Promise<Outcome<Ask, Reason>> {
    const { who, today } = acting
    const changed = changeAsk(ask, change, { now: now(), today })
    if (!changed.ok) return changed
    const claim = await tables.claims.find(who.tenantId, ask.claimId)
    if (!claim || claim.body.type !== 'co-op') return notFound
    const ofClaim = claim as CoOpClaim
    const landed = change.do === 'answer' ? await land(tables, acting, ask, ofClaim, change) : undefined
    // It is there already: a colleague sent the same file before.
    if (landed?.ok === false && landed.reason !== 'alreadyThere') return landed
    const after = { ...changed.value, version: ask.version + 1 }
    if (!(await tables.asks.update(after, ask.version))) return { ok: false, reason: 'changedMeanwhile' }
    await recordAsk(tables, ofClaim, who.userId, `ask${after.state}`, after)
    const told: [string, Notice] =
      change.do === 'end'
        ? [ask.personId, { what: 'ask-ended', askId: ask.id }]
        : [ask.askedBy, { what: 'ask-moved', askId: ask.id }]
    await tell(tables, who.tenantId, ...told)
    return { ok: true, value: after }
  }

  async function visible(
    tables: Tables,
    who: Principal,
    askId: string,
  ): Promise<{ ask: Ask; isOfClaim: boolean } | undefined> {
    const ask = await tables.asks.find(who.tenantId, askId)
    if (!ask) return undefined
    const isOfClaim = (await ownClaim(tables, who, ask.claimId)) !== undefined
    return isOfClaim || ask.personId === who.userId ? { ask, isOfClaim } : undefined
  }

  const after = <T>(value: T): T => {
    onNoticed()
    onPlanned()
    return value
  }

  return {
    async colleaguesOf({ tenantId, userId }) {
      const people = await store.reader.people.list(tenantId, mostPeople)
      return people.filter(({ id, name }) => id !== userId && name !== '').map(({ id, name }) => ({ id, name }))
    },
    async namesOf({ tenantId }, ids) {
      const people = await Promise.all([...new Set(ids)].map((id) => store.reader.people.find(tenantId, id)))
      return Object.fromEntries(people.flatMap((person) => (person?.name ? [[person.id, person.name]] : [])))
    },
    async ask(acting, asked) {
      const { who, key } = acting
      const press = digest(key)
      return after(
        await store.write(async (tables): Promise<Outcome<AskDone, Reason>> => {
          const known = await tables.commands.find(who.tenantId, press)
          const before = known && (await visible(tables, who, known))
          if (before) return { ok: true, value: { ask: before.ask, reached: true, repeat: true } }
          const claim = await ownClaim(tables, who, asked.claimId)
          if (!claim) return notFound
          const made = await makeIn(tables, acting, claim, asked)
          if (made.ok && made.value.reached) await tables.commands.insert(who.tenantId, press, made.value.ask.id, now())
          return made
        }),
      )
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
      const press = digest(key)
      return after(
        await store.write(async (tables): Promise<Outcome<AskDone, Reason>> => {
          const found = await visible(tables, who, askId)
          if (!found || !mayDo(who, found.ask, change, found.isOfClaim)) return notFound
          const repeat = { ok: true, value: { ask: found.ask, reached: true, repeat: true } } as const
          if (await tables.commands.find(who.tenantId, press)) return repeat
          const changed = await changeIn(tables, acting, found.ask, change)
          if (!changed.ok) return changed
          await tables.commands.insert(who.tenantId, press, askId, now())
          return { ok: true, value: { ask: changed.value, reached: true, repeat: false } }
        }),
      )
    },
  }
}
