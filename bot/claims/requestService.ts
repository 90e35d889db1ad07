import type { Acting } from '../../dialogs/acting'
import type { RequestDone, Requested, Requesting } from '../../dialogs/requesting'
import type { ClaimEvent } from '../../rules/changes/change'
import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { clockDate } from '../../rules/clocks'
import type { Outcome } from '../../rules/outcome'
import type { Principal } from '../../rules/principal'
import type { Reason } from '../../rules/reasons'
import { changeRequest } from '../../rules/requests/changeRequest'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { filesOfRequest } from '../../rules/requests/filesOfRequest'
import { type GivenRequest, newRequest } from '../../rules/requests/newRequest'
import type { RequestChange, RequestChanged } from '../../rules/requests/requestChange'
import type { Verb } from '../../rules/verbs'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { type ClaimWrites, policyOf } from './claimWrites'
import type { Tables } from './ports'
import { replanRequest } from './replanRequest'
import type { RecordOnClaim } from './reportingService'

/** A claim with which somebody may do this, or why not; what they may not know of is `notFound`. */
export type ClaimFor = (
  tables: Tables,
  who: Principal,
  verb: Verb,
  claimId: string,
) => Promise<Outcome<CoOpClaim, Reason>>

/** What the parts of the service share: who may see which claim, and how claims are written. */
export interface RequestParts {
  claimFor: ClaimFor
  writes: ClaimWrites
}

/** Changes a request inside a transaction, on behalf of somebody who may: the one way requests are written. */
export type ApplyToRequest = (
  tables: Tables,
  requested: Requested,
  change: RequestChange,
  acting: Acting,
) => Promise<Outcome<{ claim: CoOpClaim; request: DocumentationRequest }, Reason>>

const notFound = { ok: false, reason: 'notFound' } as const

/** Documentation requests: every change is one transaction with its history, key, notices and reminders. */
export function requestService(
  needs: ClaimServiceNeeds,
  { claimFor, writes }: RequestParts,
): Requesting & { applyToRequest: ApplyToRequest; recordOnClaim: RecordOnClaim } {
  const { store, now, newId, digest, holidays, onPlanned, onNoticed } = needs

  /** The claim a request is on, when the person may work on it. */
  async function ownClaim(tables: Tables, who: Principal, claimId: string): Promise<CoOpClaim | undefined> {
    const found = await claimFor(tables, who, 'request.open', claimId)
    return found.ok ? found.value : undefined
  }

  async function requestedIn(tables: Tables, who: Principal, requestId: string): Promise<Requested | undefined> {
    const request = await tables.requests.find(who.tenantId, requestId)
    const claim = request && (await ownClaim(tables, who, request.claimId))
    return request && claim ? { claim, request, asks: await asksOf(tables, request) } : undefined
  }

  const asksOf = async (tables: Tables, { tenantId, claimId, id }: DocumentationRequest) =>
    (await tables.asks.listOfClaim(tenantId, claimId)).filter(({ requestId }) => requestId === id)

  const tell = async (tables: Tables, claim: CoOpClaim, requestId: string) => {
    const { tenantId, ownerId: personId } = claim
    await tables.notices.add({
      tenantId,
      id: newId(),
      personId,
      notice: { what: 'request', requestId },
      nextAt: now(),
    })
  }

  /** What Partner Center shows by it, where the claim is not closed and shows something else. */
  async function reported(
    tables: Tables,
    claim: CoOpClaim,
    report: RequestChanged['report'],
    acting: Acting,
  ): Promise<Outcome<CoOpClaim, Reason>> {
    const last = claim.body.reports.at(-1)
    const isKnown = last?.status === report?.status && last?.on === report?.on
    // A day corrected later leaves alone what Partner Center showed since.
    const isPast = report?.corrects !== undefined && (last?.status !== report.status || last.on !== report.corrects)
    if (!report || isKnown || isPast || claim.status !== 'handed-over') return { ok: true, value: claim }
    const { status, on } = report
    return await writes.apply(tables, claim, { do: 'report', status, on }, acting)
  }

  const replan = async (tables: Tables, request: DocumentationRequest, claim: CoOpClaim) =>
    replanRequest(tables, request, claim, await needs.leadsOf(claim.tenantId, tables), needs)

  /** What hangs on a changed request: history, reminders, how long its files stay, and its owner knowing of it. */
  async function follow(
    tables: Tables,
    { claim, request }: Pick<Requested, 'claim' | 'request'>,
    events: readonly ClaimEvent[],
    by: string,
  ): Promise<void> {
    await writes.record(tables, claim, by, events)
    await replan(tables, request, claim)
    const keepUntil = clockDate(claim, 'keep-until', holidays)
    if (keepUntil) await tables.files.retain(request.tenantId, filesOfRequest(request), keepUntil)
    const isConfirmed = events.some(({ code }) => code === 'requestConfirmed')
    if (isConfirmed && claim.ownerId !== by) await tell(tables, claim, request.id)
  }

  const applyToRequest: ApplyToRequest = async (tables, { claim: before, request }, change, acting) => {
    const by = acting.who.userId
    const items = checklist(before.body, policyOf(before))
    const changed = changeRequest(request, change, { now: now(), by, today: acting.today, items })
    if (!changed.ok) return changed
    const claim = await reported(tables, before, changed.value.report, acting)
    if (!claim.ok) return claim
    const after = { ...changed.value.request, version: request.version + 1 }
    if (!(await tables.requests.update(after, request.version))) return { ok: false, reason: 'changedMeanwhile' }
    const both = { claim: claim.value, request: after }
    await follow(tables, both, changed.value.events, by)
    return { ok: true, value: both }
  }

  async function recordIn(
    tables: Tables,
    acting: Acting,
    claim: CoOpClaim,
    given: GivenRequest,
  ): Promise<Outcome<Requested, Reason>> {
    const items = checklist(claim.body, policyOf(claim))
    const by = acting.who.userId
    const made = newRequest(claim, given, { id: newId(), now: now(), by, today: acting.today, items })
    if (!made.ok) return made
    const request = made.value
    await tables.requests.insert(request)
    const params: ClaimEvent['params'] = { request: request.id, source: given.source, items: request.body.items.length }
    await writes.record(tables, claim, by, [{ code: 'requestRecorded', params }])
    await replan(tables, request, claim)
    // Who records it in chat confirms it there; a mailbox confirms nothing.
    if (given.source === 'automation') await tell(tables, claim, request.id)
    return { ok: true, value: { claim, request, asks: [] } }
  }

  const done = (requested: Requested, repeat: boolean): Outcome<RequestDone, Reason> => ({
    ok: true,
    value: { ...requested, repeat },
  })

  const after = <T>(value: T): T => {
    onPlanned()
    onNoticed()
    return value
  }

  return {
    applyToRequest,
    recordOnClaim: recordIn,
    async recordRequest(acting, claimId, given) {
      const { who, key } = acting
      const press = digest(key)
      return after(
        await store.write(async (tables): Promise<Outcome<RequestDone, Reason>> => {
          const known = await tables.commands.find(who.tenantId, press)
          const earlier = known && (await requestedIn(tables, who, known))
          if (earlier) return done(earlier, true)
          const claim = await ownClaim(tables, who, claimId)
          if (!claim) return notFound
          const made = await recordIn(tables, acting, claim, given)
          if (!made.ok) return made
          await tables.commands.insert(who.tenantId, press, made.value.request.id, now())
          return done(made.value, false)
        }),
      )
    },
    async findRequest(who, requestId) {
      const found = await requestedIn(store.reader, who, requestId)
      return found ? { ok: true, value: found } : notFound
    },
    async requestsOf(who, claimId) {
      const claim = await ownClaim(store.reader, who, claimId)
      return claim ? await store.reader.requests.listOfClaim(who.tenantId, claimId) : []
    },
    async openRequests(who) {
      const open = await store.reader.requests.listOpen(who.tenantId)
      const found = await Promise.all(open.map(({ id }) => requestedIn(store.reader, who, id)))
      return found.filter((one) => one !== undefined)
    },
    async changeRequest(acting, requestId, change) {
      const { who, key } = acting
      const press = digest(key)
      return after(
        await store.write(async (tables): Promise<Outcome<RequestDone, Reason>> => {
          const before = await requestedIn(tables, who, requestId)
          if (!before) return notFound
          if (await tables.commands.find(who.tenantId, press)) return done(before, true)
          const changed = await applyToRequest(tables, before, change, acting)
          if (!changed.ok) return changed
          await tables.commands.insert(who.tenantId, press, requestId, now())
          return done({ ...before, ...changed.value }, false)
        }),
      )
    },
  }
}
