import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import { type VendorMailLanguage, vendorMailLanguages } from '../../rules/vendorMailLanguages'
import type { Card, CardElement, InputDate } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { picker } from '../elements/picker'
import { plain } from '../elements/plain'
import { problem } from '../elements/problem'
import { typingHint } from '../elements/typingHint'

/** A cost that a vendor was paid for, with its number on the claim. */
export interface VendorCost {
  id: string
  number: number
  payee: string
  what: string
}

export interface VendorCardData {
  claim: CoOpClaim
  /** Those to choose from; a single one is not asked about. */
  costs: readonly VendorCost[]
  language: VendorMailLanguage
  dueOn: CalendarDate
  /** `cost` or `due` → what is wrong with it. */
  problems: Record<string, string>
}

/** More than this and the card would be too large; the rest can be typed. */
const mostChoices = 50

function costPicker(ctx: CardContext, { costs }: VendorCardData): CardElement[] {
  const { ask } = ctx.text.vendor
  if (costs.length === 1) return []
  const choices = costs.slice(0, mostChoices).map(({ id, number, payee, what }) => ({
    title: ask.costChoice(ctx.text.formats.number(number), payee, what),
    value: id,
  }))
  return [picker(ctx, 'in.cost', ask.cost, choices, { required: true })]
}

/**
 * What the mail to a vendor depends on: the cost (`in.cost`, when there are several), the language (`in.language`) and
 * the day the invoice should be here (`in.due`).
 */
export function vendorCard(ctx: CardContext, data: VendorCardData): Card {
  const { claim, costs, problems } = data
  const { ask, buttons, languages } = ctx.text.vendor
  const { cards } = ctx.text
  const [only, ...more] = costs
  const languageChoices = vendorMailLanguages.map((code) => ({ title: languages[code].name, value: code }))
  const due: InputDate = {
    type: 'Input.Date',
    id: 'in.due',
    label: ask.dueOn,
    isRequired: true,
    errorMessage: cards.missingInput(ask.dueOn),
    value: data.dueOn,
  }
  const single = only && more.length === 0 ? only : undefined
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(single ? ask.titleFor(plain(single.payee, 80)) : ask.title),
      line(ask.purpose),
      ...problem(ctx, problems.cost),
      ...costPicker(ctx, data),
      picker(ctx, 'in.language', ask.language, languageChoices, { value: data.language, required: true }),
      ...problem(ctx, problems.due),
      due,
      line(ask.dueMeans, { isSubtle: true, size: 'small' }),
      ...typingHint(ctx, ask.orType(ctx.text.formats.number(only?.number ?? 1)), { spacing: 'none' }),
    ],
    [
      button(
        ctx,
        buttons.write,
        { verb: 'vendor.ask', claimId: claim.id, ...(single ? { costId: single.id } : {}) },
        { style: 'positive' },
      ),
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }, { associatedInputs: 'none' }),
    ],
  )
}
