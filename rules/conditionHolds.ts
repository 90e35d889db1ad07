import type { Answers } from './claim'
import type { Condition } from './policy/policyTypes'

/** Whether a condition holds for what was answered: `true`, `false`, or `unknown` while its fact is open. */
export function conditionHolds(condition: Condition, answers: Answers): boolean | 'unknown' {
  const value = answers[condition.fact]
  if (value === undefined) return 'unknown'
  if (Array.isArray(value)) return value.some((entry) => entry === condition.is)
  return value === condition.is
}
