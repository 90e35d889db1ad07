import type { ExpenseCode } from '../rules/policy/names'
import type { ActivityRow, EvidenceRow } from '../rules/policy/policyTypes'
import { basisSentence } from './basisSentence'
import { capSentence } from './capSentence'
import type { Card, CardElement } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { subheading } from './elements/subheading'
import { itemName } from './itemName'

const isConditional = ({ appliesWhen, requiredWhen, notRequiredWhen }: EvidenceRow) =>
  appliesWhen !== undefined || requiredWhen !== undefined || notRequiredWhen !== undefined

function evidenceName(ctx: CardContext, activity: ActivityRow, row: EvidenceRow): string {
  const { labelled, requirements } = ctx.text.cards
  const name = itemName(ctx.text, { activity: activity.id, row })
  return isConditional(row) ? labelled(name, requirements.conditional) : name
}

/** One line for each group whose rows stand for each other. */
function groupNames(ctx: CardContext, activity: ActivityRow, rows: readonly EvidenceRow[]): string[] {
  const groups = [...new Set(rows.map((row) => row.group))]
  return groups.map((group) => {
    const names = rows
      .filter((row) => row.group === group)
      .map((row) => itemName(ctx.text, { activity: activity.id, row }))
    return ctx.text.formats.either(names)
  })
}

function sentences(title: string, list: readonly string[]): CardElement[] {
  if (list.length === 0) return []
  return [subheading(title), ...list.map((sentence) => line(sentence, { spacing: 'small' }))]
}

/** The answer to *what do I need for this activity*: evidence, expenses, limits and remarks, before any claim exists. */
export function requirementsCard(ctx: CardContext, { activity }: { activity: ActivityRow }): Card {
  const { catalogue, cards } = ctx.text
  const { requirements } = cards
  const { evidence, notes } = activity
  const needed = (need: EvidenceRow['need']) => evidence.filter((row) => row.need === need)
  const named = (need: EvidenceRow['need']) => needed(need).map((row) => evidenceName(ctx, activity, row))
  const names = (codes: readonly ExpenseCode[]) => codes.map((code) => catalogue.expenses[code].name)
  const eligible = names(activity.eligible)
  const body = [
    heading(requirements.title(catalogue.activities[activity.id].name)),
    ...(activity.detail === 'name-only' ? [line(requirements.nameOnly, { weight: 'bolder' })] : []),
    ...sentences(requirements.required, named('required')),
    ...sentences(requirements.oneOf, groupNames(ctx, activity, needed('one-of'))),
    ...sentences(requirements.optional, named('optional')),
    ...sentences(requirements.eligible, eligible.length > 0 ? eligible : [requirements.noneListed]),
    ...sentences(requirements.ineligible, names(activity.ineligible)),
    ...sentences(
      requirements.caps,
      activity.caps.map((cap) => capSentence(ctx.text, cap)),
    ),
    ...sentences(
      requirements.notes,
      notes.map((code) => catalogue.policyNotes[code]),
    ),
    line(plain(basisSentence(ctx.text, activity.basis), 400), { isSubtle: true, size: 'small' }),
  ]
  return adaptiveCard(ctx, body, [
    button(ctx, cards.buttons.newClaim, { verb: 'claim.new' }),
    button(ctx, cards.buttons.help, { verb: 'help.show' }),
  ])
}
