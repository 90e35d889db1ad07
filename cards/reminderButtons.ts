import type { ButtonData, CardButton } from './card'
import type { CardContext } from './cardContext'
import { button } from './elements/button'
import { shortName } from './elements/shortName'
import { isRequestReminder } from './isRequestReminder'
import { itemName } from './itemName'
import type { ClaimReminder, ShownReminder } from './shownReminder'

interface Mend {
  title: string
  data: ButtonData
}

/** As many ids as a button carries. */
const mostAsked = 30

/** Opens the item it is about: `title`, or the item's own name. */
function openFirst(ctx: CardContext, { claim, facts }: ClaimReminder, title?: string): Mend[] {
  const first = facts.items[0]?.item
  if (!first) return []
  const named = ctx.text.cards.buttons.openNamed(shortName(itemName(ctx.text, first)))
  return [{ title: title ?? named, data: { verb: 'evidence.attach', claimId: claim.id, itemId: first.id } }]
}

const submitted = (ctx: CardContext, { claim }: ClaimReminder): Mend => ({
  title: ctx.text.cards.buttons.submitted,
  data: { verb: 'claim.submitted', claimId: claim.id },
})

/** What brings the claim on: say that it was submitted, make the package, check, or the first missing item. */
function step(ctx: CardContext, reminder: ClaimReminder): Mend[] {
  const { buttons } = ctx.text.cards
  const { claim, facts } = reminder
  const claimId = claim.id
  switch (facts.next) {
    case 'submit':
      return [submitted(ctx, reminder)]
    case 'package':
      return [{ title: buttons.package, data: { verb: 'claim.package', claimId, version: claim.version } }]
    case 'check':
      return [{ title: buttons.check, data: { verb: 'claim.check', claimId } }]
    default:
      return openFirst(ctx, reminder)
  }
}

/** The vendor can be asked for an invoice that nobody was asked for yet. */
function askVendor(ctx: CardContext, { claim, facts }: ClaimReminder): Mend[] {
  const isInvoice = facts.items[0]?.item.row.kind === 'invoice'
  const data: ButtonData = { verb: 'vendor.ask', claimId: claim.id }
  return isInvoice && facts.turn === 'you' ? [{ title: ctx.text.reminders.buttons.askVendor, data }] : []
}

function mendsOf(ctx: CardContext, reminder: ClaimReminder): Mend[] {
  const { buttons } = ctx.text.reminders
  const { claim, subject } = reminder
  const claimId = claim.id
  switch (reminder.kind) {
    case 'shot-list':
    case 'photos':
      return openFirst(ctx, reminder, buttons.sendPhotos)
    case 'numbers':
      return openFirst(ctx, reminder, buttons.figures)
    case 'check-invitation':
      return [
        { title: buttons.checkInvitation, data: { verb: 'invitation.check', claimId } },
        ...openFirst(ctx, reminder),
      ]
    case 'vendor-due':
      return [
        ...openFirst(ctx, reminder, buttons.isHere),
        { title: buttons.askAgain, data: { verb: 'vendor.ask', claimId, costId: subject } },
      ]
    case 'payment-late':
    case 'hold-ends':
      return [{ title: buttons.status, data: { verb: 'claim.status', claimId } }]
    case 'keep-until':
      return [
        { title: ctx.text.keep.buttons.deleteFiles, data: { verb: 'claim.purge', claimId } },
        { title: ctx.text.cards.buttons.checklist, data: { verb: 'claim.open', claimId } },
      ]
    case 'claim-passed':
      return [submitted(ctx, reminder)]
    case 'run-by':
      return [
        ...step(ctx, reminder),
        { title: buttons.changeDates, data: { verb: 'claim.edit', claimId, question: 'dates' } },
      ]
    case 'missing-by':
    case 'running-ads':
      return [...openFirst(ctx, reminder), ...askVendor(ctx, reminder)]
    default:
      return [...step(ctx, reminder), ...askVendor(ctx, reminder)]
  }
}

function allMends(ctx: CardContext, reminder: ShownReminder): Mend[] {
  const { buttons } = ctx.text.reminders
  if (reminder.kind === 'fund-run-by')
    return [
      { title: buttons.risk, data: { verb: 'risk.show' } },
      { title: ctx.text.cards.buttons.newClaim, data: { verb: 'claim.new' } },
    ]
  if (isRequestReminder(reminder))
    return [{ title: buttons.request, data: { verb: 'request.open', requestId: reminder.request.id } }]
  if (reminder.kind !== 'status') return mendsOf(ctx, reminder)
  const [only, ...others] = reminder.claims
  const asked =
    only && others.length === 0
      ? { claimId: only.id }
      : { about: reminder.claims.slice(0, mostAsked).map(({ id }) => id) }
  return [{ title: buttons.status, data: { verb: 'claim.status', ...asked } }]
}

/** The buttons that mend what a reminder is about, at most `most` of two; the first does most. Every one leads on. */
export function reminderButtons(ctx: CardContext, reminder: ShownReminder, most: number): CardButton[] {
  const mends = allMends(ctx, reminder)
  const open = { title: ctx.text.cards.buttons.checklist, data: openOf(reminder) }
  const all = mends.length === 0 && open.data ? [{ title: open.title, data: open.data }] : mends
  return all
    .slice(0, most)
    .map(({ title, data }, index) => button(ctx, title, data, index === 0 ? { style: 'positive' } : {}))
}

const openOf = (reminder: ShownReminder): ButtonData | undefined =>
  reminder.kind === 'status' || reminder.kind === 'fund-run-by'
    ? undefined
    : { verb: 'claim.open', claimId: reminder.claim.id }
