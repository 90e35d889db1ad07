import type { Acting } from '../../dialogs/acting'
import type { FundChanged, Funding } from '../../dialogs/funding'
import type { CoOpClaim } from '../../rules/claim'
import type { Fund } from '../../rules/fund'
import type { Outcome } from '../../rules/outcome'
import { mayLead } from '../../rules/roles'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { fundKey } from './fundKey'
import type { Tables } from './ports'
import { replanFund } from './replanFund'

type FundId = Pick<Fund, 'program' | 'usageFrom'>

/** Funds as the dialogs need them: every change is one transaction with its key and reminder plan. */
export function fundingService(needs: ClaimServiceNeeds): Funding {
  const { store, now, digest, roleOf, onPlanned } = needs

  /** Changes one fund, once a press and only for a lead. */
  async function change(
    { who, key }: Acting,
    id: FundId,
    effect: (tables: Tables) => Promise<void>,
  ): Promise<Outcome<FundChanged, 'notAllowed'>> {
    if (!mayLead(roleOf(who))) return { ok: false, reason: 'notAllowed' }
    const press = digest(key)
    const value = await store.write(async (tables): Promise<FundChanged> => {
      if (await tables.commands.find(who.tenantId, press)) return { repeat: true }
      const before = (await tables.funds.list(who.tenantId)).find((fund) => fundKey(fund) === fundKey(id))
      await effect(tables)
      await tables.commands.insert(who.tenantId, press, fundKey(id), now())
      return { ...(before && { before }), repeat: false }
    })
    onPlanned()
    return { ok: true, value }
  }

  return {
    async funds(who) {
      return mayLead(roleOf(who)) ? await store.reader.funds.list(who.tenantId) : []
    },
    async saveFund(acting, given) {
      const { tenantId, userId } = acting.who
      const fund: Fund = { ...given, by: userId, at: now() }
      return await change(acting, given, async (tables) => {
        await tables.funds.save(tenantId, fund)
        await replanFund(tables, tenantId, fund, needs)
      })
    },
    async removeFund(acting, id) {
      const { tenantId, userId } = acting.who
      return await change(acting, id, async (tables) => {
        await tables.funds.remove(tenantId, id.program, id.usageFrom)
        await tables.reminders.replace(tenantId, fundKey(id), userId, [])
      })
    },
    async claimsAtRisk(who) {
      const { claims } = store.reader
      const own = async () => await claims.listByOwner(who.tenantId, who.userId)
      const all = mayLead(roleOf(who)) ? await claims.listOfTenant(who.tenantId) : await own()
      return all.filter(
        (claim): claim is CoOpClaim =>
          claim.body.type === 'co-op' && claim.status !== 'draft' && claim.status !== 'withdrawn',
      )
    },
    async colleagues(who, ids) {
      if (!mayLead(roleOf(who))) return {}
      const people = await Promise.all([...new Set(ids)].map((id) => store.reader.people.find(who.tenantId, id)))
      return Object.fromEntries(people.flatMap((person) => (person?.name ? [[person.id, person.name]] : [])))
    },
  }
}
