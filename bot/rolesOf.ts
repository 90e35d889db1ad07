import type { Principal } from '../rules/principal'
import type { Role } from '../rules/roles'
import type { Config } from './config'

/** Who is a claims lead: those the settings name; in local mode everybody, as there is one person. */
export function rolesOf({ mode, leads }: Pick<Config, 'mode' | 'leads'>): (who: Principal) => Role {
  const named = new Set(leads)
  return ({ tenantId, userId }) =>
    mode === 'local' || named.has(`${tenantId}/${userId}`.toLowerCase()) ? 'lead' : 'member'
}
