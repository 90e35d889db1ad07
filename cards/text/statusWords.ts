import { type StatusNamed, statusesNamed } from '../../rules/statusNamed'
import type { Text } from './text'

/** What each status is called: its title first, then what else people type for it. */
export function statusWords({ cards, status }: Text): Record<StatusNamed, readonly string[]> {
  const titles: Record<StatusNamed, string> = { ...cards.reported, ...status.money }
  const named = statusesNamed.map((one): [StatusNamed, readonly string[]] => [one, [titles[one], ...status.also[one]]])
  return Object.fromEntries(named) as Record<StatusNamed, readonly string[]>
}
