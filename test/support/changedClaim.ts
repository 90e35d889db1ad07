import { applyChange } from '../../rules/changes/applyChange'
import type { Change, ChangeContext } from '../../rules/changes/change'
import type { CoOpClaim } from '../../rules/claim'
import type { QuestionKey } from '../../rules/questionKeys'
import { ruleContext } from './ruleContext'

/** The claim after some changes; a refusal is an error here, with its reason. */
export function changedClaim(claim: CoOpClaim, changes: readonly Change[], context?: ChangeContext): CoOpClaim {
  return changes.reduce((before, change) => {
    const outcome = applyChange(before, change, context ?? ruleContext())
    if (!outcome.ok) throw new Error(`${change.do} refused: ${outcome.reason} ${JSON.stringify(outcome.params)}`)
    return outcome.value.claim
  }, claim)
}

/** One form with these answers, in their order. */
export function form(inputs: Partial<Record<QuestionKey, string>>): Change & { do: 'answer' } {
  const keys = Object.keys(inputs) as QuestionKey[]
  return { do: 'answer', inputs: keys.map((question) => ({ question, input: inputs[question] ?? '' })) }
}
