import type { ChecklistItem } from '../../rules/checklist'
import type { Ask } from '../../rules/requests/ask'
import type { DocumentationRequest, RequestItem } from '../../rules/requests/documentationRequest'
import { wordsOfItem } from '../../rules/requests/wordsOfItem'
import type { CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { checklistName } from './checklistName'

export interface RequestItemData {
  request: DocumentationRequest
  /** The claim's checklist, for what each item means. */
  items: readonly ChecklistItem[]
  asks: readonly Ask[]
  /** Names of people and files by id. */
  names: Readonly<Record<string, string>>
}

const mostFiles = 3
const mostAsked = 3

/** Long things are shown whole where there are few of them. */
const lettersOf = ({ body }: DocumentationRequest) => Math.max(80, Math.min(300, Math.floor(1800 / body.items.length)))

/** Names of the files that answer an item, those left out counted: those that are new, or those the claim had before. */
function filesFor(
  { text }: CardContext,
  { answers }: RequestItem,
  names: RequestItemData['names'],
  kept: boolean,
): string {
  const ids = answers.filter((answer) => Boolean(answer.kept) === kept).flatMap(({ fileId }) => fileId ?? [])
  const shown = ids.slice(0, mostFiles).map((id) => plain(names[id] ?? '', 60) || text.requests.aFile)
  const hidden = ids.length - shown.length
  const more = hidden > 0 ? [text.requests.moreFiles(hidden)] : []
  return shown.length > 0 ? text.formats.list([...shown, ...more]) : ''
}

/** What was given for an item: files, files of before, words; empty when nothing was. */
function given(ctx: CardContext, item: RequestItem, { names, request }: RequestItemData): string {
  const { requests } = ctx.text
  const [fresh, kept] = [filesFor(ctx, item, names, false), filesFor(ctx, item, names, true)]
  const words = wordsOfItem(item)?.text
  const parts = [
    fresh && requests.files(fresh),
    kept && requests.keptFiles(kept),
    words && requests.words(plain(words, lettersOf(request))),
  ]
  return parts.filter(Boolean).join('; ')
}

/** What came of asking one colleague. */
function askedLine({ text }: CardContext, { personId, state, body }: Ask, names: RequestItemData['names']): string {
  const { requests, formats } = text
  const name = plain(names[personId] ?? requests.say.someone, 60)
  const day = (on: string | undefined) => (on ? formats.shortDate(on) : '')
  if (state === 'declined') return requests.declined(name, plain(body.declined ?? '', 100))
  return state === 'waiting' ? requests.waiting(name, day(body.until)) : requests.asked(name, day(body.dueOn))
}

/** Who was asked for an item; what was answered is said as the answer. */
function askedLines(ctx: CardContext, item: RequestItem, { asks, names }: RequestItemData): string[] {
  const isOver = ({ state }: Ask) => state === 'answered' || state === 'ended'
  const ofItem = asks.filter((ask) => ask.itemId === item.id && !isOver(ask))
  return ofItem.slice(-mostAsked).map((ask) => askedLine(ctx, ask, names))
}

/**
 * One thing a reviewer asks for: its words, what of the checklist it means, what was given for it, and what became of
 * asking colleagues. `at` is its 0-based place.
 */
export function requestItemElement(
  ctx: CardContext,
  data: RequestItemData,
  item: RequestItem,
  at: number,
): CardElement {
  const { requests, formats } = ctx.text
  const name = checklistName(ctx.text, item, data.items)
  const answer = given(ctx, item, data)
  const state = answer ? requests.answeredBy(answer) : requests.open
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(requests.item(formats.number(at + 1), plain(item.words, lettersOf(data.request))), { weight: 'bolder' }),
      ...(name ? [line(requests.because(name), { spacing: 'none', isSubtle: true, size: 'small' })] : []),
      line(state, { spacing: 'none' }),
      ...askedLines(ctx, item, data).map((each) => line(each, { spacing: 'none', isSubtle: true })),
    ],
  }
}
