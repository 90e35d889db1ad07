import type { Activity } from 'botbuilder'

/**
 * The Entra tenant an activity belongs to, in lower case. Undefined when it names none, or two that differ.
 * Trustworthy only once the activity is authenticated.
 */
export function tenantOf(activity: Partial<Activity>): string | undefined {
  const named = [activity.conversation?.tenantId, activity.channelData?.tenant?.id].filter(
    (tenant): tenant is string => typeof tenant === 'string' && tenant !== '',
  )
  const [tenant, other = tenant] = named.map((name) => name.toLowerCase())
  return tenant === other ? tenant : undefined
}
