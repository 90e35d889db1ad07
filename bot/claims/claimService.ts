import type { Acting } from '../../dialogs/acting'
import type { Claims, Done } from '../../dialogs/claims'
import { applyChange } from '../../rules/changes/applyChange'
import type { Change, ChangeContext, ClaimEvent } from '../../rules/changes/change'
import { verbOf } from '../../rules/changes/verbOf'
import type { CoOpClaim } from '../../rules/claim'
import { clockDate } from '../../rules/clocks'
import { confirmClaim, periodsOf } from '../../rules/confirmClaim'
import { copyOf, newClaim } from '../../rules/newClaim'
import type { Outcome } from '../../rules/outcome'
import { policyFor } from '../../rules/policy/policyFor'
import type { Principal } from '../../rules/principal'
import type { Reason } from '../../rules/reasons'
import type { Verb } from '../../rules/verbs'
import { calendarService } from './calendarService'
import { changedBy } from './changedBy'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { fundingService } from './fundingService'
import { intakeService } from './intakeService'
import { organisingService } from './organisingService'
import { permitOf } from './permitOf'
import type { Tables } from './ports'
import { remindingService } from './remindingService'
import { replanClaim } from './replanClaim'

/** As many files as a picker can show. */
const mostRecent = 20

const idsOf = ({ body }: CoOpClaim) => [
  ...new Set(Object.values(body.evidence).flatMap((state) => state.files.map((file) => file.fileId))),
]

/** Whom a change gives a claim to, if anybody. */
const givenTo = (change: Change) => ('personId' in change ? change.personId : undefined)

/** A claim is given only to somebody the bot has met in the organisation. */
async function isKnown({ people }: Tables, { tenantId }: Principal, change: Change): Promise<boolean> {
  const personId = givenTo(change)
  return personId === undefined || (await people.find(tenantId, personId)) !== undefined
}

const toTell = ({ userId }: Principal, change: Change) => {
  const told = givenTo(change)
  return told === undefined || told === userId ? {} : { told }
}

/** Applies a change. A form that is older than what its own author entered since may replace that, nobody else's. */
async function applied({ history }: Tables, claim: CoOpClaim, change: Change, context: ChangeContext) {
  const outcome = applyChange(claim, change, context)
  if (outcome.ok || outcome.reason !== 'changedSince') return outcome
  const fields = String(outcome.params?.fields).split(',')
  const last = changedBy(await history.list(claim.tenantId, claim.id), change, fields, context.by)
  if (last) return { ...outcome, params: { ...outcome.params, by: last.by, at: last.at } }
  return applyChange(claim, withoutSeen(change), context)
}

function withoutSeen(change: Change): Change {
  if (change.do !== 'answer' && change.do !== 'write') return change
  const { seen: _seen, ...rest } = change
  return rest
}

/** Claims as the dialogs need them: every change is one transaction with its history, key and reminder plan. */
export function claimService(needs: ClaimServiceNeeds): Claims {
  const { store, now, newId, digest, holidays, roleOf } = needs
  const permit = permitOf(roleOf)
  const policyOf = (claim: CoOpClaim) => policyFor(claim.body.answers.dates?.to ?? '9999-12-31')

  /** A claim with which somebody may do this, or why not. */
  async function claimFor(tables: Tables, who: Principal, verb: Verb, id: string): Promise<Outcome<CoOpClaim, Reason>> {
    const claim = await tables.claims.find(who.tenantId, id)
    if (claim?.body.type !== 'co-op') return { ok: false, reason: 'notFound' }
    const decision = await permit(tables, who, verb, claim)
    if (decision === 'allowed') return { ok: true, value: claim as CoOpClaim }
    return { ok: false, reason: decision === 'notAllowed' ? decision : 'notFound' }
  }

  /** A claim that somebody may see. */
  async function claimSeen(tables: Tables, who: Principal, id: string): Promise<CoOpClaim | undefined> {
    const found = await claimFor(tables, who, 'claim.open', id)
    return found.ok ? found.value : undefined
  }

  const record = (tables: Tables, claim: CoOpClaim, by: string, events: readonly ClaimEvent[]) =>
    tables.history.append(
      events.map((event) => ({ tenantId: claim.tenantId, claimId: claim.id, at: now(), by, ...event })),
    )

  /** Stores a new claim with its beginnings, once a key. */
  async function create(
    acting: Acting,
    made: (tables: Tables) => Promise<CoOpClaim | undefined>,
    event: string,
  ): Promise<Outcome<Done, 'notFound'>> {
    const { who, key } = acting
    const press = digest(key)
    return store.write(async (tables) => {
      const before = await tables.commands.find(who.tenantId, press)
      const earlier = before && (await claimSeen(tables, who, before))
      if (earlier) return { ok: true, value: { claim: earlier, repeat: true } }
      const claim = await made(tables)
      if (!claim) return { ok: false, reason: 'notFound' }
      await tables.claims.insert(claim)
      await record(tables, claim, who.userId, [{ code: event, params: {} }])
      await tables.commands.insert(who.tenantId, press, claim.id, now())
      return { ok: true, value: { claim, repeat: false } }
    })
  }

  async function save(
    tables: Tables,
    before: CoOpClaim,
    after: CoOpClaim,
    acting: Acting,
    events: readonly ClaimEvent[],
  ): Promise<boolean> {
    if (!(await tables.claims.update(after, before.version))) return false
    await record(tables, after, acting.who.userId, events)
    await replanClaim(tables, after, needs, before)
    const keepUntil = after.status === 'handed-over' ? clockDate(after, 'keep-until', holidays) : undefined
    if (keepUntil) await tables.files.retain(after.tenantId, idsOf(after), keepUntil)
    return true
  }

  async function changeIn(
    tables: Tables,
    acting: Acting,
    claimId: string,
    change: Change,
  ): Promise<Outcome<Done, Reason>> {
    const { who, key, today, words } = acting
    const press = digest(key)
    const found = await claimFor(tables, who, verbOf[change.do], claimId)
    if (!found.ok) return found
    const before = found.value
    if (await tables.commands.find(who.tenantId, press)) return { ok: true, value: { claim: before, repeat: true } }
    if (!(await isKnown(tables, who, change))) return { ok: false, reason: 'personUnknown' }
    const context: ChangeContext = { now: now(), by: who.userId, today, words, holidays, policy: policyOf(before) }
    const changed = await applied(tables, before, change, context)
    if (!changed.ok) return changed
    const claim = { ...changed.value.claim, version: before.version + 1 }
    if (!(await save(tables, before, claim, acting, changed.value.events)))
      return { ok: false, reason: 'changedMeanwhile' }
    await tables.commands.insert(who.tenantId, press, claimId, now())
    return { ok: true, value: { claim, repeat: false, ...toTell(who, change) } }
  }

  async function confirmIn(tables: Tables, acting: Acting, claimId: string): ReturnType<Claims['confirm']> {
    const { who, key } = acting
    const press = digest(key)
    const found = await claimFor(tables, who, 'claim.confirm', claimId)
    if (!found.ok) return found
    const before = found.value
    if (await tables.commands.find(who.tenantId, press)) {
      const linked = await Promise.all(before.body.siblings.map((id) => claimSeen(tables, who, id)))
      return { ok: true, value: { claims: [before, ...linked.filter((claim) => claim !== undefined)], repeat: true } }
    }
    const ids = periodsOf(before.body).slice(1).map(newId)
    const confirmed = confirmClaim(before, ids, now(), policyOf(before))
    if (!confirmed.ok) return confirmed
    const [first = before, ...linked] = confirmed.value
    const claim = { ...first, version: before.version + 1 }
    if (!(await save(tables, before, claim, acting, [{ code: 'confirmed', params: { linked: linked.length } }])))
      return { ok: false, reason: 'changedMeanwhile' }
    for (const sibling of linked) {
      await tables.claims.insert(sibling)
      await record(tables, sibling, who.userId, [{ code: 'confirmed', params: { linkedTo: claim.id } }])
      await replanClaim(tables, sibling, needs)
    }
    await tables.commands.insert(who.tenantId, press, claimId, now())
    return { ok: true, value: { claims: [claim, ...linked], repeat: false } }
  }

  /** Which files of others somebody may see: a lead all, who is on a claim those that serve it. */
  async function othersSeen(who: Principal): Promise<(fileId: string) => boolean> {
    if ((await permit(store.reader, who, 'claim.listAll')) === 'allowed') return () => true
    const claims = await store.reader.claims.listOfPerson(who.tenantId, who.userId)
    const serving = new Set(claims.flatMap((claim) => (claim.body.type === 'co-op' ? idsOf(claim as CoOpClaim) : [])))
    return (fileId) => serving.has(fileId)
  }

  return {
    holidays,
    policyOf,
    async start(acting) {
      const done = await create(
        acting,
        async () => newClaim(acting.who, newId(), now(), policyFor(acting.today)),
        'started',
      )
      if (!done.ok) throw new Error('a new claim was not found')
      return done.value
    },
    async find(who, claimId) {
      const claim = await claimSeen(store.reader, who, claimId)
      return claim ? { ok: true, value: claim } : { ok: false, reason: 'notFound' }
    },
    async list(who) {
      const claims = await store.reader.claims.listOfPerson(who.tenantId, who.userId)
      return claims.filter((claim): claim is CoOpClaim => claim.body.type === 'co-op')
    },
    change: (acting, claimId, change) => store.write((tables) => changeIn(tables, acting, claimId, change)),
    confirm: (acting, claimId) => store.write((tables) => confirmIn(tables, acting, claimId)),
    copy: (acting, claimId) =>
      create(
        acting,
        async (tables) => {
          const from = await claimSeen(tables, acting.who, claimId)
          return from && copyOf(from, acting.who, newId(), now())
        },
        'copied',
      ),
    async files(who, ids) {
      if (ids.length === 0) return []
      const files = await store.reader.files.findMany(who.tenantId, ids)
      if (files.every((file) => file.ownerId === who.userId)) return files
      const seen = await othersSeen(who)
      return files.filter((file) => file.ownerId === who.userId || seen(file.id))
    },
    recentFiles: (who) => store.reader.files.recent(who.tenantId, who.userId, mostRecent),
    ...intakeService(needs),
    ...remindingService(needs),
    ...fundingService(needs),
    ...calendarService(needs),
    ...organisingService(needs),
  }
}
