import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import type { Ask } from '../../rules/requests/ask'
import type { DocumentationRequest, RequestItem } from '../../rules/requests/documentationRequest'
import { isAnswered, requestProgress } from '../../rules/requests/requestProgress'
import { wordsOfItem } from '../../rules/requests/wordsOfItem'
import type { Card, CardButton, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { picker } from '../elements/picker'
import { plain } from '../elements/plain'
import { showCard } from '../elements/showCard'
import { checklistName } from './checklistName'

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

/** Names of the files that answer an item: those that are new, or those the claim had before. */
function filesFor(
  { text }: CardContext,
  { answers }: RequestItem,
  names: RequestCardData['names'],
  kept: boolean,
): string {
  const ids = answers.filter((answer) => Boolean(answer.kept) === kept).flatMap(({ fileId }) => fileId ?? [])
  const shown = ids.slice(0, 4).map((id) => (names[id] ?? '').slice(0, 60))
  return shown.length > 0 ? plain(text.formats.list(shown), 280) : ''
}

/** What was given for an item: files, files of before, words; empty when nothing was. */
function given(ctx: CardContext, item: RequestItem, names: RequestCardData['names']): string {
  const { requests } = ctx.text
  const [fresh, kept] = [filesFor(ctx, item, names, false), filesFor(ctx, item, names, true)]
  const words = wordsOfItem(item)?.text
  const parts = [
    fresh && requests.files(fresh),
    kept && requests.keptFiles(kept),
    words && requests.words(plain(words, 200)),
  ]
  return parts.filter(Boolean).join('; ')
}

/** What came of asking one colleague. */
function askedLine({ text }: CardContext, { personId, state, body }: Ask, names: RequestCardData['names']): string {
  const { requests, formats } = text
  const name = plain(names[personId] ?? requests.say.someone, 60)
  const day = (on: string | undefined) => (on ? formats.shortDate(on) : '')
  if (state === 'declined') return requests.declined(name, plain(body.declined ?? '', 120))
  return state === 'waiting' ? requests.waiting(name, day(body.until)) : requests.asked(name, day(body.dueOn))
}

/** Who was asked for an item; what was answered is said as the answer. */
function askedLines(ctx: CardContext, item: RequestItem, { asks, names }: RequestCardData): string[] {
  const isOver = ({ state }: Ask) => state === 'answered' || state === 'ended'
  const ofItem = asks.filter((ask) => ask.itemId === item.id && !isOver(ask))
  return ofItem.slice(0, 3).map((ask) => askedLine(ctx, ask, names))
}

function itemElement(ctx: CardContext, data: RequestCardData, item: RequestItem, at: number): CardElement {
  const { requests, formats } = ctx.text
  const name = checklistName(ctx.text, item, data.items)
  const answer = given(ctx, item, data.names)
  const state = answer ? requests.answeredBy(answer) : requests.open
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(requests.item(formats.number(at + 1), plain(item.words, 200)), { weight: 'bolder' }),
      ...(name ? [line(requests.because(name), { spacing: 'none', isSubtle: true, size: 'small' })] : []),
      line(state, { spacing: 'none' }),
      ...askedLines(ctx, item, data).map((each) => line(each, { spacing: 'none', isSubtle: true })),
    ],
  }
}

/** Which thing the buttons below are about; the first one without an answer is chosen. */
function itemPicker(ctx: CardContext, { body }: DocumentationRequest): CardElement {
  const { requests, formats } = ctx.text
  const choices = body.items.slice(0, mostItems).map((item, at) => {
    const state = isAnswered(item) ? requests.answered : requests.open
    return { title: requests.itemChoice(formats.number(at + 1), item.words.slice(0, 50), state), value: item.id }
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
  return [
    button(ctx, buttons.attach, { verb: 'request.attach', requestId }, isReady ? {} : { style: 'positive' }),
    button(ctx, buttons.write, { verb: 'request.answer', requestId }),
    ...(isReady ? [] : [button(ctx, buttons.ask, { verb: 'evidence.delegate', claimId: claim.id, requestId })]),
    button(ctx, buttons.kept, { verb: 'request.keep', requestId }),
  ]
}

function footButtons(ctx: CardContext, { request, claim }: RequestCardData): CardButton[] {
  const { buttons, verbatimTitle } = ctx.text.requests
  const requestId = request.id
  const { kind, text } = request.body
  // A spot check is answered by the originals themselves.
  if (request.state === 'ready' || (kind === 'originals' && request.state === 'open')) {
    const make = kind === 'originals' ? buttons.originals : buttons.package
    return [
      button(ctx, make, { verb: 'request.package', requestId }, { style: 'positive', associatedInputs: 'none' }),
      button(ctx, buttons.done[kind], { verb: 'request.done', requestId }, { associatedInputs: 'none' }),
    ]
  }
  const words = showCard(verbatimTitle, [line(plain(text, 2500))])
  const open = button(
    ctx,
    ctx.text.cards.buttons.checklist,
    { verb: 'claim.open', claimId: claim.id },
    { associatedInputs: 'none' },
  )
  return [words, open]
}

/**
 * The workplace of a documentation request: what is asked, what of the checklist it means, what was answered by whom,
 * and the ways to answer the thing chosen in `in.item`. Once all is answered it leads to the package and the day.
 */
export function requestCard(ctx: CardContext, data: RequestCardData): Card {
  const { requests, formats } = ctx.text
  const { claim, request, changed } = data
  const { done, total } = requestProgress(request)
  const over = isOver(request)
  const number = claim.body.claimNumber ?? ''
  const body: CardElement[] = [
    ...(changed ? [line(plain(changed, 300), { isSubtle: true })] : []),
    heading(titleOf(ctx, request)),
    line(requests.about(plain(claimTitle(ctx.text, claim), 120), plain(number, 60)), { spacing: 'none' }),
    ...standing(ctx, data),
    line(requests.progress(formats.number(done), formats.number(total))),
    ...(request.state === 'ready' ? [line(requests.nextSteps[request.body.kind])] : []),
    ...request.body.items.slice(0, mostItems).map((item, at) => itemElement(ctx, data, item, at)),
    ...(over ? [] : [itemPicker(ctx, request), { type: 'ActionSet', actions: answerButtons(ctx, data) } as const]),
  ]
  return adaptiveCard(ctx, body, footButtons(ctx, data))
}
