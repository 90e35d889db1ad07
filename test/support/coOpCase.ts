import type { Change } from '../../rules/changes/change'
import type { CoOpClaim } from '../../rules/claim'
import { confirmClaim } from '../../rules/confirmClaim'
import { newClaim } from '../../rules/newClaim'
import type { QuestionKey } from '../../rules/questionKeys'
import { openQuestions } from '../../rules/questions/openQuestions'
import { changedClaim, form } from './changedClaim'
import { ruleContext } from './ruleContext'

const context = ruleContext()

/** A draft as a person makes it: the forms of the set-up, then each cost on a form of its own. */
export function draftOf(
  forms: readonly Partial<Record<QuestionKey, string>>[],
  costs: readonly Partial<Record<QuestionKey, string>>[],
): CoOpClaim {
  const empty = newClaim({ tenantId: 'tenant-1', userId: 'owner-1' }, 'claim-1', 0, context.policy)
  const optional = { costTax: '', costClaimed: '', costInvoice: '' }
  const lines = costs.flatMap((cost): Change[] => [
    form({ ...cost, ...Object.fromEntries(Object.entries(optional).filter(([key]) => !(key in cost))) }),
    form({ moreCosts: cost === costs.at(-1) ? 'no' : 'yes' }),
  ])
  return changedClaim(empty, [...forms.map(form), ...lines])
}

/** The claims that a finished draft becomes; what is still open is an error here. */
export function confirmed(draft: CoOpClaim, newIds: readonly string[] = []): CoOpClaim[] {
  const outcome = confirmClaim(draft, newIds, context.now, context.policy)
  if (!outcome.ok) {
    const open = openQuestions(draft.body, context.policy).map(({ key }) => key)
    throw new Error(`${outcome.reason}: ${open.join(' ')}`)
  }
  return outcome.value
}
