import { matchName, type NameMatch } from './matchName'
import type { ActivityId } from './names'

/**
 * Finds the activity that a person's words mean: its name or a plain example ("search ads", "trade fair").
 * @param names for each activity its name first, then examples, in the person's language
 */
export function matchActivity(text: string, names: Record<ActivityId, readonly string[]>): NameMatch<ActivityId> {
  return matchName(text, names)
}
