import type { Activity } from 'botbuilder'
import type { Config } from '../config'
import { tenantOf } from './tenantOf'

/**
 * May people of this activity's tenant use the bot? A token of the channel says nothing about that (reliability S7).
 * In local mode everybody on this machine may.
 */
export function tenantAllowed(activity: Partial<Activity>, config: Pick<Config, 'mode' | 'allowedTenants'>): boolean {
  if (config.mode === 'local') return true
  const tenant = tenantOf(activity)
  return tenant !== undefined && config.allowedTenants.includes(tenant)
}
