import type { Acting } from '../../dialogs/acting'
import type { Claims, Done } from '../../dialogs/claims'
import type { Change } from '../../rules/changes/change'
import { verbOf } from '../../rules/changes/verbOf'
import type { CoOpClaim } from '../../rules/claim'
import { confirmClaim, periodsOf } from '../../rules/confirmClaim'
import type { EventCode } from '../../rules/history/eventCodes'
import { copyOf, newClaim } from '../../rules/newClaim'
import type { Notice } from '../../rules/notice'
import type { Outcome } from '../../rules/outcome'
import { policyFor } from '../../rules/policy/policyFor'
import type { Principal } from '../../rules/principal'
import type { Reason } from '../../rules/reasons'
import { isClosedRequest } from '../../rules/reminders/requestPlan'
import { filesOfRequest } from '../../rules/requests/filesOfRequest'
import type { Verb } from '../../rules/verbs'
import { aftercareService } from './aftercareService'
import { askService } from './askService'
import { calendarService } from './calendarService'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { claimWrites, policyOf } from './claimWrites'
import { fundingService } from './fundingService'
import { historyService } from './historyService'
import { intakeService } from './intakeService'
import { keepingService } from './keepingService'
import { organisingService } from './organisingService'
import { permitOf } from './permitOf'
import type { Tables } from './ports'
import { remindingService } from './remindingService'
import { replanClaim } from './replanClaim'
import type { Reporting } from './reporting'
import { reportingService } from './reportingService'
import { requestService } from './requestService'

/** As many files as a picker can show. */
const mostRecent = 20

const evidenceFiles = ({ evidence }: CoOpClaim['body']) =>
  Object.values(evidence).flatMap(({ files }) => files.map(({ fileId }) => fileId))

/** Whom a change gives a claim to, if anybody. */
const givenTo = (change: Change) => ('personId' in change ? change.personId : undefined)

/** A claim is given only to somebody the bot has met in the organisation. */
async function isKnown({ people }: Tables, { tenantId }: Principal, change: Change): Promise<boolean> {
  const personId = givenTo(change)
  return personId === undefined || (await people.find(tenantId, personId)) !== undefined
}

/** Who hears that a claim was given to somebody, and as what. */
function toldOf({ userId: by }: Principal, before: CoOpClaim, change: Change): [string, Notice][] {
  const claimId = before.id
  const notice = (as: 'owner' | 'deputy' | 'none'): Notice => ({ what: 'assigned', claimId, as, by })
  const told: [string | undefined, Notice][] =
    change.do === 'handOver'
      ? [
          [change.personId, notice('owner')],
          [before.ownerId, notice('none')],
        ]
      : change.do === 'setDeputy'
        ? [[change.personId, notice('deputy')]]
        : []
  return told.flatMap(([id, one]) => (id === undefined || id === by ? [] : [[id, one]]))
}

/** Claims as the dialogs need them: every change is one transaction with its history, key and reminder plan. */
export function claimService(needs: ClaimServiceNeeds): Claims & Reporting {
  const { store, now, newId, digest, holidays, roleOf, onNoticed } = needs
  const writes = claimWrites(needs)
  const { record, save, apply } = writes
  const permit = permitOf(roleOf)

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

  /** Stores a new claim with its beginnings, once a key. */
  async function create(
    acting: Acting,
    made: (tables: Tables) => Promise<CoOpClaim | undefined>,
    event: EventCode,
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

  async function changeIn(
    tables: Tables,
    acting: Acting,
    claimId: string,
    change: Change,
  ): Promise<Outcome<Done, Reason>> {
    const { who, key } = acting
    const press = digest(key)
    const found = await claimFor(tables, who, verbOf[change.do], claimId)
    if (!found.ok) return found
    const before = found.value
    if (await tables.commands.find(who.tenantId, press)) return { ok: true, value: { claim: before, repeat: true } }
    if (!(await isKnown(tables, who, change))) return { ok: false, reason: 'personUnknown' }
    const changed = await apply(tables, before, change, acting)
    if (!changed.ok) return changed
    const claim = changed.value
    for (const [personId, notice] of toldOf(who, before, change))
      await tables.notices.add({ tenantId: who.tenantId, id: newId(), personId, notice, nextAt: now() })
    await tables.commands.insert(who.tenantId, press, claimId, now())
    return { ok: true, value: { claim, repeat: false } }
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

  /** Ids of the files that serve a claim the person may see: its evidence, and the answers to its requests. */
  async function filesOf(who: Principal, claimId: string): Promise<string[]> {
    const claim = await claimSeen(store.reader, who, claimId)
    if (!claim) return []
    const related = await Promise.all(claim.body.siblings.map((id) => claimSeen(store.reader, who, id)))
    const bodies = [claim, ...related].flatMap((one) => (one ? [one.body] : []))
    const requests = await store.reader.requests.listOfClaim(who.tenantId, claimId)
    return [...bodies.flatMap(evidenceFiles), ...requests.flatMap((request) => filesOfRequest(request))]
  }

  /** While a reviewer waits for something, nothing of the claim is deleted. */
  const suspended: ClaimServiceNeeds['suspended'] = async (claimId, { tables, tenantId }) =>
    (await tables.requests.listOfClaim(tenantId, claimId)).some((request) => !isClosedRequest(request))

  const requests = requestService(needs, { claimFor, writes })

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
    async change(acting, claimId, change) {
      const done = await store.write((tables) => changeIn(tables, acting, claimId, change))
      if ('personId' in change) onNoticed()
      return done
    },
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
    async files(who, ids, claimId) {
      if (ids.length === 0) return []
      const files = await store.reader.files.findMany(who.tenantId, ids)
      const serving = claimId === undefined ? [] : await filesOf(who, claimId)
      return files.filter(({ id, ownerId }) => ownerId === who.userId || serving.includes(id))
    },
    recentFiles: (who) => store.reader.files.recent(who.tenantId, who.userId, mostRecent),
    ...intakeService(needs),
    ...remindingService(needs),
    ...fundingService(needs),
    ...calendarService(needs),
    ...requests,
    ...reportingService(needs, requests.recordOnClaim),
    ...askService(needs, { claimFor, writes, applyToRequest: requests.applyToRequest }),
    ...organisingService(needs),
    ...historyService(needs, claimSeen),
    ...keepingService({ ...needs, suspended }, claimSeen),
    ...aftercareService(needs),
  }
}
