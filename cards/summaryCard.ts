import type { CalendarDate } from '../rules/calendarDate'
import type { CoOpClaim } from '../rules/claim'
import type { QuestionKey } from '../rules/questionKeys'
import type { Card, CardButton, CardElement, FactSet } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { costsPageButton } from './costs/costsPageButton'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { picker } from './elements/picker'
import { plain } from './elements/plain'
import { showCard } from './elements/showCard'
import { subheading } from './elements/subheading'

export interface SummaryPeriod {
  from: CalendarDate
  to: CalendarDate
  runItBy: CalendarDate
  claimBy: CalendarDate
  lastWorkingDay: CalendarDate
  /** Absent once it has passed. */
  target?: CalendarDate
}

export interface SummaryLine {
  /** What the line is the answer to; a line with neither cannot be changed. */
  question?: QuestionKey
  costId?: string
  label: string
  value: string
}

export interface SummaryCardData {
  claim: CoOpClaim
  lines: readonly SummaryLine[]
  periods: readonly SummaryPeriod[]
  /** Sentences about the caps that bite. */
  caps: readonly string[]
  evidence: readonly { name: string; why: string }[]
  remarks: readonly string[]
  /** What else is known of the activity, beside its evidence. */
  notes?: readonly string[]
}

const mostLines = 25

function periodElements(ctx: CardContext, period: SummaryPeriod): CardElement[] {
  const { cards, formats } = ctx.text
  const { summary } = cards
  const facts: FactSet['facts'] = [
    { title: summary.runItBy, value: formats.date(period.runItBy) },
    { title: summary.claimBy, value: formats.date(period.claimBy) },
    { title: summary.lastWorkingDay, value: formats.date(period.lastWorkingDay) },
    ...(period.target ? [{ title: summary.target, value: formats.date(period.target) }] : []),
  ]
  return [
    subheading(summary.period(formats.shortDate(period.from), formats.shortDate(period.to))),
    { type: 'FactSet', facts },
  ]
}

function sentences(title: string, list: readonly string[]): CardElement[] {
  if (list.length === 0) return []
  return [subheading(title), ...list.slice(0, 8).map((sentence) => line(plain(sentence, 200), { spacing: 'small' }))]
}

function changeOne(ctx: CardContext, { claim, lines }: SummaryCardData): CardElement[] {
  const { summary, buttons } = ctx.text.cards
  const choices = lines.flatMap(({ question, costId, label }) => {
    const value = question ?? (costId === undefined ? undefined : `cost:${costId}`)
    return value === undefined ? [] : [{ title: label.slice(0, 50), value }]
  })
  if (choices.length === 0) return []
  return [
    { ...picker(ctx, 'in.what', summary.pick, choices.slice(0, 40)), separator: true, spacing: 'large' },
    {
      type: 'ActionSet',
      actions: [button(ctx, buttons.change, { verb: 'claim.edit', claimId: claim.id })],
    },
  ]
}

function buttonsOf(ctx: CardContext, { claim, evidence, notes = [] }: SummaryCardData): CardButton[] {
  const { cards, formats } = ctx.text
  const { id: claimId, version } = claim
  const first =
    claim.status === 'draft'
      ? button(ctx, cards.buttons.confirm, { verb: 'claim.confirm', claimId, version }, { style: 'positive' })
      : button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId }, { style: 'positive' })
  const needed = evidence
    .slice(0, 25)
    .map(({ name, why }) => line(cards.summary.evidence(plain(name, 60), plain(why, 70)), { spacing: 'small' }))
  const title = cards.buttons.whatYouNeed(formats.number(evidence.length))
  return [
    first,
    ...costsPageButton(ctx, claimId),
    ...(needed.length > 0 ? [showCard(title, [...needed, ...sentences(cards.summary.remarks, notes)])] : []),
  ]
}

/** Everything answered, before it becomes a claim or after: dates to keep, caps, evidence, and each value to change. */
export function summaryCard(ctx: CardContext, data: SummaryCardData): Card {
  const { cards, formats } = ctx.text
  const { summary } = cards
  const { claim, lines, periods } = data
  const facts = lines
    .slice(0, mostLines)
    .map(({ label, value }) => ({ title: plain(label, 50), value: plain(value, 100) }))
  const hidden = lines.length - facts.length
  const draft = claim.status === 'draft'
  const linked = periods.length > 1 ? summary.linkedClaims(formats.number(periods.length)) : summary.oneClaim
  const body: CardElement[] = [
    line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
    heading(draft ? summary.title : summary.alreadyMade),
    ...(facts.length > 0 ? [{ type: 'FactSet', facts } as const] : []),
    ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []),
    ...periods.flatMap((period) => periodElements(ctx, period)),
    ...sentences(summary.caps, data.caps),
    ...sentences(summary.remarks, data.remarks),
    ...(draft ? [line(linked, { spacing: 'large' }), line(summary.confirmMeans, { isSubtle: true })] : []),
    ...changeOne(ctx, data),
  ]
  return adaptiveCard(ctx, body, buttonsOf(ctx, data))
}
