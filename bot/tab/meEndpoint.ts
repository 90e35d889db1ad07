import type { Store } from '../claims/ports'
import type { Roles } from '../rolesOf'
import type { TabEndpoint } from './endpoint'

/** `GET /me`: who the server knows the caller as, and whether they are a claims lead. */
export function meEndpoint({ store, roleOf }: { store: Store; roleOf: Roles['roleOf'] }): TabEndpoint {
  return {
    method: 'get',
    path: '/me',
    async handle({ person }) {
      const { name, locale, tenantId, id } = person
      const role = await roleOf({ tenantId, userId: id }, store.reader)
      return { kind: 'json', body: { name, locale, isLead: role === 'lead' } }
    },
  }
}
