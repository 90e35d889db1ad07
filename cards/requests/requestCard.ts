import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import type { Ask } from '../../rules/requests/ask'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { isAnswered, requestProgress } from '../../rules/requests/requestProgress'
import type { Card, CardButton, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { button } from '../elements/button'
import { fittingCard } from '../elements/fittingCard'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { picker } from '../elements/picker'
import { plain } from '../elements/plain'
import { showCard } from '../elements/showCard'
import { verbatim } from '../elements/verbatim'
import { requestItemElement } from './requestItemElement'
import { reviewerWords } from './reviewerWords'

export interface RequestCardData {
  claim: CoOpClaim
  request: DocumentationRequest
  /** The claim's checklist, for what each item means. */
  items: readonly ChecklistItem[]
  asks: readonly Ask[]
  /** Names of people and files by id. */
  names: Readonly<Record<string, string>>
  /** Days to the day the reviewer named; negative once it has passed. */
  daysLeft: number
  /** What just happened. */
  changed?: string
}

const mostItems = 20

const isOver = ({ state }: DocumentationRequest) => state === 'answered' || state === 'withdrawn'

function titleOf({ text }: CardContext, { state, body }: DocumentationRequest): string {
  const { requests } = text
  if (state === 'withdrawn') return requests.titleWithdrawn
  if (state === 'answered') return requests.titleDone[body.kind]
  return state === 'ready' ? requests.titleReady[body.kind] : requests.title
}

/** When it came, by when it is wanted, and what became of it. */
function standing(ctx: CardContext, { request, daysLeft, names }: RequestCardData): CardElement[] {
  const { requests, formats } = ctx.text
  const { receivedOn, dueOn, reference, recordedBy, source, answeredOn, withdrawn, kind } = request.body
  const by =
    source === 'automation'
      ? requests.recordedByMail
      : requests.recordedBy(plain(names[recordedBy] ?? requests.say.someone, 60))
  const subtle = [
    requests.receivedOn(formats.shortDate(receivedOn)),
    ...(reference ? [requests.reference(plain(reference, 60))] : []),
    by,
  ].join(' · ')
  const due = dueOn ? requests.dueOn(formats.date(dueOn), formats.days(Math.abs(daysLeft)), daysLeft) : requests.noDue
  const isLate = dueOn !== undefined && daysLeft <= 1
  return [
    line(subtle, { isSubtle: true, size: 'small', spacing: 'none' }),
    ...(isOver(request) ? [] : [line(due, { weight: 'bolder', ...(isLate ? { color: 'attention' as const } : {}) })]),
    ...(answeredOn ? [line(requests.doneOn[kind](formats.shortDate(answeredOn)))] : []),
    ...(withdrawn ? [line(requests.withdrawnWhy(plain(withdrawn.reason, 300)))] : []),
  ]
}

/** Which thing the buttons below are about; the first one without an answer is chosen. */
function itemPicker(ctx: CardContext, { body }: DocumentationRequest): CardElement {
  const { requests, formats } = ctx.text
  const choices = body.items.slice(0, mostItems).map((item, at) => {
    const state = isAnswered(item) ? requests.answered : requests.unanswered
    return { title: requests.itemChoice(formats.number(at + 1), verbatim(item.words, 50), state), value: item.id }
  })
  const first = body.items.find((item) => !isAnswered(item)) ?? body.items[0]
  return {
    ...picker(ctx, 'in.item', requests.itemPicker, choices, { value: first?.id ?? '' }),
    separator: true,
    spacing: 'large',
  }
}

function answerButtons(ctx: CardContext, { request, claim }: RequestCardData): CardButton[] {
  const { buttons } = ctx.text.requests
  const requestId = request.id
  const isReady = request.state === 'ready'
  const isNext = !isReady && request.body.kind === 'review'
  return [
    button(ctx, buttons.attach, { verb: 'request.attach', requestId }, isNext ? { style: 'positive' } : {}),
    button(ctx, buttons.write, { verb: 'request.answer', requestId }),
    ...(isReady ? [] : [button(ctx, buttons.ask, { verb: 'evidence.delegate', claimId: claim.id, requestId })]),
    button(ctx, buttons.kept, { verb: 'request.keep', requestId }),
  ]
}

/** A reviewer gives another day, or takes it back: in chat all six buttons are taken, so there it is typed. */
function moreWays(ctx: CardContext, { id: requestId, body }: DocumentationRequest): CardElement[] {
  const { requests, cards } = ctx.text
  if (!ctx.inTab) return [line(requests.typedOnly, { isSubtle: true, size: 'small' })]
  const due: CardElement = {
    type: 'Input.Date',
    id: 'in.due',
    label: requests.newDay,
    ...(body.dueOn ? { value: body.dueOn } : {}),
  }
  const only = { associatedInputs: 'none' } as const
  const actions = [
    showCard(requests.anotherDay, [due], [button(ctx, cards.buttons.save, { verb: 'request.edit', requestId })]),
    button(ctx, requests.buttons.withdraw, { verb: 'request.withdraw', requestId }, only),
  ]
  return [{ type: 'ActionSet', actions }]
}

function footButtons(ctx: CardContext, { request, claim }: RequestCardData): CardButton[] {
  const { buttons } = ctx.text.requests
  const { id: requestId, state } = request
  const { kind } = request.body
  const words = reviewerWords(ctx, request)
  // A spot check is answered by the originals themselves.
  if (state === 'ready' || (kind === 'originals' && state === 'open')) {
    const make = kind === 'originals' ? buttons.originals : buttons.package
    return [
      button(ctx, make, { verb: 'request.package', requestId }, { style: 'positive', associatedInputs: 'none' }),
      button(ctx, buttons.done[kind], { verb: 'request.done', requestId }, { associatedInputs: 'none' }),
      ...(state === 'ready' ? [words] : []),
    ]
  }
  const { checklist } = ctx.text.cards.buttons
  return [words, button(ctx, checklist, { verb: 'claim.open', claimId: claim.id }, { associatedInputs: 'none' })]
}

/**
 * The workplace of a documentation request: what is asked, what of the checklist it means, what was answered by whom,
 * and the ways to answer the thing chosen in `in.item`. Once all is answered it leads to the package and the day.
 */
export function requestCard(ctx: CardContext, data: RequestCardData): Card {
  const { requests, formats } = ctx.text
  const { claim, request, changed } = data
  const { done, total } = requestProgress(request)
  const number = claim.body.claimNumber ?? ''
  const { items, kind } = request.body
  const above: CardElement[] = [
    ...(changed ? [line(plain(changed, 300), { isSubtle: true })] : []),
    heading(titleOf(ctx, request)),
    line(requests.about(plain(claimTitle(ctx.text, claim), 120), plain(number, 60)), { spacing: 'none' }),
    ...standing(ctx, data),
    line(requests.progress(formats.number(done), formats.number(total))),
    ...(request.state === 'ready' ? [line(requests.nextSteps[kind])] : []),
  ]
  const below: CardElement[] = isOver(request)
    ? []
    : [itemPicker(ctx, request), { type: 'ActionSet', actions: answerButtons(ctx, data) }, ...moreWays(ctx, request)]
  const hiddenLine = isOver(request) ? ctx.text.cards.more : requests.moreItems
  return fittingCard(
    ctx,
    items.map((item, at) => requestItemElement(ctx, data, item, at)),
    (shown, hidden) => [
      ...above,
      ...shown,
      ...(hidden > 0 ? [line(hiddenLine(formats.number(hidden)), { isSubtle: true })] : []),
      ...below,
    ],
    footButtons(ctx, data),
  )
}
