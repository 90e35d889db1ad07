import type { Acting } from '../../dialogs/acting'
import type { FundChanged, Funding } from '../../dialogs/funding'
import type { CoOpClaim } from '../../rules/claim'
import type { Fund } from '../../rules/fund'
import type { Outcome } from '../../rules/outcome'
import type { Principal } from '../../rules/principal'
import type { Verb } from '../../rules/verbs'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { fundKey } from './fundKey'
import { permitOf } from './permitOf'
import type { Tables } from './ports'
import { replanFund } from './replanFund'

type FundId = Pick<Fund, 'program' | 'usageFrom'>

/** Funds as the dialogs need them: every change is one transaction with its key and reminder plan. */
export function fundingService(needs: ClaimServiceNeeds): Funding {
  const { store, now, digest, roleOf, onPlanned } = needs
  const permit = permitOf(roleOf)
  const may = async (who: Principal, verb: Verb, tables: Tables = store.reader) =>
    (await permit(tables, who, verb)) === 'allowed'

  /** Changes one fund, once a press and only for a lead. */
  async function change(
    { who, key }: Acting,
    id: FundId,
    effect: (tables: Tables) => Promise<void>,
  ): Promise<Outcome<FundChanged, 'notAllowed'>> {
    const press = digest(key)
    const done = await store.write(async (tables): Promise<Outcome<FundChanged, 'notAllowed'>> => {
      if (!(await may(who, 'funds.edit', tables))) return { ok: false, reason: 'notAllowed' }
      if (await tables.commands.find(who.tenantId, press)) return { ok: true, value: { repeat: true } }
      const before = (await tables.funds.list(who.tenantId)).find((fund) => fundKey(fund) === fundKey(id))
      await effect(tables)
      await tables.commands.insert(who.tenantId, press, fundKey(id), now())
      return { ok: true, value: { ...(before && { before }), repeat: false } }
    })
    if (done.ok) onPlanned()
    return done
  }

  return {
    async funds(who) {
      return (await may(who, 'funds.edit')) ? await store.reader.funds.list(who.tenantId) : []
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
      const own = async () => await claims.listOfPerson(who.tenantId, who.userId)
      const all = (await may(who, 'claim.listAll')) ? await claims.listOfTenant(who.tenantId) : await own()
      return all.filter(
        (claim): claim is CoOpClaim =>
          claim.body.type === 'co-op' && claim.status !== 'draft' && claim.status !== 'withdrawn',
      )
    },
    async colleagues(who, ids) {
      if (!(await may(who, 'claim.listAll'))) return {}
      const people = await Promise.all([...new Set(ids)].map((id) => store.reader.people.find(who.tenantId, id)))
      return Object.fromEntries(people.flatMap((person) => (person?.name ? [[person.id, person.name]] : [])))
    },
  }
}
