import type { Acting } from '../../dialogs/acting'
import type { Colleague, Organising, RoleRefusal, RoleSet } from '../../dialogs/organising'
import type { CoOpClaim } from '../../rules/claim'
import type { Outcome } from '../../rules/outcome'
import type { Principal } from '../../rules/principal'
import type { Role } from '../../rules/roles'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { permitOf } from './permitOf'
import type { Tables } from './ports'

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** People of an organisation and their roles as the dialogs need them. */
export function organisingService({
  store,
  now,
  newId,
  digest,
  roleOf,
  leadsOf,
  onNoticed,
}: ClaimServiceNeeds): Organising {
  const permit = permitOf(roleOf)

  async function people({ tenantId }: Principal): Promise<Colleague[]> {
    const { reader } = store
    const [known, given, leads] = await Promise.all([
      reader.people.list(tenantId),
      reader.roles.list(tenantId),
      leadsOf(tenantId, reader),
    ])
    const strangers = leads.filter((id) => !known.some((person) => same(person.id, id)))
    return [...known, ...strangers.map((id) => ({ id, name: '' }))].map(({ id, name }) => {
      const row = given.find(({ personId }) => personId === id)
      const role = leads.some((lead) => same(lead, id)) ? 'lead' : 'member'
      return { id, name, role, ...(row ? { by: row.by, at: row.at } : {}) }
    })
  }

  /** Whether somebody is the only one who leads. */
  async function isLast(tables: Tables, tenantId: string, personId: string): Promise<boolean> {
    const [only, ...more] = await leadsOf(tenantId, tables)
    return only !== undefined && more.length === 0 && same(only, personId)
  }

  /** Why somebody may not be given a role; nobody may be the last to lose that of a lead. */
  async function reasonAgainst(
    tables: Tables,
    who: Principal,
    personId: string,
    role: Role,
  ): Promise<RoleRefusal | undefined> {
    const { tenantId } = who
    const verb = role === 'lead' ? 'role.grant' : 'role.revoke'
    if ((await permit(tables, who, verb)) !== 'allowed') return 'notAllowed'
    if (!(await tables.people.find(tenantId, personId))) return 'personUnknown'
    return role === 'member' && (await isLast(tables, tenantId, personId)) ? 'lastLead' : undefined
  }

  async function setRoleIn(
    tables: Tables,
    { who, key }: Acting,
    personId: string,
    role: Role,
  ): Promise<Outcome<RoleSet, RoleRefusal>> {
    const { tenantId, userId } = who
    const press = digest(key)
    await tables.roles.inOrder(tenantId)
    if (await tables.commands.find(tenantId, press)) return { ok: true, value: { repeat: true, changed: false } }
    const reason = await reasonAgainst(tables, who, personId, role)
    if (reason) return { ok: false, reason }
    const changed = (await roleOf({ tenantId, userId: personId }, tables)) !== role
    if (changed) await tables.roles.save({ tenantId, personId, role, by: userId, at: now() })
    await tables.commands.insert(tenantId, press, personId, now())
    if (changed && personId !== userId) {
      const notice = { what: 'role', role, by: userId } as const
      await tables.notices.add({ tenantId, id: newId(), personId, notice, nextAt: now() })
    }
    return { ok: true, value: { repeat: false, changed } }
  }

  return {
    roleOf: (who) => roleOf(who, store.reader),
    people,
    async setRole(acting, personId, role) {
      const done = await store.write((tables) => setRoleIn(tables, acting, personId, role))
      onNoticed()
      return done
    },
    async mentioned({ tenantId }, { id, aadObjectId }) {
      const { people: known } = store.reader
      const found = aadObjectId ? await known.find(tenantId, aadObjectId) : await known.findByTeamsId?.(tenantId, id)
      return found?.id
    },
    async listAll(who) {
      if ((await permit(store.reader, who, 'claim.listAll')) !== 'allowed') return []
      const claims = await store.reader.claims.listOfTenant(who.tenantId)
      return claims.filter((claim): claim is CoOpClaim => claim.body.type === 'co-op')
    },
    async wasDone({ who, key }) {
      return (await store.reader.commands.find(who.tenantId, digest(key))) !== undefined
    },
  }
}
