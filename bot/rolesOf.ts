import type { Principal } from '../rules/principal'
import type { Role } from '../rules/roles'
import type { Tables } from './claims/ports'
import type { Config } from './config'

/** What roles are read from: what was given in chat, and who is known. */
export type RoleTables = Pick<Tables, 'roles' | 'people'>

export interface Roles {
  roleOf(who: Principal, tables: RoleTables): Promise<Role>
  /** Object ids of a tenant's claims leads: those the settings name, in their order, then who was made one. */
  leadsOf(tenantId: string, tables: RoleTables): Promise<string[]>
}

const namedIn = (leads: readonly string[], tenantId: string) =>
  leads
    .map((lead) => lead.split('/'))
    .flatMap(([tenant, id]) => (tenant === tenantId.toLowerCase() && id !== undefined ? [id] : []))

/**
 * Who is a claims lead: what was decided in chat counts; without that those the settings name are, and in local mode
 * everybody, unless the settings name somebody.
 */
export function rolesOf({ mode, leads }: Pick<Config, 'mode' | 'leads'>): Roles {
  const everybodyLeads = mode === 'local' && leads.length === 0
  const fromStart = async (tenantId: string, { people }: RoleTables) =>
    everybodyLeads ? (await people.list(tenantId)).map(({ id }) => id) : namedIn(leads, tenantId)
  return {
    async roleOf({ tenantId, userId }, { roles }) {
      const given = await roles.find(tenantId, userId)
      if (given) return given.role
      return everybodyLeads || namedIn(leads, tenantId).includes(userId.toLowerCase()) ? 'lead' : 'member'
    },
    async leadsOf(tenantId, tables) {
      const [given, first] = [await tables.roles.list(tenantId), await fromStart(tenantId, tables)]
      const decided = new Set(given.map(({ personId }) => personId.toLowerCase()))
      const made = given.filter(({ role }) => role === 'lead').map(({ personId }) => personId)
      return [...first.filter((id) => !decided.has(id.toLowerCase())), ...made]
    },
  }
}
