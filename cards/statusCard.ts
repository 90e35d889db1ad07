import type { CoOpClaim } from '../rules/claim'
import { statusesNamed } from '../rules/statusNamed'
import type { Card, CardElement, InputDate } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { openUrl } from './elements/openUrl'
import { picker } from './elements/picker'
import { plain } from './elements/plain'
import { problem } from './elements/problem'
import { subheading } from './elements/subheading'
import { tabButton } from './elements/tabButton'
import { statusInWords } from './statusInWords'
import { statusWords } from './text/statusWords'

/** As many claims as one card asks about. */
const mostAsked = 12

export interface StatusCardData {
  /** Submitted claims, the longest unheard of first. */
  claims: readonly CoOpClaim[]
  /** Ids of the claims that a button named; they are asked about again when the form is refused. */
  about?: readonly string[]
  partnerCenterUrl: string
  /** `claim`, `status` or `on` → what is wrong with it. */
  problems: Record<string, string>
  /** Refused inputs by id (without prefix), shown back. */
  typed: Record<string, string>
}

function claimElement(ctx: CardContext, claim: CoOpClaim): CardElement {
  const { status, formats } = ctx.text
  const { claimNumber, sameStatusOn, heldSince, reports } = claim.body
  const last = reports.at(-1)?.on ?? ''
  const same = sameStatusOn && sameStatusOn > last ? [status.sameSince(formats.shortDate(sameStatusOn))] : []
  const number = claimNumber ? [status.number(plain(claimNumber, 60))] : []
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(plain(claimTitle(ctx.text, claim), 80), { weight: 'bolder' }),
      line(statusInWords(ctx.text, claim.body, 'submitted'), { spacing: 'none' }),
      ...(heldSince ? [line(statusInWords(ctx.text, claim.body, 'held'), { spacing: 'none' })] : []),
      ...[...number, ...same].map((part) => line(part, { spacing: 'none', isSubtle: true, size: 'small' })),
    ],
  }
}

function dateInput(ctx: CardContext, typed: string | undefined): InputDate {
  const label = ctx.text.status.on
  const value = typed && /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : ctx.today
  return {
    type: 'Input.Date',
    id: 'in.on',
    label,
    isRequired: true,
    errorMessage: ctx.text.cards.missingInput(label),
    value,
  }
}

/** What one claim shows now. With a single claim there is nothing to choose. */
function form(
  ctx: CardContext,
  { problems, typed, about }: StatusCardData,
  shown: readonly CoOpClaim[],
): CardElement[] {
  const { status } = ctx.text
  const [only, ...others] = shown
  const several = others.length > 0
  const claims = shown.map((claim) => ({ title: claimTitle(ctx.text, claim), value: claim.id }))
  const words = statusWords(ctx.text)
  const statuses = statusesNamed.map((value) => ({ title: words[value][0] ?? value, value }))
  const chosen = (value: string | undefined) => (value === undefined ? {} : { value })
  const picked = { claimId: 'picked', ...(about ? { about: [...about] } : {}) }
  const data = { verb: 'claim.status', ...(several ? picked : { claimId: only?.id ?? '' }) } as const
  return [
    subheading(status.moved),
    ...problem(ctx, problems.claim),
    ...(several ? [picker(ctx, 'in.claim', status.claim, claims, { ...chosen(typed.claim), required: true })] : []),
    ...problem(ctx, problems.status),
    picker(ctx, 'in.status', status.status, statuses, { ...chosen(typed.status), required: true }),
    ...problem(ctx, problems.on),
    dateInput(ctx, typed.on),
    { type: 'ActionSet', actions: [button(ctx, status.save, data, { style: 'positive' })] },
  ]
}

/**
 * Asks at once where all submitted claims stand in Partner Center: *no change* for all that are shown in one press, or
 * what one of them (`in.claim`) shows now (`in.status`) and since when (`in.on`).
 */
export function statusCard(ctx: CardContext, data: StatusCardData): Card {
  const { status, cards } = ctx.text
  const shown = data.claims.slice(0, mostAsked)
  const hidden = data.claims.length - shown.length
  const asked = shown.map(({ id }) => id)
  const only = asked.length === 1 ? asked[0] : undefined
  const same = button(ctx, status.noChange(shown.length), { verb: 'claim.status', asked }, { associatedInputs: 'none' })
  const pages = openUrl(cards.buttons.viewInPartnerCenter, data.partnerCenterUrl)
  return adaptiveCard(ctx, [
    heading(status.title),
    line(status.lookThere, { isSubtle: true }),
    ...shown.map((claim) => claimElement(ctx, claim)),
    ...(hidden > 0 ? [line(status.more(hidden), { isSubtle: true })] : []),
    { type: 'ActionSet', actions: [same, ...pages, ...tabButton(ctx, only)] },
    ...form(ctx, data, shown),
  ])
}
