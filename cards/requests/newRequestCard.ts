import type { Card, CardElement, InputDate } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { openUrl } from '../elements/openUrl'
import { picker } from '../elements/picker'
import { problem } from '../elements/problem'
import { textInput } from '../elements/textInput'

export interface NewRequestCardData {
  /** Submitted claims it can be about; a single one is not asked about. */
  claims: readonly { id: string; title: string; number: string }[]
  partnerCenterUrl: string
  /** `claim`, `text`, `received` or `due` → what is wrong with it. */
  problems: Record<string, string>
  /** Refused inputs by id (without prefix), shown back. */
  typed: Record<string, string>
}

const mostClaims = 50

const dateInput = (id: 'in.received' | 'in.due', label: string, value: string | undefined): InputDate => ({
  type: 'Input.Date',
  id,
  label,
  ...(value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { value } : {}),
})

function claimInput(ctx: CardContext, { claims, problems, typed }: NewRequestCardData): CardElement[] {
  if (claims.length <= 1) return []
  const choices = claims.slice(0, mostClaims).map(({ id, title, number }) => ({
    title: ctx.text.requests.claimChoice(title.slice(0, 60), number.slice(0, 30)),
    value: id,
  }))
  const chosen = typed.claim === undefined ? {} : { value: typed.claim }
  return [
    ...problem(ctx, problems.claim),
    picker(ctx, 'in.claim', ctx.text.requests.claim, choices, { ...chosen, required: true }),
  ]
}

/**
 * Where a reviewer's words are pasted: `in.claim` (when there are several), `in.text`, `in.received`, `in.due`. The
 * words can be sent as a message just as well.
 */
export function newRequestCard(ctx: CardContext, data: NewRequestCardData): Card {
  const { requests, cards } = ctx.text
  const { claims, problems, typed } = data
  const [only, ...more] = claims
  const claimId = more.length > 0 ? 'picked' : only?.id
  const look = { value: typed.text, placeholder: requests.textExample, maxLength: 8000, multiline: true }
  return adaptiveCard(
    ctx,
    [
      heading(requests.newTitle),
      line(requests.newAbout),
      ...claimInput(ctx, data),
      ...problem(ctx, problems.text),
      textInput(ctx, 'in.text', requests.text, { ...look, value: look.value ?? '', required: true, lenient: true }),
      ...problem(ctx, problems.received),
      dateInput('in.received', requests.received, typed.received ?? ctx.today),
      ...problem(ctx, problems.due),
      dateInput('in.due', cards.optional(requests.due), typed.due),
      line(requests.orPaste, { isSubtle: true, size: 'small' }),
    ],
    [
      button(ctx, requests.read, { verb: 'request.new', ...(claimId ? { claimId } : {}) }, { style: 'positive' }),
      ...openUrl(cards.buttons.viewInPartnerCenter, data.partnerCenterUrl),
    ],
  )
}
