import type { Card, CardElement, InputDate } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { bytesIn } from '../elements/bytesIn'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { openUrl } from '../elements/openUrl'
import { picker } from '../elements/picker'
import { problem } from '../elements/problem'
import { textInput } from '../elements/textInput'
import { typingHint } from '../elements/typingHint'
import { verbatim } from '../elements/verbatim'

export interface NewRequestCardData {
  /** Submitted claims it can be about; a single one is not asked about. */
  claims: readonly { id: string; title: string; number: string }[]
  partnerCenterUrl: string
  /** `claim`, `text`, `received` or `due` → what is wrong with it. */
  problems: Record<string, string>
  /** Refused inputs by id (without prefix), shown back. */
  typed: Record<string, string>
}

const mostClaims = 25
/** Longer than any mail of a reviewer; more would not leave the card within what Teams takes. */
const mostBytes = 6000

const dateInput = (id: 'in.received' | 'in.due', label: string, value: string | undefined): InputDate => ({
  type: 'Input.Date',
  id,
  label,
  ...(value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { value } : {}),
})

function claimInput(ctx: CardContext, { claims, problems, typed }: NewRequestCardData): CardElement[] {
  const { requests, formats } = ctx.text
  if (claims.length <= 1) return []
  const hidden = claims.length - mostClaims
  const choices = claims.slice(0, mostClaims).map(({ id, title, number }) => ({
    title: ctx.text.requests.claimChoice(verbatim(title, 40), verbatim(number, 20)),
    value: id,
  }))
  const chosen = typed.claim === undefined ? {} : { value: typed.claim }
  return [
    ...problem(ctx, problems.claim),
    picker(ctx, 'in.claim', requests.claim, choices, { ...chosen, required: true }),
    ...(hidden > 0 ? [line(requests.moreClaims(formats.number(hidden)), { isSubtle: true, size: 'small' })] : []),
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
  const { text = '' } = typed
  const isLong = bytesIn(text) > mostBytes
  const look = { value: isLong ? '' : text, placeholder: requests.textExample, maxLength: 8000, multiline: true }
  return adaptiveCard(
    ctx,
    [
      heading(requests.newTitle),
      line(requests.newAbout),
      ...claimInput(ctx, data),
      ...problem(ctx, problems.text),
      ...(isLong ? [line(requests.textLong, { color: 'attention' })] : []),
      textInput(ctx, 'in.text', requests.text, { ...look, required: true, lenient: true }),
      ...problem(ctx, problems.received),
      dateInput('in.received', requests.received, typed.received ?? ctx.today),
      ...problem(ctx, problems.due),
      dateInput('in.due', cards.optional(requests.due), typed.due),
      ...typingHint(ctx, requests.orPaste),
    ],
    [
      button(ctx, requests.read, { verb: 'request.new', ...(claimId ? { claimId } : {}) }, { style: 'positive' }),
      ...openUrl(cards.buttons.viewInPartnerCenter, data.partnerCenterUrl),
    ],
  )
}
