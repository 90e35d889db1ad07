import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { Progress } from '../rules/progress'
import type { CardButton } from './card'
import type { CardContext } from './cardContext'
import { button } from './elements/button'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { showCard } from './elements/showCard'
import { verbatim } from './elements/verbatim'
import { itemName } from './itemName'

interface Shown {
  claim: CoOpClaim
  items: readonly ChecklistItem[]
  progress: Progress
  fileNames: Readonly<Record<string, string>>
}

function doneLine(ctx: CardContext, item: ChecklistItem, fileNames: Shown['fileNames']): string {
  const { checklist } = ctx.text.cards
  const { formats } = ctx.text
  const ids = [...item.given.files.map((file) => file.fileId), item.given.confirmed?.fileId]
  const names = ids.flatMap((id) => (id === undefined ? [] : (fileNames[id] ?? [])))
  const name = ctx.text.cards.numberedState(
    formats.number(item.number),
    itemName(ctx.text, item),
    ctx.text.cards.state[item.state],
  )
  if (names.length === 0) return name
  return checklist.with(name, plain(formats.list(names.slice(0, 5).map((file) => verbatim(file, 40))), 250))
}

function doneButton(ctx: CardContext, { items, fileNames }: Shown): CardButton[] {
  const done = items.filter((item) => item.state !== 'missing')
  if (done.length === 0) return []
  const shown = done.slice(0, 25).map((item) => line(doneLine(ctx, item, fileNames), { spacing: 'small' }))
  const { cards, formats } = ctx.text
  const hidden = done.length - shown.length
  const rest = hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []
  return [showCard(cards.buttons.done(formats.number(done.length)), [...shown, ...rest])]
}

/** With the package in hand the next thing is to submit; before that it is to check, and to make it once all is there. */
function nextButtons(ctx: CardContext, { claim, progress }: Shown): CardButton[] {
  const { buttons } = ctx.text.cards
  const { id: claimId, version } = claim
  const check = button(ctx, buttons.check, { verb: 'claim.check', claimId })
  if (claim.status === 'ready' && claim.body.package) {
    return [
      button(ctx, buttons.submitted, { verb: 'claim.submitted', claimId }, { style: 'positive' }),
      check,
      button(ctx, buttons.packageAgain, { verb: 'claim.package', claimId, version }),
    ]
  }
  const complete = progress.total > 0 && progress.done === progress.total
  const make = button(ctx, buttons.package, { verb: 'claim.package', claimId, version }, { style: 'positive' })
  return complete ? [make, check] : [check]
}

/** Of a submitted claim: what happened to it in Partner Center, and what can be done about a rejection. */
function stepButtons(ctx: CardContext, claim: CoOpClaim): CardButton[] {
  if (claim.status !== 'handed-over' && claim.status !== 'closed') return []
  const { timeline, dispute } = ctx.text.money.buttons
  const steps = button(ctx, timeline, { verb: 'claim.timeline', claimId: claim.id })
  return isRejected(claim) ? [button(ctx, dispute, { verb: 'claim.dispute', claimId: claim.id }), steps] : [steps]
}

const isRejected = ({ body }: CoOpClaim) => body.reports.at(-1)?.status === 'rejected'

/** What stands below a checklist: in its body the next steps, at its foot the rest. */
export interface ChecklistButtons {
  next: CardButton[]
  rest: CardButton[]
}

/** The buttons of a checklist: five at most, since one more stands at its picker. What is left out can be typed. */
export function checklistButtons(
  ctx: CardContext,
  data: Shown,
  { page, pages, locked }: { page: number; pages: number; locked: boolean },
): ChecklistButtons {
  const { buttons } = ctx.text.cards
  const claimId = data.claim.id
  const done = doneButton(ctx, data)
  const people = button(ctx, ctx.text.roles.buttons.people, { verb: 'claim.assign', claimId })
  if (locked) {
    const update = button(ctx, ctx.text.status.update, { verb: 'claim.status', claimId })
    const waiting = data.claim.status === 'handed-over' ? [update] : []
    const asks =
      data.claim.status === 'withdrawn'
        ? []
        : [button(ctx, ctx.text.requests.newTitle, { verb: 'request.new', claimId })]
    const past = button(ctx, ctx.text.history.buttons.history, { verb: 'history.show', claimId })
    const copy = button(ctx, buttons.copy, { verb: 'claim.copy', claimId })
    const mine = button(ctx, buttons.myClaims, { verb: 'claim.list' })
    // A card has room for five; what is left out can be typed.
    return {
      next: [],
      rest: [...waiting, ...asks, ...stepButtons(ctx, data.claim), ...done, past, copy, mine].slice(0, 5),
    }
  }
  const next = nextButtons(ctx, data)
  const following = page + 1 < pages ? page + 1 : 0
  const more = following > 0 ? buttons.moreItems : buttons.firstItems
  const turn = pages > 1 ? [button(ctx, more, { verb: 'claim.open', claimId, page: following })] : []
  const change = button(ctx, buttons.changeDetails, { verb: 'claim.edit', claimId })
  const reminders = button(ctx, ctx.text.plan.buttons.reminders, { verb: 'reminder.list', claimId })
  return { next, rest: [...turn, ...done, change, reminders, people].slice(0, 5 - next.length) }
}
