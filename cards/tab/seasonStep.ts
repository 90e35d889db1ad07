import type { ClaimStanding } from '../../rules/season/seasonStanding'
import { byWhen } from '../byWhen'
import { itemName } from '../itemName'
import type { Text } from '../text/text'

/** What to do about a claim that Partner Center has. */
function afterSubmission({ tab }: Text, { claim }: ClaimStanding): string {
  const { step } = tab.season
  const said = claim.body.reports.at(-1)?.status
  if (said === 'action-required') return step.answer
  return said === 'rejected' ? step.rejected : step.wait
}

/** The next step for a claim, in a few words. */
export function seasonStep(text: Text, standing: ClaimStanding): string {
  const { step: words } = text.tab.season
  const { claim, step, deadline } = standing
  if (claim.status === 'handed-over') return afterSubmission(text, standing)
  if (claim.status === 'closed' || claim.status === 'withdrawn') return words.none
  if (deadline?.urgency === 'passed') return words.ask
  if (!step) return words.enter
  return step.do === 'item' ? byWhen(text, itemName(text, step.item), step) : words[step.do]
}
