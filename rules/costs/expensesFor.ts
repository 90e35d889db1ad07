import type { CoOpBody } from '../claim'
import { findActivity } from '../policy/findActivity'
import type { ExpenseCode } from '../policy/names'
import type { Policy } from '../policy/policyTypes'

/** Expenses in the order they are offered: the activity's list, what it names as not eligible, the rest. */
export function expensesFor({ answers }: Pick<CoOpBody, 'answers'>, policy: Policy): ExpenseCode[] {
  const activity = answers.activity ? findActivity(policy, answers.activity) : undefined
  const parts = activity?.components
    ? (answers.components ?? []).flatMap((id) => findActivity(policy, id).eligible)
    : []
  const own = [...(activity?.eligible ?? []), ...(activity?.presumed ?? [])]
  const first = [...own, ...parts, ...(activity?.ineligible ?? []), 'other' as const]
  return [...new Set(first)]
}
