import { evidenceLabel } from '../cards/text/evidenceLabel'
import type { Text } from '../cards/text/text'
import { type ChecklistItem, checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { matchName } from '../rules/policy/matchName'
import type { Session } from './session'

/** What an item is called, in a sentence and in file names. */
export function itemWords(text: Text, item: ChecklistItem): readonly string[] {
  const { name, also } = evidenceLabel(text.catalogue, item.activity, item.row.id)
  return [name, ...also]
}

/** The checklist item a person means by its number or its name; undefined when none or several fit. */
export function findItem({ claims, text }: Session, claim: CoOpClaim, typed: string): ChecklistItem | undefined {
  const items = checklist(claim.body, claims.policyOf(claim))
  const number = /^#?(\d{1,3})\.?$/.exec(typed.trim())
  if (number) return items.find((item) => item.number === Number(number[1]))
  const exact = items.find((item) => item.id === typed)
  if (exact) return exact
  const match = matchName(typed, Object.fromEntries(items.map((item) => [item.id, itemWords(text, item)])))
  return match.match === 'one' ? items.find((item) => item.id === match.id) : undefined
}
