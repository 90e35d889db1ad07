import type { Acting } from '../../dialogs/acting'
import type { Claims, Done } from '../../dialogs/claims'
import { applyChange } from '../../rules/changes/applyChange'
import type { Change, ChangeContext, ClaimEvent } from '../../rules/changes/change'
import type { CoOpClaim } from '../../rules/claim'
import { clockDate } from '../../rules/clocks'
import { confirmClaim, periodsOf } from '../../rules/confirmClaim'
import { copyOf, newClaim } from '../../rules/newClaim'
import type { Outcome } from '../../rules/outcome'
import { policyFor } from '../../rules/policy/policyFor'
import type { Principal } from '../../rules/principal'
import type { Reason } from '../../rules/reasons'
import { mayAct } from '../../rules/roles'
import { aftercareService } from './aftercareService'
import { calendarService } from './calendarService'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { fundingService } from './fundingService'
import { intakeService } from './intakeService'
import { keepLessons } from './keepLessons'
import type { Tables } from './ports'
import { remindingService } from './remindingService'
import { replanClaim } from './replanClaim'

/** As many lessons as one check repeats. */
const mostLessons = 10
/** As many files as a picker can show. */
const mostRecent = 20

const lessonsIn = async (tables: Tables, { tenantId, id, body: { answers } }: CoOpClaim) =>
  answers.activity ? await tables.lessons.list(tenantId, answers.activity, id, mostLessons) : []

const idsOf = ({ body }: CoOpClaim) => [
  ...new Set(Object.values(body.evidence).flatMap((state) => state.files.map((file) => file.fileId))),
]

/** Claims as the dialogs need them: every change is one transaction with its history, key and reminder plan. */
export function claimService(needs: ClaimServiceNeeds): Claims {
  const { store, now, newId, digest, holidays, roleOf } = needs
  const policyOf = (claim: CoOpClaim) => policyFor(claim.body.answers.dates?.to ?? '9999-12-31')

  async function ownClaim(tables: Tables, who: Principal, id: string): Promise<CoOpClaim | undefined> {
    const claim = await tables.claims.find(who.tenantId, id)
    return claim && mayAct(who, roleOf(who), claim) && claim.body.type === 'co-op' ? (claim as CoOpClaim) : undefined
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
      const earlier = before && (await ownClaim(tables, who, before))
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
    await keepLessons(tables, before, after, now())
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
    const before = await ownClaim(tables, who, claimId)
    if (!before) return { ok: false, reason: 'notFound' }
    if (await tables.commands.find(who.tenantId, press)) return { ok: true, value: { claim: before, repeat: true } }
    const told = { now: now(), by: who.userId, today, words, holidays, policy: policyOf(before) }
    // Only what a package records of the check needs them.
    const context: ChangeContext = change.do === 'packed' ? { ...told, lessons: await lessonsIn(tables, before) } : told
    const changed = applyChange(before, change, context)
    if (!changed.ok) return changed
    const claim = { ...changed.value.claim, version: before.version + 1 }
    if (!(await save(tables, before, claim, acting, changed.value.events)))
      return { ok: false, reason: 'changedMeanwhile' }
    await tables.commands.insert(who.tenantId, press, claimId, now())
    return { ok: true, value: { claim, repeat: false } }
  }

  async function confirmIn(tables: Tables, acting: Acting, claimId: string): ReturnType<Claims['confirm']> {
    const { who, key } = acting
    const press = digest(key)
    const before = await ownClaim(tables, who, claimId)
    if (!before) return { ok: false, reason: 'notFound' }
    if (await tables.commands.find(who.tenantId, press)) {
      const linked = await Promise.all(before.body.siblings.map((id) => ownClaim(tables, who, id)))
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

  return {
    holidays,
    policyOf,
    roleOf,
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
      const claim = await ownClaim(store.reader, who, claimId)
      return claim ? { ok: true, value: claim } : { ok: false, reason: 'notFound' }
    },
    async list(who) {
      const claims = await store.reader.claims.listByOwner(who.tenantId, who.userId)
      return claims.filter((claim): claim is CoOpClaim => claim.body.type === 'co-op')
    },
    change: (acting, claimId, change) => store.write((tables) => changeIn(tables, acting, claimId, change)),
    confirm: (acting, claimId) => store.write((tables) => confirmIn(tables, acting, claimId)),
    copy: (acting, claimId) =>
      create(
        acting,
        async (tables) => {
          const from = await ownClaim(tables, acting.who, claimId)
          return from && copyOf(from, acting.who, newId(), now())
        },
        'copied',
      ),
    async files(who, ids) {
      if (ids.length === 0) return []
      const files = await store.reader.files.findMany(who.tenantId, ids)
      return files.filter((file) => file.ownerId === who.userId || roleOf(who) === 'lead')
    },
    recentFiles: (who) => store.reader.files.recent(who.tenantId, who.userId, mostRecent),
    ...intakeService(needs),
    ...remindingService(needs),
    ...fundingService(needs),
    ...calendarService(needs),
    ...aftercareService(needs),
  }
}
