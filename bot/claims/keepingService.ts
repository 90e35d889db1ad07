import type { Acting } from '../../dialogs/acting'
import type { Keeping } from '../../dialogs/keeping'
import type { CoOpClaim } from '../../rules/claim'
import { mayGo } from '../../rules/keep/mayGo'
import { cautiousToday } from '../../rules/localDate'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { exportService } from './exportService'
import { forgetPerson } from './forgetPerson'
import { goingFiles } from './goingFiles'
import type { SeeClaim } from './historyService'
import { planDeletion } from './planDeletion'
import type { Tables } from './ports'
import { removeClaim } from './removeClaim'
import { replanClaim } from './replanClaim'

const fileIdsOf = ({ body }: CoOpClaim) => [
  ...new Set(Object.values(body.evidence).flatMap(({ files }) => files.map(({ fileId }) => fileId))),
]

/** What lists of claims are remembered of a conversation; anything else there counts as none. */
function listedIn(state: unknown): readonly string[] {
  const { listed } = Object(state) as { listed?: unknown }
  return Array.isArray(listed) ? listed.filter((id) => typeof id === 'string') : []
}

/** Getting one's data and getting rid of it, as the dialogs need it. Each deletion is one transaction, once a press. */
export function keepingService(needs: ClaimServiceNeeds, see: SeeClaim): Keeping {
  const { store, now, digest, suspended } = needs
  const todayOf = ({ timeZone }: Acting) => cautiousToday(now(), timeZone)

  async function keepingIn(tables: Tables, acting: Acting, claim: CoOpClaim) {
    const held = (await suspended?.(claim.id, { tables, tenantId: claim.tenantId })) ?? false
    return mayGo(claim, todayOf(acting), held)
  }

  async function deleteIn(tables: Tables, acting: Acting, planKey: string): ReturnType<Keeping['deleteMine']> {
    const { who, key } = acting
    const press = digest(key)
    const plan = await planDeletion(tables, who, { today: todayOf(acting), digest, suspended })
    const { staying, going, fileIds } = plan
    if (await tables.commands.find(who.tenantId, press))
      return { ok: true, value: { repeat: true, claims: 0, files: 0, staying } }
    if (plan.key !== planKey) return { ok: false, reason: 'planChanged' }
    for (const claim of going) await removeClaim(tables, claim)
    await tables.files.remove(who.tenantId, fileIds)
    const funds = await tables.funds.list(who.tenantId)
    const needed = staying.length > 0 || funds.some(({ by }) => by === who.userId)
    await forgetPerson(tables, who, { needed })
    for (const { claim } of staying) await replanClaim(tables, claim, needs)
    await tables.commands.insert(who.tenantId, press, 'deleted', now())
    return { ok: true, value: { repeat: false, claims: going.length, files: fileIds.length, staying } }
  }

  async function purgeIn(tables: Tables, acting: Acting, claimId: string): ReturnType<Keeping['purge']> {
    const { who, key } = acting
    const press = digest(key)
    if (await tables.commands.find(who.tenantId, press)) return { ok: true, value: { repeat: true, files: 0 } }
    const claim = await see(tables, who, claimId)
    if (!claim) return { ok: false, reason: 'notFound' }
    const keeping = await keepingIn(tables, acting, claim)
    if (!keeping.goes) {
      const { why, until } = keeping
      return { ok: false, reason: 'stays', params: { why, ...(until ? { until } : {}) } }
    }
    const files = await tables.files.findMany(who.tenantId, fileIdsOf(claim))
    const fileIds = await goingFiles(tables, files, { without: [claimId], today: todayOf(acting) })
    await removeClaim(tables, claim)
    await tables.files.remove(who.tenantId, fileIds)
    await tables.commands.insert(who.tenantId, press, claimId, now())
    return { ok: true, value: { repeat: false, files: fileIds.length } }
  }

  return {
    ...exportService(needs),
    async deletionPlan(acting) {
      const { reader } = store
      const { fileIds: _ids, ...plan } = await planDeletion(reader, acting.who, {
        today: todayOf(acting),
        digest,
        suspended,
      })
      return plan
    },
    deleteMine: (acting, planKey) => store.write((tables) => deleteIn(tables, acting, planKey)),
    async keepingOf(acting, claimId) {
      const claim = await see(store.reader, acting.who, claimId)
      if (!claim) return { ok: false, reason: 'notFound' }
      return { ok: true, value: { claim, keeping: await keepingIn(store.reader, acting, claim) } }
    },
    purge: (acting, claimId) => store.write((tables) => purgeIn(tables, acting, claimId)),
    async listed({ tenantId, userId }) {
      const person = await store.reader.people.find(tenantId, userId)
      if (!person?.conversationId) return []
      return listedIn(await store.reader.dialogStates.find(tenantId, person.conversationId, userId))
    },
  }
}
