import type { Config } from '../config'

/** Object ids of a tenant's claims leads, in the order the settings name them. */
export function leadsOf({ leads }: Pick<Config, 'leads'>): (tenantId: string) => string[] {
  return (tenantId) =>
    leads
      .map((lead) => lead.split('/'))
      .flatMap(([tenant, id]) => (tenant === tenantId.toLowerCase() && id !== undefined ? [id] : []))
}
